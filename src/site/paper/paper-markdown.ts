import { segments } from '../../answer/segments.ts'
import { keyOf, numberingOf } from '../../paper/note-label.ts'
import type { Footnote, Paper, Passage } from '../../paper/paper.ts'
import { traceOf } from '../../paper/trace.ts'
import type { SectionRecord } from '../../paper/types.ts'
import { setMarkdown } from './set-markdown.ts'

/** Markdown that opens a block, where a few more marks would make a heading, list or quotation of it. */
const opening = (markdown: string): string =>
  markdown.replace(/^(\d*)([#>+-]|(?<=\d)[.)](?=\s))/u, (_, digits: string, mark: string) => `${digits}\\${mark}`)

/** Words with the numbers of their notes and the pages that begin in them: "in [p. 78] Yanbian make some effort[^4]". */
function marked(passage: Passage, opens: number | undefined): string {
  const footnotes = passage.footnotes.map(({ footnote, offset }) => ({ ...footnote, offset }))
  const pieces = segments({ quote: passage.text, highlight: null, kind: 'passage', footnotes, turns: passage.turns })
  let start = 0
  const words = pieces.map(({ text, notes, turn }, index) => {
    const set = setMarkdown(passage.text, passage.emphasis, { start, end: start + text.length })
    start += text.length
    const page = index === 0 ? opens : turn
    const isOpening = index === 0 && page === undefined
    const mark = page === undefined ? '' : `[p. ${page}] `
    return mark + (isOpening ? opening(set) : set) + notes.map((one) => `[^${keyOf(one)}]`).join('')
  })
  return words.join('')
}

/** A printed heading with what is set apart in it. */
const headingOf = ({ print }: Paper, { id, title }: SectionRecord): string =>
  setMarkdown(title, print.emphasis?.[`#${id}`])

function block(passage: Passage, opens: number | undefined): string {
  const text = marked(passage, opens)
  if (passage.kind === 'title') return `# ${text}`
  return passage.kind === 'quotation' ? `> ${text}` : text
}

function note(footnote: Footnote): string {
  const { text, emphasis, resolved, resolvedEmphasis } = footnote
  const printed = `[^${keyOf(footnote)}]: ${opening(setMarkdown(text, emphasis))}`
  if (resolved === text) return printed
  const trace = traceOf(footnote)
  return `${printed} → ${setMarkdown(resolved, resolvedEmphasis)}${trace === '' ? '' : ` (${trace})`}`
}

/** What a reader must know to tell the paper's words from ours. */
function preface(paper: Paper, origin: string): string {
  const numbering = numberingOf(paper.footnotes)
  return [
    paper.citation,
    ...(paper.record.custom ? [paper.record.custom.rights] : []),
    `The text is the paper’s, word for word. In square brackets stand ${paper.isPaged ? `the printed pages where they begin ([p. ${paper.firstPage + 1}]) and ` : ''}headings that the paper leaves out; behind an arrow (→) each short note in full.`,
    ...(numbering === undefined
      ? []
      : [`The notes as they are printed, by chapter or sign: ${numbering}. [^2-14] is note 14 of chapter 2.`]),
    `With an anchor for every paragraph and note: <${origin}/paper>`,
  ]
    .map((line) => `> ${line}`)
    .join('\n>\n')
}

/**
 * The whole paper in Markdown (CommonMark, with the footnotes that GitHub and Pandoc read).
 *
 * @param origin the service's own, for the link to the page
 */
export function paperMarkdown(paper: Paper, origin: string): string {
  const blocks: string[] = []
  let page: number | undefined
  for (const section of paper.sections) {
    const passages = paper.section(section.id) ?? []
    if (passages[0]?.kind !== 'title')
      blocks.push(`## ${section.printed ? headingOf(paper, section) : `[${section.title}]`}`)
    for (const passage of passages) {
      const [first] = passage.pages
      blocks.push(block(passage, first === page || passage.kind === 'title' ? undefined : first))
      page = passage.pages.at(-1)
    }
  }
  const [title = '', ...rest] = blocks
  return `${[title, preface(paper, origin), ...rest, ...paper.footnotes.map(note)].join('\n\n')}\n`
}
