import { DurableObject } from 'cloudflare:workers'
import type { DeadLetter, DeadLetterList } from '../contract/webhook.ts'
import type { Bindings } from '../http/environment.ts'

/** The one object that lists what was given up. */
export const theDeadLetters = (env: Bindings): DurableObjectStub<DeadLetters> => env.DEAD_LETTERS.getByName('all')

/** How many are listed at once; the rest follow when these are replayed or dropped. */
const MOST_LISTED = 100

/** The list of dead letters: which, where to, why. The events themselves stay with their `WebhookInbox`. */
export class DeadLetters extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env)
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS letters (
      id TEXT PRIMARY KEY, deliverTo TEXT NOT NULL, reason TEXT NOT NULL, attempts INTEGER NOT NULL, diedAt TEXT NOT NULL
    ) WITHOUT ROWID`)
  }

  /** Adds one, or renews the one of the same id. */
  add({ id, deliverTo, reason, attempts, diedAt }: DeadLetter): void {
    const values = [id, deliverTo, reason, attempts, diedAt]
    this.ctx.storage.sql.exec('INSERT OR REPLACE INTO letters VALUES (?, ?, ?, ?, ?)', ...values)
  }

  remove(id: string): void {
    this.ctx.storage.sql.exec('DELETE FROM letters WHERE id = ?', id)
  }

  /** The oldest first, at most 100 of them. */
  list(): DeadLetterList {
    const { sql } = this.ctx.storage
    const { total } = sql.exec<{ total: number }>('SELECT count(*) AS total FROM letters').one()
    const query = 'SELECT id, deliverTo, reason, attempts, diedAt FROM letters ORDER BY diedAt, id LIMIT ?'
    return { total, deliveries: sql.exec<DeadLetter>(query, MOST_LISTED).toArray() }
  }
}
