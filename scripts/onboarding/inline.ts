import { DomUtils, ElementType } from 'htmlparser2'
import { raised } from '../corpus/raised.ts'
import type { Element, Node, PageNotes } from './page-notes.ts'

/** Marks that a transcription reads (scripts/corpus/inline.ts), where the paper prints them as they are. */
const MARKS =
  /[\\*{}`~^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[\^[@-])|\](?=[({:])|<(?=[/\p{L}])|&(?=#?\w+;)|\$(?=\$)/gu

/** What a block may open with and be another thing than a paragraph. */
const OPENING = /^(?=#{1,7}(?:\s|$)|>|[-+]\s|\||:|=+$|-+$)/u

/** A paragraph that begins with a mark of another kind of block, as the paper prints it. */
export const asParagraph = (text: string): string => text.replace(OPENING, '\\')

/** Spaces of another width than a space's, and characters that no reader sees. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** A text as the paper prints it, without what only a typesetter needs. Quotation marks and dashes stay as they are. */
export const normalised = (text: string): string =>
  text.normalize('NFC').replaceAll(SPACES, ' ').replaceAll(UNSEEN, '').replaceAll('\r', '')

/** A text in which nothing is a mark. */
export const escaped = (text: string): string => normalised(text).replaceAll(MARKS, String.raw`\$&`)

const isText = (node: Node): node is Node & { data: string } => node.type === ElementType.ElementType.Text

/** What the name of an element makes of the text in it. */
const AROUND: Readonly<Record<string, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**' }

/** How a figure stands in an element of this name. */
const RAISED: Readonly<Record<string, Parameters<typeof raised>[1]>> = { sup: 'raised', sub: 'lowered' }

/** A text between marks, which have to stand next to its letters. */
function marked(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`
}

/**
 * The text in some nodes, in the marks of a transcription: `*emphasis*`, `[link](address)`, `[^3]`.
 *
 * @param lineBreak what a forced line break is here
 */
export function inlineText(nodes: readonly Node[], notes: PageNotes, lineBreak = ' '): string {
  const text = (node: Node): string => {
    if (isText(node)) return escaped(node.data)
    if (!('attribs' in node) || notes.left.has(node)) return ''
    // A key of a bibliography, for which LaTeX prints what pandoc does not.
    const key = node.attribs['data-cites']
    return key !== undefined && DomUtils.textContent(node).trim() === '' ? escaped(`[${key}]`) : element(node)
  }
  const element = (found: Element): string => {
    const label = notes.labelOf.get(found)
    if (label !== undefined) return `[^${label}]`
    const inner = (): string => found.children.map(text).join('')
    if (found.name === 'br') return lineBreak
    if (found.name === 'img') return escaped(found.attribs['alt'] ?? '')
    if (found.name === 'script' || found.name === 'style') return ''
    const address = found.name === 'a' ? found.attribs['href'] : undefined
    if (address !== undefined && /^https?:/u.test(address) && DomUtils.textContent(found).trim() !== '') {
      return normalised(DomUtils.textContent(found)).trim() === address ? inner() : `[${inner()}](${address})`
    }
    const mark = AROUND[found.name]
    if (mark !== undefined) return marked(inner(), mark)
    const kind = RAISED[found.name]
    return kind === undefined ? inner() : raised(inner(), kind)
  }
  const lines = nodes
    .map(text)
    .join('')
    .split(lineBreak === ' ' ? /(?!)/u : lineBreak)
  return lines
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(lineBreak)
}
