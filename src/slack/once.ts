import { reach } from '../http/reach.ts'
import type { Act } from './event.ts'
import { log } from './log.ts'
import type { Assignment, SlackEvents } from './slack-events.ts'
import { callSlack } from './web-api.ts'

/** How often a delivery looks again while another one acts, and the milliseconds between. */
const WAITS = 10
const WAIT = 250

/** What a sentence calls the object. */
const STORE = 'The store of Slack’s events'

/** Takes the event, or waits for the delivery that has it; "busy" when that takes too long. */
async function claim(events: Events, id: string, thread: string | null) {
  for (let attempt = 0; ; attempt++) {
    const claimed = await reach<Assignment>(STORE, async () => events().claim(id, thread))
    if (claimed.state !== 'busy' || attempt === WAITS) return claimed
    await scheduler.wait(WAIT)
  }
}

/** The object of a workspace, found when it is called: a build may lack the binding. */
type Events = () => DurableObjectStub<SlackEvents>

/** Writes down what came of an event. Where that fails, the claim runs out by itself; what was done is not undone. */
async function note(write: () => Promise<void>): Promise<void> {
  await reach(STORE, write).catch(() => undefined)
}

/**
 * Acts on an event once, however often and however parallel it is delivered.
 *
 * The claim comes first and the acknowledgement last, so that a failure that Slack reports is left to Slack's own
 * retries (three in six minutes): the claim is given back. A call without an answer in time is not repeated, for it
 * may have been done, and an answer given twice is worse than one to be asked for again.
 *
 * @param keep keeps the isolate alive for a call that outlasts its deadline
 * @returns whether the event can be acknowledged
 * @throws Unreachable when the object does not answer: nothing was done then
 */
export async function actOnce(
  events: Events,
  id: string,
  act: Act,
  token: string,
  keep: (promise: Promise<unknown>) => void,
): Promise<boolean> {
  const claimed = await claim(events, id, act.thread)
  if (claimed.state !== 'claimed') return claimed.state === 'done'
  try {
    const { call, reading } = act.prepare(claimed.reading)
    const { outcome, error } = await callSlack(token, call, keep)
    if (outcome !== 'done') log(`the Web API ${outcome}: ${error}`)
    if (outcome === 'failed') {
      await note(() => events().release(id))
      return false
    }
    await note(() => events().finish(id, act.thread, outcome === 'refused' ? null : reading))
    return true
  } catch (error) {
    await note(() => events().release(id))
    throw error
  }
}
