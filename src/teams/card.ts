import { type Emphasis, slanted } from '../answer/emphasised.ts'
import { type NoteLine, noteLines, type NotePiece, segments, superscript, titleOf } from '../answer/segments.ts'
import { findingsOf } from '../answer/remarks.ts'
import { placeOfAnswer } from '../answer/replies.ts'
import { doesAnswer, type PaperAnswer, type PaperDesk, titleIn } from '../answer/paper-desk.ts'
import type { Answer, AskResponse } from '../answer/types.ts'

/** Adaptive Cards 1.4, of which Teams shows all that is used here on every device. */
interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly italic?: true
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

/**
 * Words of the paper: what answers is bold, what is printed in italics is so.
 *
 * @param start where they begin in the text that `emphasis` counts in
 */
const setWords = (
  { text, start, marked }: NotePiece,
  emphasis: readonly Emphasis[] | undefined,
): Omit<TextRun, 'type'>[] =>
  slanted(text, emphasis, start).map((piece) => ({
    text: piece.text,
    ...(marked ? { weight: 'Bolder' as const } : {}),
    ...(piece.italic ? { italic: true as const } : {}),
  }))

const quoteOf = (answer: Answer): RichTextBlock =>
  line(
    ...segments(answer).flatMap(({ notes, item, ...piece }) => [
      ...(item ? ['\n'] : []),
      ...setWords(piece, answer.emphasis),
      ...(notes.length > 0 ? [superscript(notes)] : []),
    ]),
  )

const small = (run: Omit<TextRun, 'type'>): Omit<TextRun, 'type'> => ({ ...run, size: 'Small' })

const resolvedRuns = ({ resolved, resolvedEmphasis }: NoteLine): Omit<TextRun, 'type'>[] =>
  resolved === null ? [] : setWords({ text: resolved, start: 0, marked: false }, resolvedEmphasis)

const notesOf = (answer: Answer): RichTextBlock[] =>
  noteLines(answer).flatMap((note) => [
    ...(note.printed
      ? [
          line(
            ...[{ text: `${note.mark}. ` }, ...note.printed.flatMap((one) => setWords(one, note.emphasis))].map(small),
          ),
        ]
      : []),
    ...(note.resolved === null ? [] : [line(...[{ text: '→ ' }, ...resolvedRuns(note)].map(small))]),
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
