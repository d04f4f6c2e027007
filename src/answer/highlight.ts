import { oncePer } from '../paper/once-per.ts'
import type { Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { type LookUp, sharePrinted } from '../retrieval/look-up.ts'
import type { AnswerType } from '../english/asking.ts'
import { bringsAnswer, notesBringing, type Statement } from '../retrieval/statements.ts'

/** What a sentence's own words count beside its chance. */
const OWN_WORDS = 0.3

/** What a sentence gains that brings what is asked for: a date, a place, a reason … */
const TYPE = 0.5

/** A sentence nearly as good as the best and right beside it is marked along with it. */
const NEARLY = 0.4

/** The sentences of a passage, and those of its notes by their numbers; divided once for each passage. */
const divided = oncePer((statements: readonly Statement[]) => ({
  sentences: statements.filter(({ note }) => note === undefined),
  notes: Map.groupBy(
    statements.filter(({ note }) => note !== undefined),
    ({ note = 0 }) => note,
  ),
}))

/**
 * The sentences that answer a question: those with the best chance, and that share most of the question's words.
 *
 * @param statements the passage's sentences and its notes'; @param chances of its sentences, in their order
 * @param asked the question's terms; @param type what it asks for
 * @returns offsets into the passage's text; null for a passage without a sentence
 */
function answeringSentences(
  statements: readonly Statement[],
  chances: Float64Array,
  asked: ReadonlySet<string>,
  type: AnswerType | undefined,
): Span | null {
  const { sentences } = divided(statements)
  const all = total(chances) || 1
  const scores = sentences.map((sentence, s) => {
    const brings = type !== undefined && bringsAnswer(sentence, type, asked)
    return (chances[s] ?? 0) / all + OWN_WORDS * overlap(asked, sentence.words) + (brings ? TYPE : 0)
  })
  return widen(sentences, scores)
}

/** A note answers where it has at least this share of its passage's chance. */
const NOTE_SHARE = 0.4

/**
 * The notes of a passage that answer a question themselves, with the sentence of each that brings what is asked for, or
 * shares most of its words. Where the sentence that answers brings no amount and a note to it does, the note answers.
 *
 * @param statements the passage's sentences and its notes'; @param chances of the passage's sentences
 * @param noteChances of all notes, by number; @param bringing the notes to the sentences that answer which bring what is
 *   asked for, where these do not
 * @returns offsets into the texts of the notes, by their numbers
 */
function answeringNotes(
  statements: readonly Statement[],
  chances: Float64Array,
  noteChances: Float64Array,
  asked: ReadonlySet<string>,
  type: AnswerType | undefined,
  bringing: readonly number[],
): ReadonlyMap<number, Span> {
  const brings = (statement: Statement): boolean => type !== undefined && bringsAnswer(statement, type, asked)
  const { notes } = divided(statements)
  const chanceOf = (number: number): number => noteChances[number - 1] ?? 0
  let all = 1e-9
  for (const number of notes.keys()) all += chanceOf(number)
  all += total(chances)
  const found = new Map<number, Span>()
  for (const [number, sentences] of notes) {
    if (chanceOf(number) < NOTE_SHARE * all && !bringing.includes(number)) continue
    const shared = sentences.map((sentence) => overlap(asked, sentence.words) + (brings(sentence) ? TYPE : 0))
    const best = sentences[shared.indexOf(Math.max(...shared))]
    if (best) found.set(number, best.span)
  }
  return found
}

/** What of a passage and its notes answers; offsets into their texts. */
interface Answering {
  readonly highlight: Span | null
  readonly notes: ReadonlyMap<number, Span>
}

/** Whether a sentence of a passage stands in its highlight. */
const isIn = ({ span, note }: Statement, highlight: Span | null): boolean =>
  note === undefined && highlight !== null && highlight.start <= span.start && span.end <= highlight.end

/**
 * The sentences of a passage and of its notes that answer a question, each as `answeringSentences` and `answeringNotes`
 * have it.
 */
export function answering(
  statements: readonly Statement[],
  chances: Float64Array,
  noteChances: Float64Array,
  asked: ReadonlySet<string>,
  type: AnswerType | undefined,
): Answering {
  const highlight = answeringSentences(statements, chances, asked, type)
  const bringing = type === undefined ? [] : notesBeside(highlight, statements, asked, type)
  return { highlight, notes: answeringNotes(statements, chances, noteChances, asked, type, bringing) }
}

/** The notes to the sentences of a highlight that bring what is asked for, where none of these sentences does. */
function notesBeside(
  highlight: Span | null,
  statements: readonly Statement[],
  asked: ReadonlySet<string>,
  type: AnswerType,
): readonly number[] {
  const marked = statements.filter((one) => isIn(one, highlight))
  const isTold = marked.some((one) => bringsAnswer(one, type, asked))
  return isTold ? [] : marked.flatMap((one) => notesBringing(one, statements, type, asked))
}

/** Whether sentences that should bring a date have none but that of a name which is not asked about: "the 1951 Convention". */
export function onlyNamesYear(
  statements: readonly Statement[],
  highlight: Span | null,
  asked: ReadonlySet<string>,
): boolean {
  const marked = statements.filter((one) => isIn(one, highlight))
  return (
    marked.some(({ namedYears }) => namedYears.length > 0) && !marked.some((one) => bringsAnswer(one, 'date', asked))
  )
}

function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/**
 * Where a passage prints what was looked up: its sentence that prints most of it, and that of a note that prints more.
 */
export function printingSentences(
  passage: Passage,
  statements: readonly Statement[],
  lookUp: LookUp,
  asked: ReadonlySet<string>,
): Answering {
  const prints = (text: string): number => sharePrinted(lookUp, text)
  const own = prints(passage.text)
  const notes = new Map<number, Span>()
  for (const { footnote } of passage.footnotes) {
    const spans = statements.filter(({ note }) => note === footnote.number).map(({ span }) => span)
    const shares = spans.map(({ start, end }) => prints(footnote.text.slice(start, end)))
    const most = Math.max(...shares)
    const best = spans[shares.indexOf(most)]
    if (best && most > own) notes.set(footnote.number, best)
  }
  if (own === 0 && notes.size > 0) return { highlight: null, notes }
  const { sentences } = divided(statements)
  const shares = sentences.map(({ span }) => prints(passage.text.slice(span.start, span.end)))
  return { highlight: answeringSentences(statements, Float64Array.from(shares), asked, undefined), notes }
}

/** The share of the asked words that a sentence has, a little more for a short sentence. */
function overlap(asked: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0
  for (const word of asked) if (words.has(word)) shared++
  return asked.size === 0 ? 0 : shared / asked.size - words.size / 10_000
}

/** The best sentence, with a neighbour that is nearly as good. */
function widen(sentences: readonly Statement[], scores: readonly number[]): Span | null {
  const best = scores.indexOf(Math.max(...scores))
  const first = sentences[best]?.span
  if (!first) return null
  const isNear = (s: number): boolean => (scores[s] ?? 0) >= NEARLY * (scores[best] ?? 0)
  const after = sentences[best + 1]?.span
  if (after && isNear(best + 1)) return { start: first.start, end: after.end }
  const before = sentences[best - 1]?.span
  return before && isNear(best - 1) ? { start: before.start, end: first.end } : first
}
