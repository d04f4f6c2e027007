import type { SlackAPIClient } from 'slack-web-api-client'

/** Milliseconds for a call: within the three seconds that Slack waits for an event to be acknowledged. */
const DEADLINE = 2500

/**
 * The outcomes of a call. "failed": Slack did nothing and may be asked again. "refused": it never will (a channel that
 * is archived, a scope that is missing). "unknown": no answer in time, so it may well have been done.
 */
type Outcome = 'done' | 'failed' | 'refused' | 'unknown'

/** The outcome of a call, and Slack's name of the error for the log. */
interface Called {
  readonly outcome: Outcome
  readonly error: string
}

/** Slack's names for faults of its own, after which the same call may succeed. */
const PASSING = new Set(['ratelimited', 'rate_limited', 'internal_error', 'service_unavailable', 'team_added_to_org'])

/** Loaded by the first call, as most isolates make none. */
const load = () => import('slack-web-api-client')

function calledOf(
  { SlackAPIError, SlackAPIConnectionError }: Awaited<ReturnType<typeof load>>,
  error: unknown,
): Called {
  if (error instanceof SlackAPIError) {
    return { outcome: PASSING.has(error.error) ? 'failed' : 'refused', error: error.error.replace(/\W.*/su, '') }
  }
  // The error is not passed on, because the message of the library repeats what Slack answered.
  return { outcome: 'failed', error: error instanceof SlackAPIConnectionError ? `status ${error.status}` : 'no JSON' }
}

/**
 * Calls a method of the Web API, once and not for longer than Slack waits for us. The library would sleep through a
 * rate limit; Slack's own retry of the event does that better.
 *
 * @param keep keeps the isolate alive for a call that outlasts its deadline (`waitUntil`)
 */
export function callSlack(
  token: string,
  call: (client: SlackAPIClient) => Promise<unknown>,
  keep: (promise: Promise<unknown>) => void,
): Promise<Called> {
  const called = load().then((slack) =>
    call(new slack.SlackAPIClient(token, { logLevel: 'ERROR', retryHandlers: [] })).then(
      (): Called => ({ outcome: 'done', error: '' }),
      (error: unknown) => calledOf(slack, error),
    ),
  )
  keep(called)
  const late = scheduler.wait(DEADLINE).then((): Called => ({ outcome: 'unknown', error: 'no answer in time' }))
  return Promise.race([called, late])
}
