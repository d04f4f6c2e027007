import { DurableObject } from 'cloudflare:workers'
import type { Bindings } from '../http/environment.ts'
import { log } from '../http/log.ts'
import { within } from '../http/within.ts'
import { attempt } from './attempt.ts'
import { theDeadLetters } from './dead-letters.ts'
import type { Delivery, DeliveryMessage } from './delivery.ts'
import { differ, type Mark } from './mark.ts'
import { LONGEST_DELAY_SECONDS } from './queues.ts'
import { decide } from './schedule.ts'
import { SettingError, webhookSettings } from './settings.ts'

/** How long an id is known after it is done with, and an answer kept for a repeat of its question. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** When a message is this late, it is taken for lost and sent again: no queue keeps a message for ever. */
const OVERDUE_MS = 60 * 60 * 1000

/** How long a queue may take to take a message. A message that is put twice finds nothing due the second time. */
const QUEUE_DEADLINE_MS = 5000

/** When a queue takes no message, it is offered again after this. */
const OFFER_AGAIN_MS = 60 * 1000

/** While the settings can't be used, no attempt can be made, and none is counted; they are looked at again after this. */
const MENDED_SECONDS = 60

/** What is known of one `webhook-id`: of the question itself, no more than tells it from another. */
type Known = { readonly marks?: readonly Mark[] } & (
  | ({ readonly state: 'answered' } & Answered & Kept)
  | ({ readonly state: 'waiting' } & Delivery)
  | ({ readonly state: 'dead'; readonly reason: string; readonly diedAt: number } & Delivery)
  | ({ readonly state: 'finished' } & Kept)
)

/** What is done with, and known for a while yet. */
interface Kept {
  /** Until when, in milliseconds of Unix time. */
  readonly until: number
}

/** The answer that every repeat of an id gets. */
interface Answered {
  /** Its characters; null where they hold words of whoever asked, so that a repeat must bring those words again. */
  readonly body: string | null
  /** The time that it bears, in ISO 8601. */
  readonly at: string
}

/** What an event came to: an answer to give back now, the promise of a delivery, or that the id is another question's. */
export type Acceptance =
  | ({ readonly kind: 'answered' } & Answered)
  | { readonly kind: 'queued' }
  | { readonly kind: 'other' }

/** An event: its answer to give back, or the one to be delivered to an endpoint. */
export type Arrival = Pick<Delivery, 'id' | 'partner'> & { readonly marks: readonly Mark[] } & (
    | (Answered & { readonly endpoint?: undefined })
    | { readonly body: string; readonly endpoint: string }
  )

/** What a sentence calls these objects. */
export const STORE = 'The store of webhooks'

/** The object that knows one `webhook-id`, by its name. */
export const inboxOf = (env: Bindings, name: string): DurableObjectStub<WebhookInbox> =>
  env.WEBHOOK_INBOX.getByName(name)

/** The name of the object of an id: partners' ids are kept apart. No id has a full stop (`signature.ts`). */
export const nameOf = ({ id, partner }: Pick<Delivery, 'id' | 'partner'>): string =>
  partner === undefined ? id : `${partner}.${id}`

/**
 * One object per `webhook-id`: whatever comes under it, however often and however parallel, happens once.
 *
 * Each step is one synchronous write with an alarm beside it, and the alarm does what must follow (put it into a queue,
 * forget it). So the object can be evicted between any two steps and nothing is lost; what is done twice by that is a
 * queue message, and the second of two finds nothing due.
 */
export class WebhookInbox extends DurableObject<Bindings> {
  /** The attempt that is being made, which a second message for it waits for as well. */
  #attempting: Promise<number | null> | undefined

