import { DomUtils, parseDocument } from 'htmlparser2'
import type { Page } from './convert.ts'
import { inlineText } from './inline.ts'
import { type Document, type Element, type Node, pageNotes, type PageNotes } from './page-notes.ts'

/** A paper in the form of paper.md, and what was made of it on the way. */
export interface Transcript {
  readonly markdown: string
  readonly title: string
  readonly byline: string
  /** What a person is told about: each a sentence. */
  readonly remarks: readonly string[]
}

/** A block of the transcription, and how deep its heading is where it is one. */
interface Made {
  readonly text: string
  readonly depth?: number
  readonly role?: Role
}

/** What a style says of a paragraph in the title block; converters write it as a class. */
const ROLES = ['author', 'date', 'abstract', 'subtitle'] as const
type Role = (typeof ROLES)[number]

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table ul'.split(
    ' ',
  ),
)

/** Parts of a page that are no part of the paper. */
const NO_TEXT = new Set(['head', 'nav', 'script', 'style', 'noscript', 'template', 'form', 'button'])

const isElement = (node: Node): node is Element => 'attribs' in node && 'name' in node
const isBlock = (node: Node): boolean =>
  isElement(node) && (BLOCKS.has(node.name) || node.children.some((child) => isBlock(child)))

const has = (element: Element, name: string): boolean => (element.attribs['class'] ?? '').split(' ').includes(name)

/** A heading is short, and does not end like a sentence. */
const LONGEST_HEADING = 12
const isShort = (text: string): boolean => text.split(' ').length <= LONGEST_HEADING && !/[.,;:]$/u.test(text)

/** What stands alone in a paragraph and is bold is a heading in a file whose author did not use the styles of one. */
const BOLD_LINE = /^\*\*([^*]+)\*\*((?:\[\^[^\]]+\])*)$/u

