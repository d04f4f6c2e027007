import { noteLines, type NotePiece, segments, superscript, titleOf } from '../answer/segments.ts'
import { findingsOf } from '../answer/remarks.ts'
import { placeOfAnswer } from '../answer/replies.ts'
import { doesAnswer, type PaperAnswer, type PaperDesk, titleIn } from '../answer/paper-desk.ts'
import type { Answer, AskResponse } from '../answer/types.ts'

/** Adaptive Cards 1.4, of which Teams shows all that is used here on every device. */
interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly isSubtle?: boolean
  readonly size?: 'Small'
}

/** Text that is shown as it is: unlike a TextBlock, it reads no Markdown, so nothing in it need be escaped. */
interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly TextRun[]
}

interface Container {
  readonly type: 'Container'
  readonly style: 'emphasis'
  readonly items: readonly RichTextBlock[]
}

interface OpenUrl {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.4'
  readonly msteams: { readonly width: 'Full' }
  readonly body: readonly (RichTextBlock | Container)[]
  readonly actions: readonly OpenUrl[]
}

const line = (...runs: (Omit<TextRun, 'type'> | string)[]): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: runs.map((run) => ({ type: 'TextRun', ...(typeof run === 'string' ? { text: run } : run) })),
})

const quoteOf = (answer: Answer): RichTextBlock =>
  line(
    ...segments(answer).flatMap(({ text, marked, notes, item }) => [
      { text: (item ? '\n' : '') + text, ...(marked ? { weight: 'Bolder' as const } : {}) },
      ...(notes.length > 0 ? [superscript(notes)] : []),
    ]),
  )

const noteRun = ({ text, marked }: NotePiece): Omit<TextRun, 'type'> => ({
  text,
  size: 'Small',
  ...(marked ? { weight: 'Bolder' as const } : {}),
})

const notesOf = (answer: Answer): RichTextBlock[] =>
  noteLines(answer).flatMap(({ mark, printed, resolved }) => [
    ...(printed ? [line({ text: `${mark}. `, size: 'Small' }, ...printed.map(noteRun))] : []),
    ...(resolved === null ? [] : [line({ text: `→ ${resolved}`, size: 'Small' })]),
  ])

const quotation = (answer: Answer, title: string | undefined): (RichTextBlock | Container)[] => [
  line({ text: titleOf(answer), weight: 'Bolder' }, ...(title === undefined ? [] : [` · ${title}`])),
  { type: 'Container', style: 'emphasis', items: [quoteOf(answer)] },
  ...notesOf(answer),
  line({ text: answer.citation, isSubtle: true, size: 'Small' }),
]

/**
 * The card of a response: what is quoted with its notes and citation, what a check found, what the paper does
 * answer, and links into the paper.
 *
 * @param papers those that were asked; @param shown the answers to quote; @param more those to link only
 */
export function card(
  papers: readonly PaperDesk[],
  { related, suggestions, verification }: AskResponse<PaperAnswer>,
  shown: readonly PaperAnswer[],
  more: readonly PaperAnswer[],
): AdaptiveCard {
  const placed = (answer: PaperAnswer): string =>
    [placeOfAnswer(answer), titleIn(papers, answer)].filter((part) => part !== undefined).join(' · ')
  const open = (lead: string, answers: readonly PaperAnswer[]): OpenUrl[] =>
    answers.map((a) => ({ type: 'Action.OpenUrl', title: `${lead} ${placed(a)}`, url: a.url }))
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      ...(verification ? findingsOf(verification).map((finding) => line(finding)) : []),
      ...shown.flatMap((answer) => quotation(answer, titleIn(papers, answer))),
      ...(suggestions.length > 0 ? [line({ text: doesAnswer(papers), weight: 'Bolder' })] : []),
      ...suggestions.map((question) => line(`• ${question}`)),
    ],
    actions: [...open('Open', shown), ...open('See also', more), ...open('Close by:', related)],
  }
}
