import type { AskRequest } from '../../src/answer/types.ts'
import { askRequest, QUESTION_LENGTH } from '../../src/contract/requests.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { BODIES } from './bodies.ts'

/** As many questions as are answered, each long enough to be read in several ways. */
const several = (text: string): string =>
  [0, 330, 660].map((at) => `Why did ${text.slice(at, at + 310).replaceAll(/(?<=\w+ \w+) /gu, ', ')}?`).join(' ')

/** Questions that are made to be dear: those of the hostile table, and slips of the keyboard, with a long history. */
export function dearRequests({ source }: Pick<Paper, 'source'>): AskRequest[] {
  const hostile = BODIES.flatMap(([, body]) => {
    if (typeof body !== 'string' || !body.startsWith('{"question"')) return []
    const parsed = askRequest().safeParse(JSON.parse(body))
    return parsed.success ? [parsed.data] : []
  })
  // Words of the paper with a letter changed, each of which is compared with the words that it may be meant for.
  const slips = [...new Set(source.toLowerCase().match(/\b[cps][a-z]{7,}\b/gu))]
    .map((word) => `${word.slice(0, 3)}x${word.slice(4)}`)
    .join(' ')
  const [one, three] = [slips, several(slips)].map((text) => text.slice(0, QUESTION_LENGTH - 1))
  const history = Array.from({ length: 10 }, () => ({ question: one, passages: ['p27'] }))
  return [
    ...hostile,
    ...[{ question: one }, { question: three }, { question: three, history }].map((asked) => askRequest().parse(asked)),
  ]
}