/** Names under a title: a few words that begin with capitals, "by" and initials among them. */
export const NAMES = /^(?:[Bb]y )?(?:(?:\p{Lu}[\p{L}'’.-]*|and|&|de|du|da|von|van|der|den|la|le|di),? ?){2,12}$/u

class Transcriber {
  readonly remarks: string[] = []
  readonly #notes: PageNotes

  constructor(notes: PageNotes) {
    this.#notes = notes
  }

  /** The blocks in some nodes; text between blocks is a paragraph. */
  blocksOf(nodes: readonly Node[]): Made[] {
    const made: Made[] = []
    let loose: Node[] = []
    const flush = (): void => {
      made.push(...this.#paragraph(loose))
      loose = []
    }
    for (const node of nodes) {
      if (isElement(node) && (NO_TEXT.has(node.name) || this.#notes.left.has(node))) continue
      if (!isElement(node) || !isBlock(node)) {
        loose.push(node)
        continue
      }
      flush()
      made.push(...this.#block(node))
    }
    flush()
    return made
  }

  #paragraph(nodes: readonly Node[]): Made[] {
    const text = inlineText(nodes, this.#notes)
    return text === '' ? [] : [{ text }]
  }

  #block(element: Element): Made[] {
    const { name, children } = element
    const heading = /^h([1-6])$/u.exec(name)?.[1]
    if (heading !== undefined)
      return this.#paragraph(children).map(({ text }) => ({
        text,
        depth: has(element, 'title') ? 0 : Number(heading),
      }))
    if (name === 'hr') return [{ text: '***' }]
    if (name === 'blockquote') return this.blocksOf(children).map(({ text }) => ({ text: quoted(text) }))
    if (name === 'ul' || name === 'ol') return this.#list(element)
    if (name === 'table') return this.#table(element)
    if (name === 'figure') return this.#figure(element)
    if (has(element, 'line-block')) return this.#verse(children)
    if (name === 'p') return this.#plain(element)
    return this.blocksOf(children)
  }

  #plain(element: Element): Made[] {
    const links = DomUtils.getElementsByTagName('a', element, true)
    if (links.length > 0 && links.every(({ attribs }) => attribs['href']?.startsWith('#_Toc'))) {
      this.#remark('The table of contents is left out: the headings say the same.')
      return []
    }
    const pictures = DomUtils.getElementsByTagName('img', element, true)
    const [picture] = pictures
    if (picture && DomUtils.textContent(element).trim() === '') return this.#picture(picture, '')
    const role = ROLES.find((one) => has(element, one))
    return this.#paragraph(element.children).map((made) => (role ? { ...made, role } : made))
  }

  /** A list is a block of its own. */
  #list(element: Element): Made[] {
    const items = element.children.filter(
      (child) => isElement(child) && child.name === 'li' && !this.#notes.left.has(child),
    ) as Element[]
    const start = Number(element.attribs['start'] ?? '1')
    const lines = items.map((item, at) => {
      const text = this.blocksOf(item.children)
        .map((made) => made.text)
        .join(' ')
      return `${element.name === 'ol' ? `${start + at}.` : '-'} ${text.replaceAll('\n', ' ')}`
    })
    return lines.length === 0 ? [] : [{ text: lines.join('\n') }]
  }

  #table(element: Element): Made[] {
    const rows = DomUtils.getElementsByTagName('tr', element, true).map((row) =>
      (row.children.filter((cell) => isElement(cell) && /^t[dh]$/u.test(cell.name)) as Element[]).map((cell) =>
        this.blocksOf(cell.children)
          .map(({ text }) => text.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`))
          .join(' '),
      ),
    )
    const width = Math.max(0, ...rows.map((row) => row.length))
    if (width === 0) return []
    const line = (cells: readonly string[]): string =>
      `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
    const [head = [], ...body] = rows
    const table = [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n')
    const caption = DomUtils.getElementsByTagName('caption', element, true)[0]
    const words = caption ? inlineText(caption.children, this.#notes) : ''
    return [{ text: words === '' ? table : `${table}\n: ${words}` }]
  }

  #figure(element: Element): Made[] {
    const [picture] = DomUtils.getElementsByTagName('img', element, true)
    if (!picture) return this.blocksOf(element.children)
    const caption = DomUtils.getElementsByTagName('figcaption', element, true)[0]
    return this.#picture(picture, caption ? inlineText(caption.children, this.#notes) : '')
  }

  /** The words of a picture: Ibid quotes words, so the picture itself is left behind. */
  #picture({ attribs }: Element, caption: string): Made[] {
    const alternative = (attribs['alt'] ?? '').replaceAll(/\s+/gu, ' ').trim()
    this.#remark('Pictures are left out; what is kept of each is its caption and its alternative text.')
    const words = caption === '' ? alternative : caption
    return words === '' ? [] : [{ text: `![${words}](${name(attribs['src'])})` }]
  }

  #verse(nodes: readonly Node[]): Made[] {
    const text = inlineText(nodes, this.#notes, '\n')
    return text === ''
      ? []
      : [
          {
            text: text
              .split('\n')
              .map((line) => `| ${line}`)
              .join('\n'),
          },
        ]
  }

  #remark(text: string): void {
    if (!this.remarks.includes(text)) this.remarks.push(text)
  }
}

const name = (address = ''): string => address.split('/').at(-1) ?? ''

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/**
 * Writes a page in the form of paper.md: title, names, then one block per paragraph, each note after the block that
 * carries its marker.
 *
 * @param fallback the title where the page has none
 */
export function transcribe(page: Page, fallback: string): Transcript {
  const root: Document = parseDocument(page.html)
  const notes = pageNotes(root)
  const transcriber = new Transcriber(notes)
  const made = withHeadings(withoutTwice(transcriber.blocksOf(root.childNodes)), transcriber.remarks)
  const { title, byline, body, abstract, remark } = titled(made, page, fallback)
  if (remark !== undefined) transcriber.remarks.push(remark)
  const opening = [...transcriber.blocksOf(parseDocument(page.abstract).childNodes), ...abstract]
  const depths = [...new Set(body.flatMap(({ depth }) => depth ?? []))].sort()
  const blocks = [
    `# ${title}`,
    ...(byline === '' ? [] : [`${byline} {.byline}`]),
    ...(opening.length === 0 ? [] : ['## Abstract {.unprinted}', ...opening.map(({ text }) => text)]),
    ...body.map(({ text, depth }) => (depth === undefined ? text : `${'#'.repeat(2 + depths.indexOf(depth))} ${text}`)),
  ]
  const bodies = [...notes.bodies].map(([label, element]) => [label, noteText(transcriber, element, label)] as const)
  const left = new Map(bodies)
  const markdown = blocks.flatMap((block) => {
    const labels = [...block.matchAll(/\[\^([^\]]+)\]/gu)].map(([, label = '']) => label)
    const own = labels.flatMap((label) => {
      const text = left.get(label)
      return text === undefined ? [] : [`[^${label}]: ${text}`]
    })
    return [block, ...own]
  })
  const plain = (text: string): string =>
    text
      .replaceAll(/\[\^[^\]]+\]|\*/gu, '')
      .replaceAll(/\\(.)/gu, '$1')
      .trim()
  return {
    markdown: `${markdown.join('\n\n')}\n`,
    title: plain(title),
    byline: plain(byline),
    remarks: transcriber.remarks,
  }
}

