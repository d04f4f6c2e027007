import { expect, it } from 'vitest'
import { BODIES } from '../../../scripts/hostile/bodies.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { askRequest } from '../../../src/contract/requests.ts'
import type { AskRequest } from '../../../src/answer/types.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** Words of the paper with a letter changed, each of which is compared with the words that it may be meant for. */
const slips = [...new Set(desk.paper.source.toLowerCase().match(/\b[cps][a-z]{7,}\b/gu))]
  .map((word) => `${word.slice(0, 3)}x${word.slice(4)}`)
  .join(' ')
/** As many questions as are answered, each long enough to be read in several ways. */
const several = (text: string): string =>
  [0, 330, 660].map((at) => text.slice(at, at + 320).replaceAll(/(?<=\w+ \w+) /gu, ', ')).join('? And ')

/** Milliseconds of processor time for one answer, over many: the clock of a thread ticks in fours. */
function cost(...requests: readonly AskRequest[]): number {
  const ROUNDS = Math.ceil(12 / requests.length)
  for (const request of requests) ask(desk, request)
  const before = process.threadCpuUsage()
  for (let round = 0; round < ROUNDS; round += 1) for (const request of requests) ask(desk, request)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000 / ROUNDS / requests.length
}

const requests = BODIES.flatMap(([, body]) => {
  if (typeof body !== 'string' || !body.startsWith('{"question"')) return []
  const parsed = askRequest().safeParse(JSON.parse(body))
  return parsed.success ? [parsed.data] : []
})
const hostile = [
  ...requests,
  askRequest().parse({ question: slips.slice(0, 999) }),
  askRequest().parse({ question: several(slips).slice(0, 999) }),
  askRequest().parse({
    question: several(slips).slice(0, 999),
    history: Array.from({ length: 10 }, () => ({ question: slips.slice(0, 999), passages: ['p27'] })),
  }),
]

it('a question that is made to be dear costs a small multiple of an ordinary one', () => {
  const ordinary = desk.suggestions.map((question) => askRequest().parse({ question }))
  for (let round = 0; round < 3; round += 1) cost(...ordinary)
  const usual = cost(...Array.from({ length: 4 }, () => ordinary).flat())
  const dearest = Math.max(...hostile.map((request) => cost(request)))
  // Measured: 8 times; it was 20 before slips of the keyboard were compared by their letters first.
  expect(dearest / usual).toBeLessThan(14)
})
