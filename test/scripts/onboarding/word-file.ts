import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A run of text, or a marker of a note. */
type Run = string | { readonly note: number } | { readonly bold: string }

/** A paragraph with a style of Word's. */
export interface WordParagraph {
  readonly style?: 'Title' | 'Author' | 'Heading1' | 'Heading2' | 'Quote'
  readonly runs: readonly Run[]
}

const NAMES = { Title: 'Title', Author: 'Author', Heading1: 'heading 1', Heading2: 'heading 2', Quote: 'Quote' }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const text = (words: string): string => `<w:t xml:space="preserve">${escaped(words)}</w:t>`

function run(one: Run): string {
  if (typeof one === 'string') return `<w:r>${text(one)}</w:r>`
  if ('bold' in one) return `<w:r><w:rPr><w:b/></w:rPr>${text(one.bold)}</w:r>`
  return `<w:r><w:footnoteReference w:id="${one.note}"/></w:r>`
}

const paragraph = ({ style, runs }: WordParagraph): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs.map(run).join('')}</w:p>`

/** The bytes of a .docx as Word writes one, with as much in it as a paper has. */
export function wordFile(paragraphs: readonly WordParagraph[], notes: readonly string[], title = ''): Uint8Array {
  const related = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`
  const relations = (...inner: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`
  const override = (part: string, type: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('footnotes', 'footnotes')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': relations(related('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      related('r1', 'footnotes', 'footnotes.xml'),
      related('r2', 'styles', 'styles.xml'),
    ),
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${MAIN}">${notes.map((note, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r>${text(note)}</w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
    'word/styles.xml': `<w:styles xmlns:w="${MAIN}">${Object.entries(NAMES)
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))
}
