import { contactIn } from '../paper/contact.ts'
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

/** A part of the paper's own description. The list of its sections is whole, however few answers are asked for. */
export function lookUpDocument(desk: Desk, part: Part): Outcome {
  if (part === 'contact') return lookUpContact(desk)
  const outcome = certain('document', reply(part), whole(desk, partOf(desk.paper, part)))
  return part === 'contents' ? { ...outcome, isWhole: true } : outcome
}

/** The note that gives an address to write to. */
function lookUpContact(desk: Desk): Outcome {
  const found = contactIn(desk.paper)
  if (!found) throw new RangeError('no note of the paper has an address')
  const { note, sentence } = found
  return certain('document', reply('contact', { number: note.number, page: note.page }), [quoted(desk, note, sentence)])
}

/** The passages that show a part of the paper's own description; the citation under them carries the rest. */
function partOf(paper: Paper, part: Exclude<Part, 'contact'>): readonly Passage[] {
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

/** "next", "tell me more", "the previous paragraph please": a step through the paper, and nothing else. */
const STEP =
  /^(?:(?:and|ok|okay|please|now|show|give|read|tell|say|can|could|you|i|want|would|like|is|there|me|us|to|what|what's|comes|the|then|anything|something|some|a|bit|little|any|much),? )*(next|continue|go on|keep going|carry on|forward|more|else|previous|back|go back)(?: (?:one|paragraph|passage|about (?:it|that|this)|please|to say|to add|there|does (?:it|he|she|the (?:paper|author)) say)){0,2}[\s.?!…]*$/iu

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
