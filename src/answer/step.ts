import { recognise, type Step, stepIn } from '../intent/recognise.ts'
import { findUnit } from '../paper/find-unit.ts'
import { pagesOf } from '../paper/pages-of.ts'
import type { Passage } from '../paper/paper.ts'
import type { Desk } from './library.ts'
import { lookUpPages, passagesUnder } from './lookup.ts'
import { lookUpNoteAt } from './lookup-notes.ts'
import { certain, helped, type Outcome, subjectless } from './outcome.ts'
import { placeOfPassages, reply } from './replies.ts'
import type { Turn } from './types.ts'
import { quoted } from './view.ts'

/** The page that a turn was about: the one asked for, else that of what was read; of several, the last in common. */
function pageOf({ paper }: Desk, { question, passages = [] }: Turn): number | undefined {
  const intent = recognise(paper, question)
  if (intent.kind === 'page') return intent.numbers.at(-1)
  const read = passages.flatMap((id) => findUnit(paper, id) ?? []).map((unit) => pagesOf(unit))
  const [first] = read
  const common = first?.filter((page) => read.every((pages) => pages.includes(page))) ?? []
  return common.at(-1) ?? first?.at(-1)
}

/** What is left of a page or section of which only the first passages were shown. */
function restOf({ paper }: Desk, { question }: Turn, read: readonly Passage[]): readonly Passage[] {
  const intent = recognise(paper, question)
  if (intent.kind !== 'page' && intent.kind !== 'section') return []
  const whole =
    intent.kind === 'section'
      ? passagesUnder(paper, intent.id)
      : [...new Set(intent.numbers.flatMap((number) => paper.page(number) ?? []))]
  return whole.slice(Math.max(...read.map((passage) => whole.indexOf(passage))) + 1)
}

/** The nearest passage on one side of the first one read that was not read too. */
function beside({ paper }: Desk, read: readonly Passage[], to: 'next' | 'previous'): Passage | undefined {
  let passage = read[0]
  while (passage && read.includes(passage)) passage = passage[to] === null ? undefined : paper.passage(passage[to])
  return passage
}

/** The note after or before those that were read, which are notes themselves or those of a passage. */
function noteBeside({ paper }: Desk, { passages = [] }: Turn, to: Step['to']): number | undefined {
  const units = passages.flatMap((id) => findUnit(paper, id) ?? [])
  const read = units.flatMap((unit) =>
    'number' in unit ? [unit.number] : unit.footnotes.map(({ footnote }) => footnote.number),
  )
  if (read.length > 0) return to === 'next' ? Math.max(...read) + 1 : Math.min(...read) - 1
  // A passage without notes stands between those of its neighbours.
  const place = paper.passages.findIndex(({ id }) => id === units[0]?.id)
  if (place < 0) return undefined
  const before = paper.passages.slice(0, place).flatMap(({ footnotes }) => footnotes).length
  return to === 'next' ? before + 1 : before
}

const passagesRead = ({ paper }: Desk, { passages = [] }: Turn): readonly Passage[] =>
  passages.flatMap((id) => paper.passage(id) ?? [])

/** The rest of a page or section, else the passage beside those read; at either end of the paper, help. */
export function onward(desk: Desk, last: Turn, to: Step['to']): Outcome {
  const read = passagesRead(desk, last)
  const rest = to === 'next' ? restOf(desk, last, read) : []
  const passages = rest.length > 0 ? rest : [beside(desk, read, to) ?? []].flat()
  if (passages.length === 0) return helped(desk, 'help')
  const answers = passages.map((passage) => quoted(desk, passage, null))
  return certain(rest.length > 0 ? 'page' : 'passages', reply('passage', { place: placeOfPassages(passages) }), answers)
}

/**
 * The page, note or passages after or before what was read last, where a message asks for no more than that.
 *
 * @returns undefined where it asks for something else, and before anything was asked
 */
export function step(desk: Desk, question: string, history: readonly Turn[]): Outcome | undefined {
  const last = history.at(-1)
  const asked = last && stepIn(desk.paper, question)
  if (!asked) return undefined
  if (asked.by === 'page') {
    const page = pageOf(desk, last)
    return page === undefined ? subjectless() : lookUpPages(desk, [asked.to === 'next' ? page + 1 : page - 1])
  }
  const isOfNotes = passagesRead(desk, last).length === 0
  const note = asked.by === 'note' || isOfNotes ? noteBeside(desk, last, asked.to) : undefined
  if (note !== undefined) return lookUpNoteAt(desk, note)
  return isOfNotes ? subjectless() : onward(desk, last, asked.to)
}
