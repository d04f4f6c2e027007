import { markOf, segments, titleOf } from '../../answer/segments.ts'
import type { Answer } from '../../answer/types.ts'
import type { Said } from './around.ts'

/** What Markdown would take for its own (CommonMark, 2.4), within a line. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#~|]/gu, '\\$&')

/** A quotation: the answering words bold, its notes by number, each resolved below, and its citation. */
function quoted(answer: Answer): string {
  let text = ''
  let isBold = false
  for (const { text: words, marked, notes, item } of segments(answer)) {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
    // Bold touches its words (CommonMark, 6.2), so spaces stand outside; a note's number within does not end it.
    if (isBold && !marked) text += '**'
    text += item ? '  \n> ' : before
    if (marked && !isBold) text += '**'
    isBold = marked
    text += plain(core) + notes.map((note) => `<sup>${plain(markOf(note))}</sup>`).join(' ') + after
  }
  const notes = answer.footnotes.map((note) => {
    const { text: printed, resolved } = note
    const traced = resolved === printed ? '' : ` → ${plain(resolved)}`
    return `${plain(markOf(note))}\\. ${plain(printed)}${traced}`
  })
  return [
    `> ${text.trimEnd()}${isBold ? '**' : ''}`,
    `${plain(titleOf(answer))}. ${plain(answer.whose.text)}`,
    ...(answer.kind === 'passage' ? notes : notes.slice(0, 1)),
    plain(answer.citation),
  ].join('\n\n')
}

/** A conversation as Markdown: what was asked, the answers in the paper's own words, their notes and citations. */
export const markdownOf = (said: readonly Said[]): string =>
  said
    .map(({ question, response }) =>
      [
        `## ${plain(question.replace(/\s+/gu, ' '))}`,
        plain(response.reply),
        ...response.answers.map((answer) => quoted(answer)),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n')