/** A note's own text, without the number that some files print in it; more paragraphs stand under it, indented. */
function noteText(transcriber: Transcriber, element: Element, label: string): string {
  const paragraphs = transcriber.blocksOf(element.children).map(({ text }) => text)
  const [first = '', ...more] = paragraphs
  const number = first.startsWith(label) ? first.slice(label.length).replace(/^[.)\]:]?\s+/u, '') : first
  return [number, ...more.map((text) => text.replaceAll(/^/gmu, '    '))].join('\n\n')
}

/** Word repeats the caption of a table above it as a paragraph. */
const withoutTwice = (made: readonly Made[]): Made[] =>
  made.filter(({ text }, at) => !made[at + 1]?.text.endsWith(`\n: ${text}`))

/** Takes bold lines for headings in a file that has none. */
function withHeadings(made: readonly Made[], remarks: string[]): readonly Made[] {
  if (made.some(({ depth }) => depth !== undefined)) return made
  const bold = made.filter(({ text }) => isShort(text.replaceAll('*', '')) && BOLD_LINE.test(text))
  if (bold.length === 0) return made
  remarks.push(`No paragraph has the style of a heading: ${bold.length} bold lines are taken for headings.`)
  return made.map((one) => (bold.includes(one) ? { text: one.text.replace(BOLD_LINE, '$1$2'), depth: 2 } : one))
}

/** The title, the names under it, an abstract by its style, and what follows. */
function titled(made: readonly Made[], page: Page, fallback: string) {
  const { title, isFirst } = titleOf(made, page, fallback)
  const rest = isFirst ? made.slice(1) : made
  const [next] = rest
  const authors = rest.filter(({ role }) => role === 'author')
  const under = isFirst && next?.depth === undefined && next !== undefined && NAMES.test(next.text) ? [next] : []
  const names = authors.length > 0 ? authors : under
  const abstract = rest.filter(({ role }) => role === 'abstract')
  const body = rest.filter((one) => !names.includes(one) && (one.role === undefined || one.role === 'subtitle'))
  const byline = names.length > 0 ? names.map(({ text }) => text) : (page.metadata.authors ?? [])
  const remark =
    title === fallback ? `The file does not say its title: “${fallback}”, its name, stands in its place.` : undefined
  return { title, byline: byline.join(', '), body, abstract, remark }
}

/** What Word and others write as a title where nobody has given one. */
const NO_TITLE = /^(?:microsoft word|document ?\d*$|untitled|.*\.\w{2,4}$)/iu

/** By what the text declares, else its one highest heading, its properties, a short first line, or a name for want of all. */
function titleOf(made: readonly Made[], { title, metadata }: Page, fallback: string) {
  const [first] = made
  const named = metadata.title !== undefined && !NO_TITLE.test(metadata.title) ? metadata.title : undefined
  const known = title ?? named
  if (!first) return { title: known ?? fallback, isFirst: false }
  if (known !== undefined && same(first.text, known)) return { title: first.text, isFirst: true }
  if (title !== undefined) return { title, isFirst: false }
  const isHighest = made.every(({ depth }, at) => at === 0 || depth === undefined || depth > (first.depth ?? 9))
  if (first.depth !== undefined && isHighest) return { title: first.text, isFirst: true }
  if (named !== undefined) return { title: named, isFirst: false }
  const isLine = first.depth === undefined && made.length > 1 && isShort(first.text)
  return isLine ? { title: first.text, isFirst: true } : { title: fallback, isFirst: false }
}

const same = (text: string, title: string): boolean =>
  text.replaceAll(/\[\^[^\]]+\]|[^\p{L}\p{N}]+/gu, '').toLowerCase() ===
  title.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
