import type { Emphasis, PageTurn, PassageKind, SectionRecord } from '../../src/paper/types.ts'
import type { Faults } from './error.ts'
import { isEditors } from './note-label.ts'
import type { Block, Inline } from './transcription.ts'

/** A passage with its place in the paper. */
export type Textual = Inline & {
  kind: PassageKind
  /** The page that it begins on; undefined in a paper whose pages are not counted. */
  page: number | undefined
  section: number
  pages: number[]
  turns: PageTurn[]
}

export interface ReadingOrder {
  readonly passages: readonly Textual[]
  readonly sections: readonly SectionRecord[]
  /** The printed headings, by the passages that they stand over: several where one stands right above another. */
  readonly headings: ReadonlyMap<Textual, readonly string[]>
  /** The printed headings over nothing, at the end. */
  readonly lastHeadings: readonly string[]
  /** What is set in italics or bold in the sections' titles, and their links, by the sections' ids. */
  readonly titleEmphasis: ReadonlyMap<string, readonly Emphasis[]>
}

type Paragraph = Exclude<Block, { kind: 'page' | 'separator' | 'heading' }>

/** The editor's note is a passage of the front matter; all others are footnotes. */
const isPassage = (block: Block): block is Paragraph =>
  block.kind !== 'page' &&
  block.kind !== 'separator' &&
  block.kind !== 'heading' &&
  !(block.kind === 'note' && !isEditors(block))

/** Passages as a reader meets them (title and byline first), with their pages, sections and the headings over them. */
export function readingOrder(blocks: readonly Block[], faults: Faults): ReadingOrder {
  checkPages(blocks, faults)
  const reader = new Reader(blocks, faults)
  for (const block of blocks) reader.read(block)
  return reader.finish()
}

class Reader {
  readonly #faults: Faults
  readonly #isPaged: boolean
  /** What stands before the first page mark stands on the page that it opens. */
  readonly #firstPage: number | undefined
  readonly #sections: SectionRecord[] = [{ id: 'title-page', title: 'Title page', printed: false }]
  readonly #headings = new Map<Textual, readonly string[]>()
  readonly #titleEmphasis = new Map<string, readonly Emphasis[]>()
  readonly #passages: Textual[] = []
  #heading: Inline | undefined
  /** The printed headings that no passage stands under yet. */
  #open: string[] = []
  #page: number | undefined

  constructor(blocks: readonly Block[], faults: Faults) {
    this.#faults = faults
    this.#isPaged = hasPages(blocks)
    this.#firstPage = blocks.find((block) => block.kind === 'page')?.page
  }

  read(block: Block): void {
    if (block.kind === 'page') this.#turn(block.page, block.line)
    else if (block.kind === 'heading') {
      const id = uniqueSlug(block.text, this.#sections)
      this.#sections.push({ id, title: block.text, printed: block.printed })
      this.#titleEmphasis.set(id, block.emphasis)
      if (block.printed) this.#open.push(block.text)
      // A heading right behind another keeps the first one's note.
      this.#heading = { ...block, markers: [...(this.#heading?.markers ?? []), ...block.markers] }
    } else if (isPassage(block)) this.#passage(block)
  }

  finish(): ReadingOrder {
    if (this.#heading && this.#heading.markers.length > 0) {
      this.#faults.add('nothing stands under a heading that has a note', this.#heading.line)
    }
    const isFront = ({ kind }: Textual): boolean => kind === 'title' || kind === 'byline'
    const passages = [...this.#passages.filter(isFront), ...this.#passages.filter((one) => !isFront(one))]
    return {
      passages,
      sections: this.#sections,
      headings: this.#headings,
      lastHeadings: this.#open,
      titleEmphasis: this.#titleEmphasis,
    }
  }

  #turn(to: number | undefined, line: number): void {
    if (!this.#isPaged) return
    if (this.#page !== undefined && to !== this.#page + 1) {
      this.#faults.add(`page ${to} follows page ${this.#page}`, line)
    }
    this.#page = to
  }

  #passage(block: Paragraph): void {
    const heading = this.#heading
    this.#heading = undefined
    // The note of a heading is that of the words which it stands over.
    const markers = [...(heading?.markers ?? []).map((marker) => ({ ...marker, offset: 0 })), ...block.markers]
    const passage: Textual = { ...block, ...this.#pagesOf(block), markers, section: this.#sections.length - 1 }
    this.#passages.push(passage)
    if (this.#open.length > 0) this.#headings.set(passage, this.#open)
    this.#open = []
  }

  #pagesOf({ breaks, line }: Paragraph): Pick<Textual, 'page' | 'pages' | 'turns'> {
    if (!this.#isPaged) return { page: undefined, pages: [], turns: [] }
    const start = breaks.find(({ offset }) => offset === 0)?.page ?? this.#page ?? this.#firstPage
    if (start === undefined)
      this.#faults.add('text before the first page mark: write [[1]], with its page, above it', line)
    for (const { page } of breaks) this.#turn(page, line)
    const turns = breaks.flatMap(({ page, offset }) => (offset > 0 && page !== undefined ? [{ page, offset }] : []))
    return { page: start, pages: [start ?? 0, ...turns.map(({ page }) => page)], turns }
  }
}

/** Arabic page marks are of no use beside Roman ones: then no page is counted. */
function checkPages(blocks: readonly Block[], faults: Faults): void {
  const marks = blocks.flatMap((block): { page: number | undefined; line: number }[] => {
    if (block.kind === 'page') return [block]
    return 'breaks' in block ? block.breaks.map(({ page }) => ({ page, line: block.line })) : []
  })
  const roman = marks.find(({ page }) => page === undefined)
  if (roman && marks.some(({ page }) => page !== undefined)) {
    faults.add('page marks are Roman and Arabic, and so none is counted: leave out those of one kind', roman.line)
  }
}

/** Whether a paper's pages are counted: it has page marks, and all of them in Arabic numerals. */
function hasPages(blocks: readonly Block[]): boolean {
  const marks = blocks.flatMap((block) => {
    if (block.kind === 'page') return [block.page]
    return 'breaks' in block ? block.breaks.map(({ page }) => page) : []
  })
  return marks.length > 0 && marks.every((page) => page !== undefined)
}

/** The id of a section; a second one of the same title is told from the first by a number. */
function uniqueSlug(title: string, sections: readonly SectionRecord[]): string {
  const id = slug(title) || 'section'
  const taken = new Set(sections.map((section) => section.id))
  let [unique, count] = [id, 1]
  while (taken.has(unique)) unique = `${id}-${++count}`
  return unique
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
