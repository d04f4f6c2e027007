import { DurableObject } from 'cloudflare:workers'

/**
 * Milliseconds that an event's id and a thread's last reading are kept: Slack delivers an event again for up to a day
 * ("delayed events": hourly for 24 hours).
 */
export const KEPT = 25 * 60 * 60 * 1000

/** Milliseconds after which a claim counts as abandoned, its Worker gone: longer than any call to Slack may take. */
export const LEASE = 10_000

/** What a delivery is to do: act, wait for the one that acts, or nothing. */
export type Assignment =
  | { readonly state: 'claimed'; readonly reading: string | null }
  | { readonly state: 'busy' }
  | { readonly state: 'done' }

/**
 * The memory of this door, one object per workspace: which events were acted on, and which passage each conversation
 * read last (its id; nothing that anybody wrote). All of it goes after a day, and with the last of it the object.
 */
export class SlackEvents extends DurableObject {
  #sql(): SqlStorage {
    const { sql } = this.ctx.storage
    sql.exec('CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, done INTEGER NOT NULL, at INTEGER NOT NULL)')
    sql.exec('CREATE TABLE IF NOT EXISTS threads (id TEXT PRIMARY KEY, reading TEXT NOT NULL, at INTEGER NOT NULL)')
    return sql
  }

  /**
   * Takes an event for one delivery. The object runs one request at a time and this awaits nothing before it has
   * written, so of any number of deliveries exactly one gets it.
   *
   * @param thread the conversation to go on with, or null
   */
  async claim(event: string, thread: string | null): Promise<Assignment> {
    const sql = this.#sql()
    const now = Date.now()
    const [row] = sql.exec<{ done: number; at: number }>('SELECT done, at FROM events WHERE id = ?', event)
    if (row?.done === 1) return { state: 'done' }
    if (row && now - row.at < LEASE) return { state: 'busy' }
    sql.exec('INSERT OR REPLACE INTO events (id, done, at) VALUES (?, 0, ?)', event, now)
    const [read] = sql.exec<{ reading: string }>('SELECT reading FROM threads WHERE id = ?', thread)
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(now + KEPT)
    return { state: 'claimed', reading: read?.reading ?? null }
  }

  /** Marks an event as acted on, and keeps what its thread has read. */
  finish(event: string, thread: string | null, reading: string | null): void {
    const sql = this.#sql()
    const now = Date.now()
    sql.exec('INSERT OR REPLACE INTO events (id, done, at) VALUES (?, 1, ?)', event, now)
    if (thread === null || reading === null) return
    sql.exec('INSERT OR REPLACE INTO threads (id, reading, at) VALUES (?, ?, ?)', thread, reading, now)
  }

  /** Gives an event back that could not be acted on, so that its next delivery may. */
  release(event: string): void {
    this.#sql().exec('DELETE FROM events WHERE id = ? AND done = 0', event)
  }

  /** Forgets what is older than `KEPT`, and the object itself when nothing is left. */
  override async alarm(): Promise<void> {
    const sql = this.#sql()
    const old = Date.now() - KEPT
    for (const table of ['events', 'threads']) sql.exec(`DELETE FROM ${table} WHERE at <= ?`, old)
    const oldest = 'SELECT min(at) AS at FROM (SELECT at FROM events UNION ALL SELECT at FROM threads)'
    const { at } = sql.exec<{ at: number | null }>(oldest).one()
    if (at === null) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(at + KEPT)
  }
}
