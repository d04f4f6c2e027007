import { placeOfAnswer } from '../../answer/replies.ts'
import {
  byGravity,
  type Finding,
  headingOf,
  HEADINGS,
  numbered,
  type Numbered,
  printedOf,
  talliesOf,
} from './findings.ts'

interface Report {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** What was not checked and why. */
  readonly gaps: readonly string[]
  /** The paper's title. */
  readonly title: string
  /** The day of the check, "2026-11-28". */
  readonly date: string
}

/** Characters that CommonMark 2.4 reads as marks stand for themselves. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#&]/gu, String.raw`\$&`).replace(/\s+/gu, ' ')

/** What was quoted and what is printed, the differences, the remarks and the source of one quotation. */
function section({ number, stretch }: Numbered): string[] {
  const { claimed, differences, remarks, answers } = stretch
  const printed = printedOf(stretch)
  const place = answers[0] ? `, ${placeOfAnswer(answers[0])}` : ''
  return [
    `## ${number}. ${HEADINGS[headingOf(stretch)]}${place}`,
    `As quoted:\n\n> ${plain(claimed)}`,
    ...(printed === undefined ? [] : [`As printed:\n\n> ${plain(printed)}`]),
    [
      ...differences.map(
        (one) =>
          `- quoted “${plain(one.claimed)}”, printed “${plain(one.printed)}”${one.grave ? ' – a grave change' : ''}`,
      ),
      ...remarks.map(({ text }) => `- ${plain(text)}`),
    ].join('\n'),
    answers[0] ? plain(answers[0].citation) : '',
  ].filter((block) => block !== '')
}

/** A check's findings as a Markdown file to keep, the gravest first. */
export function reportMarkdown({ findings, gaps, title, date }: Report): string {
  const all = numbered(findings)
  const tallies = talliesOf(all).map(({ words }) => words)
  const blocks = [
    `# Quotations checked against “${plain(title)}”`,
    `${date}. ${all.length === 1 ? 'One quotation' : `${all.length} quotations`}: ${tallies.join(', ')}.`,
    ...gaps.map(plain),
    ...byGravity(all).flatMap(section),
  ]
  return `${blocks.join('\n\n')}\n`
}
