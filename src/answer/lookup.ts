import type { Paper, Passage } from '../paper/paper.ts'
import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import type { Intent } from '../intent/recognise.ts'
import { placeOf, reply } from './replies.ts'
import type { Answer, Turn } from './types.ts'
import { quoted } from './view.ts'

const whole = (desk: Desk, passages: readonly Passage[]): Answer[] =>
  passages.map((passage) => quoted(desk, passage, null))

export function lookUpPassage(desk: Desk, id: string): Outcome {
  const passages = [desk.paper.passage(id) ?? []].flat()
  const place = placeOf(passages[0]?.pages ?? [])
  return certain('passages', reply('passage', { place }), whole(desk, passages))
}

/** The passages of some pages, each once, in reading order. */
export function lookUpPages(desk: Desk, numbers: readonly number[]): Outcome {
  const { paper } = desk
  const there = numbers.filter((number) => paper.page(number))
  if (there.length === 0) {
    const { firstPage: first, lastPage: last } = paper
    return certain('page', reply('pageAbsent', { page: numbers[0] ?? 0, first, last }), [])
  }
  const passages = new Set(there.flatMap((number) => paper.page(number) ?? []))
  return certain('page', reply('page', { place: placeOf(there) }), whole(desk, [...passages]))
}

export function lookUpSection(desk: Desk, id: string): Outcome {
  const passages = desk.paper.section(id) ?? []
  const pages = [...new Set(passages.flatMap((p) => p.pages))]
  const section = passages[0]?.section.title ?? ''
  return certain('section', reply('section', { section, place: placeOf(pages) }), whole(desk, passages))
}

type Part = Extract<Intent, { kind: 'document' }>['part']

export const lookUpDocument = (desk: Desk, part: Part): Outcome =>
  certain('document', reply(part), whole(desk, partOf(desk.paper, part)))

/** The passages that show a part of the paper's own description; the citation under them carries the rest. */
function partOf(paper: Paper, part: Part): readonly Passage[] {
  const ofKind = (kind: Passage['kind']): Passage[] => paper.passages.filter((p) => p.kind === kind)
  switch (part) {
    case 'author':
      return ofKind('byline')
    case 'note':
      return ofKind('note')
    case 'about':
    case 'methods':
      return paper.section('abstract') ?? ofKind('title')
    case 'contents':
      return paper.sections.filter((s) => s.printed).flatMap((s) => paper.section(s.id)?.slice(0, 1) ?? [])
    case 'title':
    case 'date':
    case 'journal':
    case 'pages':
    case 'citation':
      return ofKind('title')
  }
}

/** "next", "go on", "the previous paragraph please": a step through the paper, and nothing else. */
const STEP =
  /^(?:(?:and|ok|okay|please|now|show|give|read|me|go|to|what|is|what's|comes|the|then) )*(next|continue|go on|carry on|forward|previous|back|go back)(?: (?:one|paragraph|passage|please)){0,2}[\s.?!]*$/iu

const BACKWARD = /^(?:previous|back|go back)$/iu

/**
 * The passage after or before the one that was read last, where a message asks for no more than that.
 *
 * @returns undefined where it asks for something else, where nothing was read before, and at either end of the paper
 */
export function step(desk: Desk, question: string, history: readonly Turn[]): Outcome | undefined {
  const { paper } = desk
  const direction = STEP.exec(question.trim())?.[1]
  const read = history
    .at(-1)
    ?.passages?.map((id) => paper.passage(id))
    .find((passage) => passage !== undefined)
  if (direction === undefined || !read) return undefined
  const id = BACKWARD.test(direction) ? read.previous : read.next
  const passage = id === null ? undefined : paper.passage(id)
  if (!passage) return undefined
  return certain('passages', reply('passage', { place: placeOf(passage.pages) }), [quoted(desk, passage, null)])
}
