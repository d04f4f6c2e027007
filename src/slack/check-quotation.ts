import { countWords, quotedStretches } from '../wording/quoted.ts'
import type { Desk } from '../answer/library.ts'
import type { Outcome } from '../answer/outcome.ts'
import { verify } from '../answer/verify.ts'
import { type Message, saying } from './message.ts'
import { responseMessage } from './response-message.ts'
import { bareText, quotedLines } from './typed-text.ts'

/** Fewer words stand in any paper. */
const FEWEST_WORDS = 3

/** Characters of a message that are checked: nearly twice the paper's longest paragraph, so that a check stays cheap. */
const LONGEST = 2000

/** A message may set its quotation in marks; so many of them are tried, the longest first. */
const MOST_STRETCHES = 3

const RANK = { exact: 2, altered: 1, absent: 0 } as const

const rankOf = (outcome: Outcome): number => RANK[outcome.verification?.verdict ?? 'absent']

/** What a message may be quoting: all of it, its quoted lines, what stands in quotation marks. */
function claims(text: string): string[] {
  const stretches = quotedStretches(text).sort((a, b) => b.text.length - a.text.length)
  const all = [text, quotedLines(text), ...stretches.slice(0, MOST_STRETCHES).map((stretch) => stretch.text)]
  return [...new Set(all)].filter((claim) => countWords(claim) >= FEWEST_WORDS)
}

/**
 * Checks the wording of a message against the paper: word for word, altered and how, or not there. Of what the message
 * may be quoting, that counts which the paper has most nearly.
 *
 * @param text the message as Slack sends it
 */
export function checkQuotation(desk: Desk, text: string): Message {
  const bare = bareText(text)
  if (bare.length > LONGEST)
    return saying(`The message is too long to check; a quotation may have ${LONGEST} characters.`)
  const outcomes = claims(bare).map((claim) => verify(desk, claim))
  const [first] = outcomes
  if (!first) return saying(`The message is too short to check; a quotation needs at least ${FEWEST_WORDS} words.`)
  const best = outcomes.reduce((found, next) => (rankOf(next) > rankOf(found) ? next : found), first)
  const status = best.answers.length > 0 ? ('answered' as const) : ('not_found' as const)
  return responseMessage(desk.paper, { ...best, status, suggestions: [] }, true)
}
