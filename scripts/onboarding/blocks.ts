import { DomUtils } from 'htmlparser2'
import { asParagraph, escaped, inlineText } from './inline.ts'
import type { Element, Node, PageNotes } from './page-notes.ts'

/** A block of the transcription, and how deep its heading is where it is one. */
export interface Made {
  readonly text: string
  readonly depth?: number
  readonly role?: Role
}

/** What a style says of a paragraph in the title block; converters write it as a class. */
const ROLES = ['author', 'date', 'abstract', 'subtitle'] as const
type Role = (typeof ROLES)[number] | 'contents'

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

/** Makes blocks of a transcription out of a page. */
export class Transcriber {
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
    return text === '' ? [] : [{ text: asParagraph(text) }]
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
    const isContents = links.length > 0 && links.every(({ attribs }) => attribs['href']?.startsWith('#_Toc'))
    const pictures = DomUtils.getElementsByTagName('img', element, true)
    const [picture] = pictures
    if (picture && DomUtils.textContent(element).trim() === '') return this.#picture(picture, '')
    const role = isContents ? 'contents' : ROLES.find((one) => has(element, one))
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
    return [{ text: words === '' ? table : `: ${words}\n\n${table}` }]
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
    // "image" is pandoc's, of a picture without words.
    const alone = alternative === 'image' ? '' : escaped(alternative).replaceAll(/(?<!\\)[[\]]/gu, String.raw`\$&`)
    const words = caption === '' ? alone : caption
    return words === '' ? [] : [{ text: `![${words}](${pictureName(attribs['src'])})` }]
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

/** The name of a picture as an address is read: Word's may have spaces or other endings, and mammoth gives none. */
function pictureName(address = ''): string {
  const last = address.split('/').at(-1) ?? ''
  return /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|tiff?)$/iu.test(last) ? last : 'picture.png'
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
