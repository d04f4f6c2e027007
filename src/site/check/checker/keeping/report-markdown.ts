import { placeOfAnswer } from '../../../../answer/replies.ts'
import type { Difference } from '../../../../wording/collation.ts'
import {
  byGravity,
  type Finding,
  headingOf,
  numbered,
  type Numbered,
  printedOf,
  TALLIES,
  talliesOf,
  wordsFor,
} from '../../findings.ts'
import type { Spoken } from '../../../../languages/spoken.ts'
import { colon, comma, gap, stop } from '../../../shell/gap.ts'
import { inOwn, told } from '../../../shell/told.ts'

/** What was found, of which a report is made. */
export interface Kept {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** What was not checked and why. */
  readonly gaps: readonly string[]
  /** The reader's language besides English. */
  readonly spoken?: Spoken | undefined
}

interface Report extends Kept {
  /** The paper's title. */
  readonly title: string
  /** The day of the check, "2026-11-28". */
  readonly date: string
}

/** Characters that CommonMark 2.4 reads as marks stand for themselves. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#&]/gu, String.raw`\$&`).replace(/\s+/gu, ' ')

function difference({ claimed, printed, grave }: Difference, spoken: Spoken | undefined): string {
  const phrase = grave
    ? 'quoted “{claimed}”, printed “{printed}” – a grave change'
    : 'quoted “{claimed}”, printed “{printed}”'
  return told(spoken, phrase, { claimed: plain(claimed), printed: plain(printed) })
}

/** What was quoted and what is printed, the differences, the remarks and the source of one quotation. */
function section({ number, grade, stretch }: Numbered, spoken: Spoken | undefined): string[] {
  const { claimed, differences, remarks, answers } = stretch
  const printed = printedOf(stretch)
  const words = wordsFor(spoken)
  const place = answers[0] ? `${comma(spoken)}${inOwn(placeOfAnswer(answers[0]), spoken)}` : ''
  const beside = (said: string, text: string): string => `${said}${colon(spoken).trim()}\n\n> ${plain(text)}`
  return [
    `## ${number}. ${words[headingOf(grade)]}${place}`,
    beside(words.quoted, claimed),
    printed === undefined ? '' : beside(words.printed, printed),
    [
      ...differences.map((one) => `- ${difference(one, spoken)}`),
      ...remarks.map(({ text }) => `- ${plain(inOwn(text, spoken))}`),
    ].join('\n'),
    answers[0] ? plain(answers[0].citation) : '',
  ].filter((block) => block !== '')
}

/** A check's findings as a Markdown file to keep, the gravest first. */
export function reportMarkdown({ findings, gaps, title, date, spoken }: Report): string {
  const all = numbered(findings)
  const tallies = talliesOf(all).map(({ heading, count: n }) => told(spoken, TALLIES[heading], { n }))
  const list = tallies.join(comma(spoken))
  const blocks = [
    `# ${told(spoken, 'Quotations checked against “{title}”', { title: plain(title) })}`,
    `${date}${stop(spoken)}${gap(spoken)}${told(spoken, all.length === 1 ? 'One quotation: {list}' : '{n} quotations: {list}', { n: all.length, list })}${stop(spoken)}`,
    ...gaps.map(plain),
    ...byGravity(all).flatMap((finding) => section(finding, spoken)),
  ]
  return `${blocks.join('\n\n')}\n`
}
