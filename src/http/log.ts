/**
 * An event in the Worker's log: its name, and facts about the service itself. It has no field for anything that somebody
 * sent, for an address, or for a path with parameters.
 */
type Event =
  /** A fault of ours, by the class of the error and the pattern of the route. */
  | { readonly event: 'fault'; readonly error: string; readonly method: string; readonly route: string }
  /** A setting that its door refuses, or that is passed over, with the rule and without the value. */
  | { readonly event: 'setting'; readonly detail: string }
  /** A queue took no delivery; the object offers it again in a minute. */
  | { readonly event: 'queue-full' }
  /** A message of a queue could not be handled, and is put back. */
  | { readonly event: 'message-failed'; readonly error: string; readonly queue: string }
  /** A rate limiter did not answer; written once a minute, while requests pass uncounted. */
  | { readonly event: 'limiter-failed' }
  /** A binding did not answer, and a request got a 503 for it. */
  | { readonly event: 'unreachable'; readonly part: string; readonly error: string }
  /** Counting failed; the answer is not held up by it. */
  | { readonly event: 'counter-failed'; readonly error: string }

/** Writes one line of JSON, which Workers Logs takes apart into fields that can be searched. */
export function log(event: Event): void {
  // oxlint-disable-next-line no-console -- the Worker's log; the type says all that may stand in it
  console.error(JSON.stringify(event))
}

/** The class of what was thrown; a message could repeat what was sent. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'Fault')
