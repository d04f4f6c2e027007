import { oncePer } from '../paper/once-per.ts'
import { citationOf, type Footnote, type Paper, type Passage } from '../paper/paper.ts'
import { pagesOf } from '../paper/pages-of.ts'
import { type Quotation, quote } from '../paper/quotation.ts'
import type { Span } from '../paper/types.ts'
import type { Desk } from './library.ts'
import type { Answer, AnswerFootnote } from './types.ts'
import { whoseWords } from './whose-words.ts'

const answerFootnote = (footnote: Footnote, offset: number, highlight?: Span): AnswerFootnote => ({
  number: footnote.number,
  printed: footnote.printed,
  chapter: footnote.chapter,
  offset,
  ...(footnote.page === undefined ? {} : { page: footnote.page }),
  text: footnote.text,
  emphasis: footnote.emphasis,
  resolved: footnote.resolved,
  resolvedEmphasis: footnote.resolvedEmphasis,
  resolvesTo: footnote.resolvesTo,
  via: footnote.via,
  labels: footnote.labels,
  ...(highlight ? { highlight } : {}),
})

/** How many words at each end of a highlight are tried to find it in the page: from the fewest to the most. */
const FEWEST_WORDS = 4
const MOST_WORDS = 12

/** An ending that is one word with a number right after it (UAX 29, WB8 to WB12): "2002." before a note's "3". */
const GLUED = /(?:\p{L}|\p{N}[.,;'’]?)$/u

const escaped = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D')

/**
 * The text directive that finds a highlight in the page of the whole paper (WICG Text Fragments: `text=start,end`), or
 * none where no few words at its beginning stand only there: a browser goes to the first place that fits, in capitals
 * or not, and past the passage's own anchor. Words beside a note's marker can't be searched for, as its number stands
 * between them.
 *
 * @param folded the whole paper in small letters; @param markers offsets of note markers in the text
 */
function textDirective(folded: string, text: string, { start, end }: Span, markers: readonly number[]): string {
  const inside = markers.filter((offset) => offset > start && offset < end)
  // Only whole words are found, and a word that is one with a note's number is none.
  const wordsIn = (from: number, to: number): string[] => {
    const words = text.slice(from, to).trim().split(' ')
    return markers.includes(to) && GLUED.test(words.join(' ')) ? words.slice(0, -1) : words
  }
  const head = wordsIn(start, inside[0] ?? end)
  const tail = wordsIn(inside.at(-1) ?? start, end)
  for (let words = FEWEST_WORDS; words <= Math.min(MOST_WORDS, head.length); words++) {
    const opening = head.slice(0, words).join(' ')
    const sought = opening.toLowerCase()
    if (folded.includes(sought, folded.indexOf(sought) + 1)) continue
    const isWhole = inside.length === 0 && head.length <= 2 * words
    if (isWhole || tail.length === 0) return `text=${escaped(head.join(' '))}`
    return `text=${escaped(opening)},${escaped(tail.slice(-FEWEST_WORDS).join(' '))}`
  }
  return ''
}

/** What an answer is made from: the paper, and the origin before the path of its links. */
type Bound = Pick<Desk, 'paper' | 'origin'>

/** What is said of a stretch of a unit. */
interface Said extends Pick<Answer, 'citation' | 'whose'> {
  /** As `textDirective` gives it; none for the whole unit. */
  readonly directive: string
}

/** What was said of a unit, by the offsets of its stretches: a directive takes a search of the whole paper. */
const saidOfUnit = oncePer<Passage | Footnote, Map<string, Said>>(() => new Map())

/** Whoever makes a link may name any stretch of a unit, so that only so many are kept. */
const MOST_KEPT = 100

function saidOf({ citationForm, folded }: Paper, unit: Passage | Footnote, stretch: Span | null): Said {
  const known = saidOfUnit(unit)
  const key = stretch ? `${stretch.start}-${stretch.end}` : ''
  let said = known.get(key)
  if (!said) {
    if (known.size >= MOST_KEPT) known.clear()
    const markers = 'number' in unit ? [] : unit.footnotes.map(({ offset }) => offset)
    said = {
      citation: citationOf(citationForm, unit, stretch),
      whose: whoseWords(unit.voice, stretch),
      directive: stretch ? textDirective(folded, unit.text, stretch, markers) : '',
    }
    known.set(key, said)
  }
  return said
}

/** The fragment that marks what answers in a passage and in its notes, in the page of the whole paper; or none. */
function textFragment(paper: Paper, inText: string, notes: Quotation['notes']): string {
  const inNotes = notes.map((note) => saidOf(paper, note.footnote, note.highlight).directive)
  const found = [inText, ...inNotes].filter((directive) => directive !== '')
  return found.length > 0 ? `:~:${found.join('&')}` : ''
}

/** What a client gets of a quotation: the words with their place, notes and citation. */
function answerOf({ paper, origin }: Bound, quotation: Quotation): Answer {
  const { unit, text, highlight, notes } = quotation
  const { citation, whose, directive } = saidOf(paper, unit, highlight)
  const shared = {
    id: unit.id,
    quote: text,
    highlight,
    emphasis: unit.emphasis,
    citation,
    voice: unit.voice,
    whose,
    url: `${origin}/paper#${unit.id}${textFragment(paper, directive, notes)}`,
  }
  if ('number' in unit) {
    const section = paper.passage(unit.passage)?.section.title ?? ''
    return {
      ...shared,
      kind: 'footnote',
      section,
      pages: pagesOf(unit),
      turns: [],
      footnotes: [answerFootnote(unit, 0)],
    }
  }
  const footnotes = unit.footnotes.map(({ footnote, offset }) =>
    answerFootnote(footnote, offset, notes.find((note) => note.footnote === footnote)?.highlight),
  )
  return { ...shared, kind: 'passage', section: unit.section.title, pages: unit.pages, turns: unit.turns, footnotes }
}

/** What answers in the notes of a passage: stretches of their texts, by their numbers. */
export type NoteHighlights = ReadonlyMap<number, Span>

/**
 * Quotes a passage or note for a client, with the part that answers marked.
 *
 * @param highlight the part of its own text; null for none
 * @param noteHighlights the parts of its notes; the number of a note that it does not have marks nothing
 * @throws RangeError for a highlight that does not lie within its text
 */
export const quoted = (
  desk: Bound,
  unit: Passage | Footnote,
  highlight: Span | null,
  noteHighlights?: NoteHighlights,
): Answer => answerOf(desk, quote(unit, highlight, noteHighlights))
