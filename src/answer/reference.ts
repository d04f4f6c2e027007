import { findUnit } from '../paper/find-unit.ts'
import type { Paper } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import type { Desk } from './library.ts'
import { byPaper, named, type PaperAnswer, type PaperDesk, paperOf } from './paper-desk.ts'
import type { Answer, AnswerFootnote } from './types.ts'
import { type NoteHighlights, quoted } from './view.ts'

/** What a reference points to: a passage or note, and the stretches of it and of its notes that answered. */
export interface Referred extends Pick<Answer, 'id' | 'highlight'> {
  readonly footnotes?: readonly Pick<AnswerFootnote, 'number' | 'highlight'>[]
}

/** "0-86" */
const rangeOf = ({ start, end }: Span): string => `${start}-${end}`

/** "p27", "p27:0-86", or with what answered in its note 14 "p27:0-86:14-20-60". */
function partOf({ id, highlight, footnotes = [] }: Referred): string {
  const notes = footnotes.flatMap(({ number, highlight: part }) => (part ? [`${number}-${rangeOf(part)}`] : []))
  return [id, ...(highlight ? [rangeOf(highlight)] : []), ...notes].join(':')
}

/**
 * What the button of a message remembers: ids of passages and notes, each with the stretches that answered, under the
 * paper's version: "58564e542937|p27:0-86,p28,fn14". It holds no word of a question.
 *
 * @param length code units that it may have at most; what does not fit is left out from the end
 */
export function referTo(paper: Paper, referred: readonly Referred[], length = Infinity): string {
  let reference = `${paper.version}|`
  for (const [index, one] of referred.entries()) {
    const longer = reference + (index > 0 ? ',' : '') + partOf(one)
    if (longer.length > length) break
    reference = longer
  }
  return reference
}

/** The reply where the paper no longer has what a reference points to. */
export const GONE = 'The paper has changed since, and this passage is no longer in it. Please ask again.'

/** At most this many quotations are followed; a look-up never gives more. */
const MOST = 10

/** The stretch between two written offsets; null where it does not fit into a text of this length. */
function stretchOf([start, end]: readonly (string | undefined)[], length: number): Span | null {
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= length ? span : null
}

/** What a reference names of the text itself: the range of two offsets; a note's has three numbers. */
const highlightIn = (ranges: readonly string[], length: number): Span | null =>
  stretchOf(ranges.find((range) => /^\d{1,6}-\d{1,6}$/u.test(range))?.split('-') ?? [], length)

/** What it names of the notes that the paper has. */
const noteHighlightsIn = (paper: Paper, ranges: readonly string[]): NoteHighlights =>
  new Map(
    ranges.flatMap((range): [number, Span][] => {
      const [, number, ...ends] = /^(\d{1,4})-(\d{1,6})-(\d{1,6})$/u.exec(range) ?? []
      const note = paper.footnote(Number(number))
      const part = note && stretchOf(ends, note.text.length)
      return part ? [[note.number, part]] : []
    }),
  )

/**
 * The quotations that a reference stands for.
 *
 * What the paper does not have is left out. Of another version of the paper only the ids are followed, without a
 * highlight: its offsets may point elsewhere by now.
 *
 * @returns empty for what is no reference, and where the paper has nothing of it any more
 */
export function follow(desk: Desk, reference: string): Answer[] {
  const { paper } = desk
  const [version, list = ''] = reference.split('|')
  return list
    .split(',')
    .slice(0, MOST)
    .flatMap((part) => {
      const [id = '', ...written] = part.split(':')
      const unit = findUnit(paper, id)
      const ranges = version === paper.version ? written : []
      return unit ? [quoted(desk, unit, highlightIn(ranges, unit.text.length), noteHighlightsIn(paper, ranges))] : []
    })
}

/** What a reference points to in one of several papers. */
export type PaperReferred = Referred & Pick<PaperAnswer, 'paper'>

/**
 * What a button remembers where it may be of several papers: a reference for each paper in turn, with the id of the paper
 * before it, "vantongeren-1987/58564e542937|p4:0-86;charny-2004/…|p27". Of an only paper it is the reference alone.
 *
 * @param length code units that it may have at most; what does not fit is left out from the end, and the stretches of the
 *   first where it alone does not fit
 */
export function referIn(papers: readonly PaperDesk[], referred: readonly PaperReferred[], length = Infinity): string {
  const [only, ...others] = papers
  if (only && others.length === 0) return referTo(only.desk.paper, referred, length)
  let reference = ''
  for (const stretch of byPaper(referred)) {
    const [first] = stretch
    const one = first && paperOf(papers, first)
    if (!one) continue
    const start = `${reference}${reference === '' ? '' : ';'}${one.id}/`
    const room = length - start.length
    const whole = referTo(one.desk.paper, stretch, room)
    const isEmpty = whole.endsWith('|')
    if (isEmpty && reference !== '') break
    reference = start + (isEmpty ? referTo(one.desk.paper, [{ id: first.id, highlight: null }], room) : whole)
    if (isEmpty) break
  }
  return reference
}

/**
 * The quotations that a reference of any paper stands for. One that names no paper is from before there were several: it
 * is of the one whose version it has.
 */
export function followIn(papers: readonly PaperDesk[], reference: string): PaperAnswer[] {
  const found = reference.split(';').flatMap((part) => {
    const slash = part.indexOf('/')
    const written = part.slice(slash + 1)
    const version = written.split('|')[0]
    const [only, ...others] = papers
    const one =
      slash >= 0
        ? paperOf(papers, { paper: part.slice(0, slash) })
        : others.length === 0
          ? only
          : papers.find(({ desk }) => desk.paper.version === version)
    return one ? named(one, follow(one.desk, written)) : []
  })
  return found.slice(0, MOST)
}
