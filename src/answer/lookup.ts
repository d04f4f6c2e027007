import { contactIn } from '../paper/contact.ts'
import type { Paper, Passage } from '../paper/paper.ts'
import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import type { DocumentPart } from '../intent/recognise.ts'
import { isPaged, leadIn, placeOf, placeOfPassages, reply } from './replies.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

const whole = (desk: Desk, passages: readonly Passage[]): Answer[] =>
  passages.map((passage) => quoted(desk, passage, null))

export function lookUpPassage(desk: Desk, id: string): Outcome {
  const passages = [desk.paper.passage(id) ?? []].flat()
  const place = placeOfPassages(passages)
  return certain('passages', reply('passage', { place }), whole(desk, passages))
}

/** How many paragraphs a paper has: the number of its last. */
const paragraphsOf = ({ passages }: Paper): number => passages.filter(({ id }) => /^p\d/u.test(id)).length

/** The passages of some pages, each once, in reading order. */
export function lookUpPages(desk: Desk, numbers: readonly number[]): Outcome {
  const { paper } = desk
  const there = numbers.filter((number) => paper.page(number))
  if (!isPaged(there)) {
    if (!paper.isPaged) return certain('page', reply('noPages', { first: 1, last: paragraphsOf(paper) }), [])
    const { firstPage: first, lastPage: last } = paper
    return certain('page', reply('pageAbsent', { page: numbers[0] ?? 0, first, last }), [])
  }
  const passages = new Set(there.flatMap((number) => paper.page(number) ?? []))
  return certain('page', reply('page', { place: placeOf(there) }), whole(desk, [...passages]))
}

/** The passages of a section; a heading right above another stands over those of the next that has some. */
export function passagesUnder(paper: Paper, id: string): readonly Passage[] {
  const at = paper.sections.findIndex((section) => section.id === id)
  const rest = at < 0 ? [] : paper.sections.slice(at)
  return rest.map((section) => paper.section(section.id)).find(Boolean) ?? []
}

export function lookUpSection(desk: Desk, id: string): Outcome {
  const passages = passagesUnder(desk.paper, id)
  const section = passages[0]?.section.title ?? ''
  return certain('section', reply('section', { section, place: placeOfPassages(passages) }), whole(desk, passages))
}

/** A part of the paper's own description. The list of its sections is whole, however few answers are asked for. */
export function lookUpDocument(desk: Desk, part: DocumentPart): Outcome {
  if (part === 'contact') return lookUpContact(desk)
  const outcome = certain('document', reply(leadOf(desk.paper, part)), whole(desk, partOf(desk.paper, part)))
  return part === 'contents' ? { ...outcome, isWhole: true } : outcome
}

/** The note that gives an address to write to. */
function lookUpContact(desk: Desk): Outcome {
  const found = contactIn(desk.paper)
  if (!found) throw new RangeError('no note of the paper has an address')
  const { note, sentence } = found
  return certain('document', leadIn('contact', note), [quoted(desk, note, sentence)])
}

/** What leads in to a part: a paper without an abstract is told by how it begins, and its authors need not be printed. */
function leadOf(paper: Paper, part: Exclude<DocumentPart, 'contact'>): 'beginning' | 'authorCited' | typeof part {
  if (part === 'about' && !paper.section('abstract')) return 'beginning'
  if (part === 'author' && !paper.passages.some(({ kind }) => kind === 'byline')) return 'authorCited'
  return part
}

/** The passages that show a part of the paper's own description; the citation under them carries the rest. */
function partOf(paper: Paper, part: Exclude<DocumentPart, 'contact'>): readonly Passage[] {
  const ofKind = (kind: Passage['kind']): Passage[] => paper.passages.filter((p) => p.kind === kind)
  switch (part) {
    case 'author':
      return ofKind('byline').length > 0 ? ofKind('byline') : ofKind('title')
    case 'note':
      return ofKind('note')
    case 'about':
    case 'methods':
      return paper.section('abstract') ?? ofKind('paragraph').slice(0, 1)
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
