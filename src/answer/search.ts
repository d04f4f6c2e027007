import { isEnglish } from '../paper/record.ts'
import type { Span } from '../paper/types.ts'
import type { Ranked } from '../retrieval/rank.ts'
import type { Retrieved } from '../retrieval/alone.ts'
import { withAnnounced, withNextAnnounced } from './announced.ts'
import { answering, onlyNamesYear, printingSentences } from './highlight.ts'
import { asksOfLaterYear } from './later-year.ts'
import { withLeanedOn } from './leaning-sentence.ts'
import type { Desk, Library } from './library.ts'
import { type Outcome, subjectless } from './outcome.ts'
import { askEnglish, isForeign } from './foreign.ts'
import { reply } from './replies.ts'
import { foundReply, UNSURE_FROM, unfoundLead } from './sureness.ts'
import type { Answer, AskRequest } from './types.ts'
import { type NoteHighlights, quoted } from './view.ts'

/** From this many words on, a message may have its point at its end, behind a lead-in. */
const LONG_WINDED = 16

/** A lead-in ends at a mark; what is left of the message must still say something. */
const LEAD_IN_END = /[,;:.!?]\s+|\s[–-]\s+/gu
const TERMS_LEFT = 3

/** At most this many shorter readings are tried, the shortest ones: a look-up each. */
const MOST_READINGS = 4

/** At most this many ends of lead-ins are tried: the last ones. */
const MOST_ENDS = 12

/** How sure an answer to a question of a later year than the paper's is at most: none of the evaluation was right. */
const LATER = 0.1

/** A source is looked for among passages at most this much less likely than the first (in log-chances). */
const SOURCE_MARGIN = 2.5

/** A message; of a long one also what is left without a part of its lead-in, or all of it. */
function readings(question: string, tokenize: (text: string) => string[]): string[] {
  if (question.split(/\s+/u).length < LONG_WINDED) return [question]
  const ends = [...question.matchAll(LEAD_IN_END)].map((match) => match.index + match[0].length)
  const rests: string[] = []
  // From the end, where the rests are short: the work stays bounded however many marks there are.
  for (const end of ends.toReversed().slice(0, MOST_ENDS)) {
    const rest = question.slice(end)
    if (tokenize(rest).length >= TERMS_LEFT) rests.unshift(rest)
    if (rests.length === MOST_READINGS) break
  }
  return [question, ...rests]
}

interface Reading {
  readonly text: string
  readonly retrieved: Retrieved
}

/** Reads a message in the way that the paper answers most surely. */
function surest({ retrieval }: Library, question: string, history: AskRequest['history']): Reading {
  const retrieve = retrieval.after(history)
  const all = readings(question, retrieval.tokenize).map((text) => ({ text, retrieved: retrieve(text) }))
  // One that answers before one that does not: those that lean on what came before have a threshold of their own.
  const sureness = ({ retrieved }: Reading): number => Number(retrieved.answers) + retrieved.confidence
  return all.reduce((best, next) => (sureness(next) > sureness(best) ? next : best))
}

/** With a source in question, a passage without notes gives way to one with notes that is nearly as likely. */
function sourcedFirst(ranked: readonly Ranked[]): readonly Ranked[] {
  const limit = (ranked[0]?.logChance ?? 0) - SOURCE_MARGIN
  const sourced = ranked.find(({ passage, logChance }) => logChance >= limit && passage.footnotes.length > 0)
  return sourced ? [sourced, ...ranked.filter((r) => r !== sourced)] : ranked
}

