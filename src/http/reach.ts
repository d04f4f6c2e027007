import { ERRORS } from '../english/said/errors.ts'
import { filled } from '../answer/filled.ts'
import { kindOf, log } from './log.ts'
import { within } from './within.ts'

/**
 * Milliseconds for a binding to answer: a Durable Object takes some tens, and a new one some hundreds. Slack waits three
 * seconds for an answer, and nobody else less.
 */
const DEADLINE = 2000

/** Seconds after which whoever was told so may ask again. */
export const ASK_AGAIN_SECONDS = 30

/** A part of the service that a request needs, and that does not do its work: a 503, and no fault of the request. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'

  /** @param part what a sentence calls it: "The store of webhooks" */
  constructor(part: string) {
    super(filled(ERRORS.noAnswer, { part }))
  }
}

/**
 * Calls a binding within a deadline, whether it is there, throws or hangs. What it was asked may have been done all the
 * same, so it must be something that can be asked twice.
 *
 * @param part what a sentence calls it
 * @throws Unreachable
 */
export async function reach<T>(part: string, call: () => T | Promise<T>): Promise<T> {
  try {
    return await within(DEADLINE, call)
  } catch (error) {
    log({ event: 'unreachable', part, error: kindOf(error) })
    throw new Unreachable(part)
  }
}
