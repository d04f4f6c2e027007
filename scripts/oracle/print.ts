import { FACTS } from './facts.ts'

/** A number that stands behind a character of the body. */
interface Marker {
  readonly number: number
  readonly at: number
}

/** The paper as it is printed: its body as one run of text, and its notes. */
export interface Print {
  readonly body: string
  /** The page of each character of the body. */
  readonly pages: readonly number[]
  /** The block of each character: lines without an empty one between them, on one page. */
  readonly blocks: readonly number[]
  readonly markers: readonly Marker[]
  readonly headings: readonly { readonly title: string; readonly at: number }[]
  readonly notes: ReadonlyMap<number, { readonly text: string; readonly page: number }>
}

interface Sheet {
  readonly page: number
  readonly lines: readonly string[]
}

const headOf = (line: string): string | undefined =>
  FACTS.heads.map((form) => form.exec(line)?.[1]).find((number) => number !== undefined)

/** The pages: each begins at a line with one space before it, or at a running head; the first at the title. */
function sheetsOf(raw: string): Sheet[] {
  const first = { page: FACTS.firstPage as number, lines: [] as string[] }
  const sheets = [first]
  let sheet = first
  let isTitleSeen = false
  for (const line of raw.split('\n')) {
    const head = headOf(line)
    const isIndented = /^ \S/u.test(line)
    if (head !== undefined || (isIndented && isTitleSeen)) {
      sheet = { page: sheet.page + 1, lines: [] }
      sheets.push(sheet)
    }
    if (isIndented) isTitleSeen = true
    if (head === undefined) sheet.lines.push(line)
    else if (Number(head) !== sheet.page) throw new Error(`the head of page ${sheet.page} says ${head}`)
  }
  if (sheet.page !== FACTS.lastPage) throw new Error(`the last page is ${sheet.page}`)
  return sheets
}

/**
 * Puts lines together. A hyphen at the very end of a line divides a word and goes; one with a space behind it is the
 * word's own and stays.
 */
function joined(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const words = line.trim()
    if (words === '') continue
    const before = text
    const own = /\p{L}- $/u.test(before)
    const divided = /\p{L}-$/u.test(before)
    text = own ? before.trimEnd() : divided ? before.slice(0, -1) : before === '' ? '' : `${before.trimEnd()} `
    text += /\p{L}- $/u.test(line) ? `${words} ` : words
  }
  return text.trimEnd()
}

/** Parts each page where its notes begin: at the line that starts with the number which is due. */
function parted(sheets: readonly Sheet[]) {
  const bodies: Sheet[] = []
  const notes = new Map<number, { text: string; page: number }>()
  for (const { page, lines } of sheets) {
    const body: string[] = []
    const blocks: string[][] = []
    for (const line of lines) {
      const due = `${notes.size + blocks.length + 1} `
      if (line.startsWith(due)) blocks.push([line.slice(due.length)])
      else (blocks.at(-1) ?? body).push(line)
    }
    for (const block of blocks) notes.set(notes.size + 1, { text: joined(block), page })
    bodies.push({ page, lines: body })
  }
  if (notes.size !== FACTS.notes) throw new Error(`${notes.size} notes`)
  return { bodies, notes }
}

/** The body as it is put together: each character has a page and a block, and loses them with it. */
class Body {
  text = ''
  pages: number[] = []
  blocks: number[] = []

  add(text: string, page: number): void {
    const block = (this.blocks.at(-1) ?? 0) + 1
    if (this.text !== '') this.#put(' ', this.pages.at(-1) ?? 0, this.blocks.at(-1) ?? 0)
    this.#put(text, page, block)
  }

  #put(text: string, page: number, block: number): void {
    this.text += text
    for (let at = 0; at < text.length; at++) {
      this.pages.push(page)
      this.blocks.push(block)
    }
  }

  take(at: number, count: number): void {
    this.text = this.text.slice(0, at) + this.text.slice(at + count)
    this.pages.splice(at, count)
    this.blocks.splice(at, count)
  }
}

/** The body over all pages. A line that is only "*" divides stories. */
function bodyOf(sheets: readonly Sheet[]): Body {
  const body = new Body()
  for (const { page, lines } of sheets) {
    const blocks = lines.join('\n').split(/\n\s*\n/u)
    for (const block of blocks) {
      const text = joined(block.split('\n').filter((line) => line.trim() !== '*'))
      if (text !== '') body.add(text, page)
    }
  }
  for (const { printed, taken } of FACTS.emendations) {
    const at = body.text.indexOf(printed)
    if (at < 0) throw new Error(`“${printed}” is not printed`)
    body.take(at + printed.indexOf(taken), taken.length)
  }
  return body
}

/** Takes the numbers of the notes out of the body: each glued to what it follows, in order, on the page of its note. */
function takeMarkers(body: Body, notes: Print['notes']): Marker[] {
  const markers: Marker[] = []
  for (const [number, { page }] of notes) {
    const form = new RegExp(`(?<=[^\\s\\d])${number}(?=\\s|$)`, 'gu')
    form.lastIndex = markers.at(-1)?.at ?? 0
    let found = form.exec(body.text)
    while (found && (body.pages[found.index] ?? 0) < page) found = form.exec(body.text)
    if (!found || body.pages[found.index] !== page) throw new Error(`marker ${number} is not on page ${page}`)
    markers.push({ number, at: found.index })
    body.take(found.index, String(number).length)
  }
  return markers
}

/** Reads the raw text as a reader does who holds the journal. @throws Error where it is not as FACTS say */
export function readPrint(raw: string): Print {
  const { bodies, notes } = parted(sheetsOf(raw))
  const read = bodyOf(bodies)
  const markers = takeMarkers(read, notes)
  const { text: body, pages, blocks } = read
  let from = 0
  const headings = FACTS.headings.map((title) => {
    const at = body.indexOf(` ${title} `, from) + 1
    if (at === 0) throw new Error(`the heading “${title}” is not printed`)
    from = at
    return { title, at }
  })
  return { body, pages, blocks, markers, headings, notes }
}
