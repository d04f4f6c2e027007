import {
  ADDRESSES,
  COURTESY,
  EMPTY,
  OCCASION,
  OCCASIONAL,
  POINTS_BACK,
  PREAMBLE,
  REASON,
  REPORTS,
  TASK,
  THIRD_PARTY,
} from './lead-words.ts'
import { vocabulary } from './vocabulary.ts'

/** How many telling words make a question that stands by itself. */
const ENOUGH = 3
/** How many clauses people say before they come to the point. */
const REASONS = 3

const QUESTION = vocabulary("who whom whose what what's whats which when where why how how's who's where's whether if")
/** Words that join an indirect question to its lead-in, and are no part of it. */
const CONDITION = vocabulary('whether if')
const AUXILIARY = vocabulary(
  "is are was were do does did has have had can could will would should must may might isn't aren't wasn't weren't",
  "don't doesn't didn't can't couldn't won't wouldn't",
)
const PARTICLE = vocabulary(
  'so and but well ok okay now also then or namely is oh um anyway hi hello hey please right yes just really',
)
const OPENER = vocabulary('so and but well ok okay now also oh um anyway please hi hello hey')
const PREPOSITION = vocabulary(
  'in on at for from to with by under since against until till into through between after before during upon towards',
  'within without behind among over as near than',
)
const ASKING = vocabulary(
  'wonder wondering wondered curious interested know knows tell ask asking asked question explain learn hear find',
  'understand say says see idea clue clear sure check checking show help inform remind figure look like need want',
  'wanted mention mentions mentioned remember confirm clarify namely',
)

interface Word {
  /** In lower case, with a straight apostrophe. */
  readonly text: string
  /** Where it stands in its clause. */
  readonly at: number
}

const wordsOf = (clause: string): Word[] =>
  [...clause.matchAll(/[\p{L}\p{N}'’-]+/gu)].map((match) => ({
    text: match[0].toLowerCase().replace(/’/gu, "'"),
    at: match.index,
  }))

/** Cuts a message where a clause ends; each clause keeps the mark that ends it. */
const clausesOf = (message: string): string[] =>
  message.split(/(?<=[,;:!?]|\p{L}{4}\.|[)\d]\.) | [–—-] /u).filter((clause) => wordsOf(clause).length > 0)

/** Whether a clause says nothing of the question; an occasion counts as nothing only before the question. */
function isEmpty(clause: string, last: boolean): boolean {
  if (PREAMBLE.test(clause)) return true
  const words = wordsOf(clause)
  const empty = words.every(({ text }) => EMPTY.has(text) || (!last && OCCASION.has(text)))
  return (
    empty && (ADDRESSES.test(clause) || (!last && words.every(({ text }) => PARTICLE.has(text) || TASK.test(text))))
  )
}

/** Whether a clause only says why the rest is asked, which can be understood without it. */
function isReason(clause: string, rest: string): boolean {
  if (!REASON.test(clause) || REPORTS.test(clause) || POINTS_BACK.test(rest)) return false
  const words = wordsOf(rest)
  const asks = words.slice(0, 4).some(({ text }) => [QUESTION, AUXILIARY, ASKING].some((list) => list.has(text)))
  return asks && words.filter(({ text }) => !EMPTY.has(text) && !QUESTION.has(text)).length >= ENOUGH
}

/** Whether the words before a question only lead to it. */
function leads(before: readonly string[], goesOn: boolean): boolean {
  if (before.every((word) => PARTICLE.has(word))) return !(goesOn && before[0] === 'and')
  const asks = before.length > 1 && before.some((word) => ASKING.has(word))
  return asks && before.every((word) => EMPTY.has(word) || TASK.test(word))
}

/** Where a clause's own question begins behind its lead-in ("I was wondering whether"); 0 where it has none. */
function questionAt(words: readonly string[], goesOn: boolean): number {
  const [first = ''] = words
  if (QUESTION.has(first) && first !== 'if') return 0
  const at = words.findIndex((word, index) => index > 0 && QUESTION.has(word))
  if (at < 0 || !leads(words.slice(0, at), goesOn)) return 0
  if (PREPOSITION.has(words[at - 1] ?? '')) return at - 1
  return CONDITION.has(words[at] ?? '') ? at + 1 : at
}

/** A clause without its lead-in. @param goesOn whether a clause was kept before it, which "and" joins it to */
function withoutLead(clause: string, goesOn: boolean): string {
  const told = clause.replace(OCCASIONAL, '').replace(THIRD_PARTY, '')
  const words = wordsOf(told)
  const question =
    words[
      questionAt(
        words.map(({ text }) => text),
        goesOn,
      )
    ]
  if (question && question !== words[0]) return told.slice(question.at)
  const opener = goesOn && words[0]?.text === 'and' ? 0 : words.findIndex(({ text }) => !OPENER.has(text))
  const verb = words[opener]
  const begun = opener > 0 && verb && AUXILIARY.has(verb.text) ? told.slice(verb.at) : told
  const plainer = begun.replace(COURTESY, '')
  return wordsOf(plainer).length > 1 ? plainer : begun
}

/**
 * The point of a wordy message: polite and empty clauses and lead-ins are left out, the question itself stays as typed.
 * Never empty for a message that is not.
 */
export function lead(question: string): string {
  const message = question.replace(/\s+/gu, ' ').trim()
  if (/["“”«»„]/u.test(message)) return withoutLead(message, false)
  const clauses = clausesOf(message)
  const telling = clauses.filter((clause, index) => !isEmpty(clause, index === clauses.length - 1))
  const led = telling.map((clause) => withoutLead(clause, false))
  const kept = telling.filter((clause, index) => {
    const rest = index < REASONS ? led.slice(index + 1).join(' ') : ''
    return rest === '' || !isReason(clause, rest)
  })
  if (kept.length === 0) return message
  const text = kept
    .map((clause, index) => withoutLead(clause, index > 0))
    .join(' ')
    .replace(/[,;:]$/u, '')
  return message.endsWith('?') && !/[?.!]$/u.test(text) ? `${text}?` : text
}
