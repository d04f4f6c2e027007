import { hostileRequests } from './requests.ts'
import { type Outcome, send } from './send.ts'

/** What came of all requests. */
export interface Tally {
  readonly sent: number
  /** How many by status, "no answer" and "closed" among them. */
  readonly statuses: ReadonlyMap<string, number>
  /** Requests that brought an error of ours, or no answer: what they were, and what came. */
  readonly failures: readonly string[]
}

/** Enough at once to keep workerd busy, and few enough for the machine to do something else. */
const AT_ONCE = 16

/** Failures that are shown; the rest are counted. */
const MOST_FAILURES = 40

const isProblem = (text: string): boolean => /\r\ncontent-type: (?:application\/problem\+json|text\/html)/iu.test(text)

/** A documented 503 is a problem document or its page; any other 5xx is a fault of ours. */
export const isFailure = ({ status, text }: Outcome, isCutOff: boolean): boolean =>
  status === undefined ? !isCutOff : status >= 500 && !(status === 503 && isProblem(text))

/**
 * Sends hostile requests to a bare Worker.
 *
 * @param limits `requests`: how many; `seconds`: when to stop all the same
 */
export async function runHostile(
  port: number,
  seed: number,
  limits: { readonly requests: number; readonly seconds: number },
): Promise<Tally> {
  const requests = hostileRequests(seed)
  const end = performance.now() + limits.seconds * 1000
  const statuses = new Map<string, number>()
  const failures: string[] = []
  let sent = 0
  const work = async (): Promise<void> => {
    while (sent < limits.requests && performance.now() < end) {
      sent += 1
      const { name, bytes, isCutOff } = requests.next().value
      const outcome = await send(port, bytes, isCutOff)
      const { status } = outcome
      const called = status === undefined ? 'no answer' : status === 0 ? 'closed' : String(status)
      statuses.set(called, (statuses.get(called) ?? 0) + 1)
      if (isFailure(outcome, isCutOff) && failures.length < MOST_FAILURES) {
        failures.push(`${called} to ${name}: ${outcome.text.slice(0, 300)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { sent, statuses, failures }
}