/** Makes the function that quotes a passage which was retrieved, with the parts that answer marked. */
function quoter(desk: Desk, retrieved: Retrieved): (one: Ranked) => Answer {
  const { retrieval } = desk
  const { stems: asked, asks } = retrieved
  const marksIn = ({ passage, place }: Ranked): { highlight: Span | null; notes: NoteHighlights } => {
    const statements = retrieval.statements(place)
    // A look-up is answered by the sentence that prints its words, whatever else the passage is asked.
    if (retrieved.lookUp) return printingSentences(passage, statements, retrieved.lookUp, asked)
    const { starts, notes } = retrieval.classes
    const chances = retrieved.chances.subarray(starts[place], starts[place + 1])
    return answering(statements, chances, retrieved.chances.subarray(notes), asked, asks.wants)
  }
  return (one) => {
    const { highlight, notes } = marksIn(one)
    const { passage } = one
    const marked = highlight && withAnnounced(passage.text, withLeanedOn(passage, highlight, asks.wants))
    return quoted(desk, passage, marked, notes)
  }
}

/** Whether a date is asked for, and the best passage marks none but the year of a treaty's name or the like. */
const isUndated = (
  { retrieval }: Library,
  { asks, stems }: Retrieved,
  first: Ranked | undefined,
  best: Answer,
): boolean =>
  first !== undefined &&
  asks.wants === 'date' &&
  onlyNamesYear(retrieval.statements(first.place), best.highlight, stems)

/** The closest passages, where none answers. */
function unfound(wants: 'passages' | 'footnote', confidence: number, related: readonly Answer[]): Outcome {
  const said = unfoundLead(related.length > 0, confidence)
  return { kind: wants, reply: reply(said), said, confidence, answers: [], related }
}

/** Below this confidence the paper has nothing on how things stand with a group, though it may name it. */
const CIRCUMSTANCES_FROM = 0.2

/**
 * What is found for a question: what the retrieval finds, or the passages about what it asks the circumstances of, where
 * nothing else answers or these are surer.
 *
 * @param about what it asks the circumstances of; undefined where it asks no such thing
 */
function retrievedFor(
  desk: Desk,
  question: string,
  history: AskRequest['history'],
  about: string | undefined,
): Retrieved {
  const { retrieved: found } = surest(desk, question, history)
  const topical = about !== undefined && found.confidence >= CIRCUMSTANCES_FROM ? desk.retrieval.about(about) : null
  return topical && (!found.answers || topical.confidence > found.confidence) ? topical : found
}

/** What was found for a question; of a year that the paper can't know of, none of it answers. */
const inTime = ({ paper }: Desk, question: string, found: Retrieved): Retrieved =>
  asksOfLaterYear(paper, question) ? { ...found, answers: false, confidence: Math.min(found.confidence, LATER) } : found

/**
 * Looks a question up: the passages that answer it, best first, or the closest ones where none does.
 *
 * @param wants "footnote" where the question asks for the source of what it states
 * @param about what it asks the circumstances of: the passages about that may answer it where no other does as surely
 */
export function search(
  desk: Desk,
  { question, limit, history }: AskRequest,
  wants: 'passages' | 'footnote',
  about?: string,
): Outcome {
  // A question in the language of another paper is looked up by its words.
  if (isEnglish(desk.paper.record) && isForeign(question)) {
    return { kind: wants, ...askEnglish(desk, question), confidence: 0, answers: [], related: [] }
  }
  const retrieved = inTime(desk, question, retrievedFor(desk, question, history, about))
  if (retrieved.lacksSubject) return subjectless()
  const { confidence } = retrieved
  const ranked = wants === 'footnote' ? sourcedFirst(retrieved.ranked) : retrieved.ranked
  const show = quoter(desk, retrieved)
  const [first] = ranked
  const best = first && retrieved.answers ? show(first) : undefined
  const related = (): Answer[] => (retrieved.isNear ? ranked.slice(0, limit).map(show) : [])
  if (!best) return unfound(wants, confidence, related())
  if (isUndated(desk, retrieved, first, best)) return unfound(wants, Math.min(confidence, UNSURE_FROM), related())
  const lead = foundReply(best, wants, confidence)
  const answers = withNextAnnounced(desk, [best, ...ranked.slice(1, limit).map(show)]).slice(0, limit)
  return { kind: wants, reply: lead, confidence, answers, related: [] }
}
