import { ask } from '../../src/answer/ask.ts'
import { deskAt, type Library } from '../../src/answer/library.ts'
import { placeOfAnswer } from '../../src/answer/replies.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { ORIGIN } from '../ask/show.ts'
import type { Known } from './known.ts'
import { questionsFromHeadings } from './questions.ts'

/** As much of an answer as a line has room for. */
const SHOWN = 100

const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : text

/** What is known of a corpus, one line for each thing. */
export function knownText(known: readonly Known[]): string {
  const width = Math.max(...known.map(({ about }) => about.length))
  return known.map(({ about, says }) => `  ${about.padEnd(width)}  ${says}`).join('\n')
}

/** What would make a corpus better, what helps most first. */
export function betterText(known: readonly Known[]): string {
  const better = known.flatMap(({ about, better: what }) => (what === undefined ? [] : [`  ${about}: ${what}`]))
  return better.length === 0 ? 'Nothing is missing.' : ['What would help most:', ...better].join('\n')
}

/** Three questions made from the headings, and the beginning of what answers each. */
export function triedText(library: Library): string {
  const desk = deskAt(library, ORIGIN)
  return questionsFromHeadings(library.paper)
    .map(({ question }) => {
      const { answers, reply } = ask(desk, { question, limit: 1, history: [] })
      const [first] = answers
      if (!first) return `  ${question}\n    ${reply}`
      const { quote, highlight, section } = first
      const words = highlight ? quote.slice(highlight.start, highlight.end) : quote
      return `  ${question}\n    “${shortened(words)}” (${placeOfAnswer(first)}, ${section})`
    })
    .join('\n')
}

/** The paper in a line. */
export const headText = (folder: string, { record }: Paper): string => `${folder}: “${record.title}”`

/** The very command that serves a corpus. */
export const serveText = (folder: string): string => `Serve it: IBID_CORPUS=${folder} npm start`