  /** Keeps the first event of this id. A repeat is answered as that was, and wakes a delivery that stands still. */
  async accept(arrival: Arrival): Promise<Acceptance> {
    const known = this.#known()
    if (known) {
      if (known.marks && differ(known.marks, arrival.marks)) return { kind: 'other' }
      if (known.state === 'answered') return { kind: 'answered', body: known.body, at: known.at }
      if ('round' in known) await this.#wake(known)
      return { kind: 'queued' }
    }
    const now = Date.now()
    const { marks } = arrival
    if (arrival.endpoint === undefined) {
      const { body, at } = arrival
      await this.#become({ state: 'answered', marks, body, at, until: now + KEPT_MS }, now + KEPT_MS)
      return { kind: 'answered', body, at }
    }
    const waiting = { ...arrival, round: 1, attempts: 0, dueAt: this.#firstDue(now) }
    await this.#become({ state: 'waiting', ...waiting }, now)
    return { kind: 'queued' }
  }

  /**
   * Looks after a delivery as soon as it is due. Its message may be lost with a queue, or its alarm with a crash; whoever
   * repeats the question need not wait until it is overdue. A message too many finds nothing due.
   */
  async #wake({ dueAt }: Delivery): Promise<void> {
    if (!this.#attempting) await this.ctx.storage.setAlarm(Math.max(Date.now(), dueAt))
  }

  /**
   * Makes the attempt that a queue message asks for.
   *
   * @returns the seconds after which the message must come again; null when it need not
   */
  async deliver(round: number): Promise<number | null> {
    const known = this.#known()
    if (known?.state !== 'waiting' || known.round !== round) return null
    const early = known.dueAt - Date.now()
    if (early > 0) return Math.ceil(early / 1000)
    this.#attempting ??= this.#attempt(known).finally(() => {
      this.#attempting = undefined
    })
    return this.#attempting
  }

  async #attempt(delivery: Delivery): Promise<number | null> {
    const settings = webhookSettings(this.env)
    if (settings instanceof SettingError) return MENDED_SECONDS
    const attempts = delivery.attempts + 1
    const result = await attempt(settings, delivery, new Date())
    const now = Date.now()
    const decision = decide(result, attempts, settings.delays, now)
    switch (decision.kind) {
      case 'taken':
        await this.#finish(now)
        return null
      case 'dead':
        await this.#become({ ...delivery, state: 'dead', attempts, reason: decision.reason, diedAt: now }, now)
        return null
      case 'again': {
        const dueAt = now + decision.seconds * 1000
        await this.#become({ ...delivery, state: 'waiting', attempts, dueAt }, dueAt + OVERDUE_MS)
        return decision.seconds
      }
    }
  }

  /** Lists a delivery among the dead letters: one that was given up, or one whose messages the queue gave up. */
  async bury(round: number): Promise<void> {
    const known = this.#known()
    if (!known || !('round' in known) || known.round !== round) return
    const dead =
      known.state === 'dead'
        ? known
        : ({ ...known, state: 'dead', reason: 'not handled', diedAt: Date.now() } satisfies Known)
    const { endpoint, reason, attempts, diedAt } = dead
    const letter = { id: nameOf(dead), deliverTo: endpoint, reason, attempts, diedAt: new Date(diedAt).toISOString() }
    if (dead !== known) await this.#become(dead, Date.now() + OVERDUE_MS)
    await theDeadLetters(this.env).add(letter)
    await this.ctx.storage.deleteAlarm()
  }

  /** Sends a dead letter again, from the first attempt on. False when this is not one. */
  async replay(): Promise<boolean> {
    const known = this.#known()
    const isDead = known?.state === 'dead'
    if (isDead) {
      const { reason: _, diedAt: __, ...delivery } = known
      const now = Date.now()
      await this.#become({ ...delivery, state: 'waiting', round: known.round + 1, attempts: 0, dueAt: now }, now)
    }
    await this.#unlist()
    return isDead
  }

  /** Forgets a dead letter, all but its id. False when this is not one. */
  async drop(): Promise<boolean> {
    const isDead = this.#known()?.state === 'dead'
    if (isDead) await this.#finish(Date.now())
    await this.#unlist()
    return isDead
  }

  override async alarm(): Promise<void> {
    const known = this.#known()
    if (known?.state === 'waiting') await this.#offer(this.env.DELIVERIES, known, known.dueAt)
    else if (known?.state === 'dead') await this.#offer(this.env.DEAD_DELIVERIES, known, 0)
    // An alarm may run more than once, also when what it was set for is done with since.
    else if (known && Date.now() < known.until) await this.ctx.storage.setAlarm(known.until)
    else await this.ctx.storage.deleteAll()
  }

  /** Puts a message into a queue, and looks after it again when it is overdue, or soon when the queue takes none. */
  async #offer(queue: Queue<DeliveryMessage>, delivery: Delivery, dueAt: number): Promise<void> {
    const wait = Math.max(0, dueAt - Date.now())
    // Before the message is sent: what follows from it sets another alarm, or takes it away.
    await this.ctx.storage.setAlarm(Date.now() + wait + OVERDUE_MS)
    try {
      const delaySeconds = Math.min(Math.ceil(wait / 1000), LONGEST_DELAY_SECONDS)
      const message = { id: nameOf(delivery), round: delivery.round }
      await within(QUEUE_DEADLINE_MS, () => queue.send(message, { delaySeconds }))
    } catch {
      log({ event: 'queue-full' })
      await this.ctx.storage.setAlarm(Date.now() + OFFER_AGAIN_MS)
    }
  }

  /** Forgets all but the id, and what tells its question from another. */
  async #finish(now: number): Promise<void> {
    const marks = this.#known()?.marks
    const until = now + KEPT_MS
    await this.#become({ state: 'finished', until, ...(marks ? { marks } : {}) }, until)
  }

  #firstDue(now: number): number {
    const settings = webhookSettings(this.env)
    return now + (settings instanceof SettingError ? 0 : (settings.delays[0] ?? 0) * 1000)
  }

  /** One write, state and alarm together: without an await between them they are stored both or not at all. */
  async #become(known: Known, alarmAt: number): Promise<void> {
    this.ctx.storage.kv.put('known', known)
    await this.ctx.storage.setAlarm(alarmAt)
  }

  #known(): Known | undefined {
    return this.ctx.storage.kv.get<Known>('known')
  }

  async #unlist(): Promise<void> {
    const id = this.ctx.id.name
    if (id !== undefined) await theDeadLetters(this.env).remove(id)
  }
}
