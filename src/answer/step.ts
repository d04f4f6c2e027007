import { recognise, stepIn } from '../intent/recognise.ts'
import type { Passage } from '../paper/paper.ts'
import type { Desk } from './library.ts'
import { lookUpPages } from './lookup.ts'
import { certain, type Outcome } from './outcome.ts'
import { placeOf, reply } from './replies.ts'
import type { Turn } from './types.ts'
import { quoted } from './view.ts'

/** The page that a turn was about: the one asked for, else that of what was read; of several, the last in common. */
function pageOf({ paper }: Desk, { question }: Turn, read: readonly Passage[]): number | undefined {
  const intent = recognise(paper, question)
  if (intent.kind === 'page') return intent.numbers.at(-1)
  const [first] = read
  const common = first?.pages.filter((page) => read.every(({ pages }) => pages.includes(page))) ?? []
  return common.at(-1) ?? first?.pages.at(-1)
}

/** What is left of a page or section of which only the first passages were shown. */
function restOf({ paper }: Desk, { question }: Turn, read: readonly Passage[]): readonly Passage[] {
  const intent = recognise(paper, question)
  if (intent.kind !== 'page' && intent.kind !== 'section') return []
  const whole =
    intent.kind === 'section'
      ? (paper.section(intent.id) ?? [])
      : [...new Set(intent.numbers.flatMap((number) => paper.page(number) ?? []))]
  return whole.slice(Math.max(...read.map((passage) => whole.indexOf(passage))) + 1)
}

/** The nearest passage on one side of the first one read that was not read too. */
function beside({ paper }: Desk, read: readonly Passage[], to: 'next' | 'previous'): Passage | undefined {
  let passage = read[0]
  while (passage && read.includes(passage)) passage = passage[to] === null ? undefined : paper.passage(passage[to])
  return passage
}

/**
 * The page or passages after or before what was read last, where a message asks for no more than that.
 *
 * @returns undefined where it asks for something else, and where nothing was read before; at either end of the paper, help
 */
export function step(desk: Desk, question: string, history: readonly Turn[]): Outcome | undefined {
  const { paper } = desk
  const last = history.at(-1)
  const asked = last && stepIn(paper, question)
  if (!asked) return undefined
  const read = (last.passages ?? []).flatMap((id) => paper.passage(id) ?? [])
  if (asked.by === 'page') {
    const page = pageOf(desk, last, read)
    return page === undefined ? undefined : lookUpPages(desk, [asked.to === 'next' ? page + 1 : page - 1])
  }
  if (read.length === 0) return undefined
  const rest = asked.to === 'next' ? restOf(desk, last, read) : []
  const passages = rest.length > 0 ? rest : [beside(desk, read, asked.to) ?? []].flat()
  if (passages.length === 0) return certain('help', reply('help'), [])
  const pages = [...new Set(passages.flatMap((passage) => passage.pages))]
  const answers = passages.map((passage) => quoted(desk, passage, null))
  return certain(rest.length > 0 ? 'page' : 'passages', reply('passage', { place: placeOf(pages) }), answers)
}
