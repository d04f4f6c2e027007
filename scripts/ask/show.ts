import { placeOfAnswer } from '../../src/answer/replies.ts'
import { answeringWords, segments } from '../../src/answer/segments.ts'
import type { Answer } from '../../src/answer/types.ts'
import { markOf } from '../../src/paper/note-label.ts'
import { wrap } from './wrap.ts'

/** Links go to the server that `npm start` brings up. */
export const ORIGIN = 'http://localhost:8787'

/**
 * A quotation with its place, notes and citation.
 *
 * @param label what the highlight is
 */
export function show(answer: Answer, label = 'Answers'): string {
  const quote = segments(answer)
    .map((s) => s.text + s.notes.map((n) => `[${markOf(n)}]`).join(''))
    .join('')
  const highlight = answer.highlight && answer.quote.slice(answer.highlight.start, answer.highlight.end)
  const notes = answer.footnotes.flatMap((note) => {
    const answering = answeringWords(note)
    return [
      ...(answer.kind === 'footnote' ? [] : [wrap(`${markOf(note)}. ${note.text}`, '  ')]),
      ...(note.resolved === note.text ? [] : [wrap(`→ ${note.resolved}`, '     ')]),
      ...(answering === undefined ? [] : [wrap(`${label}: “${answering}”`, '     ')]),
    ]
  })
  return [
    wrap(quote, '  │ '),
    ...(highlight && highlight !== answer.quote ? [wrap(`${label}: “${highlight}”`, '  ')] : []),
    `  ${placeOfAnswer(answer)}, ${answer.section}`,
    ...notes,
    wrap(answer.citation, '  '),
  ].join('\n')
}
