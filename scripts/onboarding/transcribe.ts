import { DomUtils, parseDocument } from 'htmlparser2'
import { type Made, Transcriber } from './blocks.ts'
import { withoutContents } from './contents.ts'
import type { Page } from './convert.ts'
import { type Document, type Element, pageNotes } from './page-notes.ts'
import { titled, withHeadings } from './title-block.ts'

/** A paper in the form of paper.md, and what was made of it on the way. */
export interface Transcript {
  readonly markdown: string
  readonly title: string
  readonly byline: string
  /** What a person is told about: each a sentence. */
  readonly remarks: readonly string[]
}

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
  const blocks = transcriber.blocksOf(root.childNodes)
  transcriber.remarks.push(...(page.remarks ?? []))
  const made = withHeadings(withoutContents(withoutTwice(blocks), transcriber.remarks), transcriber.remarks)
  const { title, byline, body, abstract, remark } = titled(made, page, fallback)
  if (remark !== undefined) transcriber.remarks.push(remark)
  if (notes.unread.length > 0) {
    const shown = notes.unread.slice(0, 5).join(', ')
    transcriber.remarks.push(
      `${notes.unread.length} markers lead to no note, and stand in the text as they are (${shown}): write [^1] in paper.md for each, and [^1]: before its note.`,
    )
  }
  const raised = DomUtils.getElementsByTagName('sup', root, true).map((one) => DomUtils.textContent(one).trim())
  const typed = notes.bodies.size > 0 ? [] : raised.filter((text) => /^\d{1,3}$/u.test(text))
  if (typed.length > 1) {
    transcriber.remarks.push(
      `The file has no notes, but ${typed.length} raised numbers (${typed.slice(0, 5).join(', ')}): if they mark notes, write [^1] in paper.md for each, and [^1]: before its note.`,
    )
  }
  const signed = body.find(({ text }) => SIGNED.test(text))
  if (signed) {
    transcriber.remarks.push(
      `“${signed.text.replace('\\', '').slice(0, 30)} …” begins with the sign of a note: if it is one, write [^*] in paper.md where it is marked, and [^*]: before it.`,
    )
  }
  if (body.some(({ text }) => /^(?:&|@ \\?>|.* & .* & .* & .*)$/u.test(text))) {
    transcriber.remarks.push(
      'A table is not read: its cells stand apart, or between “&”. Write it in paper.md as | a | b |.',
    )
  }
  const opening = [...transcriber.blocksOf(parseDocument(page.abstract).childNodes), ...abstract]
  const depths = [...new Set(body.flatMap(({ depth }) => depth ?? []))].sort((a, b) => a - b)
  const all = [
    `# ${title}`,
    ...(byline === '' ? [] : [`${byline} {.byline}`]),
    ...(opening.length === 0 ? [] : ['## Abstract {.unprinted}', ...opening.map(({ text }) => text)]),
    ...body.map(({ text, depth }) => (depth === undefined ? text : `${'#'.repeat(2 + depths.indexOf(depth))} ${text}`)),
  ]
  const bodies = [...notes.bodies].map(([label, element]) => [label, noteText(transcriber, element, label)] as const)
  const left = new Map(bodies)
  const markdown = all.flatMap((block) => {
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

/** Word has the caption of a table above it once more as a paragraph, and that of a picture below. */
const withoutTwice = (made: readonly Made[]): Made[] =>
  made.filter(
    ({ text }, at) => !made[at + 1]?.text.startsWith(`: ${text}\n\n|`) && !made[at - 1]?.text.startsWith(`![${text}](`),
  )

/** A paragraph that begins with a sign of a note, which no link says is one. */
const SIGNED = /^\\?[*†‡§]+\s/u
