/** The longest delay that a queue allows, in seconds (Cloudflare Queues, "Limits"). */
export const LONGEST_DELAY_SECONDS = 12 * 60 * 60

/** The queues of wrangler.toml by what their messages are; those of staging have it in their names. */
const QUEUES = { deliveries: 'ibid-deliveries', deadLetters: 'ibid-dead-deliveries' } as const

/**
 * What the messages of a queue are.
 *
 * @throws RangeError for a queue that is none of wrangler.toml's: its messages stay, to be offered again
 */
export function contentOf(queue: string): keyof typeof QUEUES {
  const name = queue.replace(/-staging$/u, '')
  if (name === QUEUES.deliveries) return 'deliveries'
  if (name === QUEUES.deadLetters) return 'deadLetters'
  throw new RangeError(`${queue} is neither ${QUEUES.deliveries} nor ${QUEUES.deadLetters}`)
}
