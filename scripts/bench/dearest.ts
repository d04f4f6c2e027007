import { ask } from '../../src/answer/ask.ts'
import { deskAt } from '../../src/answer/library.ts'
import type { AskRequest } from '../../src/answer/types.ts'
import { dearRequests } from '../hostile/dear-requests.ts'
import { loadLibrary } from '../load-library.ts'
import type { Part } from './table.ts'

/** So many times each request is put, as the clock of a thread ticks in fours. */
const ROUNDS = 12

/** What the dearest of the questions that are made to be dear takes, beside ordinary ones: processor time of a thread. */
export function dearestPart(rounds: number): Part {
  const desk = deskAt(loadLibrary(), 'https://ibid.example')
  const cost = (requests: readonly AskRequest[]): number => {
    const before = process.threadCpuUsage()
    for (let round = 0; round < ROUNDS; round++) for (const request of requests) ask(desk, request)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000 / ROUNDS / requests.length
  }
  const ordinary = desk.suggestions.map((question): AskRequest => ({ question, limit: 3, history: [] }))
  const dear = dearRequests(desk.paper)
  for (let warm = 0; warm < 3; warm++) cost([...ordinary, ...dear])
  const taken = Array.from({ length: rounds }, () => ({
    usual: cost(ordinary),
    dearest: Math.max(...dear.map((request) => cost([request]))),
  }))
  const most = Math.max(...taken.map(({ dearest }) => dearest))
  const usual = taken.reduce((sum, one) => sum + one.usual, 0) / rounds
  return {
    title: 'A question that is made to be dear',
    figures: [
      { name: 'ordinary questions (control)', value: `${usual.toFixed(2)} ms`, ratios: [] },
      {
        name: 'the dearest',
        value: `${most.toFixed(2)} ms`,
        ratios: taken.map((one) => one.dearest / one.usual),
      },
    ],
  }
}
