import type { Span } from '../paper/types.ts'
import type { Neighbour } from '../retrieval/neighbours.ts'
import { type AnswerType, bringsAnswer, type Statement } from '../retrieval/statements.ts'

/** How many of the nearest questions of a passage vote for their sentences. */
const VOTERS = 20

/** What a sentence's own words count beside the votes. */
const OWN_WORDS = 0.5

/** What a sentence gains that brings a figure or a date where one is asked for. */
const TYPE = 0.3

/** A sentence nearly as good as the best and right beside it is marked along with it. */
const NEARLY = 0.5

/**
 * The sentences that answer a question: those for which the nearest questions of the bank were written, and that share
 * most of the question's words.
 *
 * @param statements the passage's sentences and its notes'; @param place its place in the paper's order
 * @param asked the question's terms; @param type what it asks for
 * @returns offsets into the passage's text; null for a passage without a sentence
 */
export function answeringSentences(
  statements: readonly Statement[],
  place: number,
  asked: ReadonlySet<string>,
  neighbours: readonly Neighbour[],
  type: AnswerType | undefined,
): Span | null {
  const sentences = statements.filter((statement) => !statement.isNote)
  const votes = new Float64Array(sentences.length)
  const own = neighbours.filter(({ entry }) => entry.passage === place && !entry.gap).slice(0, VOTERS)
  for (const { entry, cosine } of own) {
    const share = cosine ** 2 / (entry.to - entry.from + 1)
    for (let s = entry.from; s <= entry.to; s++) votes[s] = (votes[s] ?? 0) + share
  }
  const all = votes.reduce((a, b) => a + b, 0) || 1
  const brings = (s: number): boolean => {
    const sentence = sentences[s]
    return type !== undefined && sentence !== undefined && bringsAnswer(sentence, type, asked)
  }
  const scores = sentences.map(
    ({ words }, s) => (votes[s] ?? 0) / all + OWN_WORDS * overlap(asked, words) + (brings(s) ? TYPE : 0),
  )
  const spans = sentences.map(({ span }) => span)
  return widen(spans, scores)
}

/** The share of the asked words that a sentence has, a little more for a short sentence. */
function overlap(asked: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0
  for (const word of asked) if (words.has(word)) shared++
  return asked.size === 0 ? 0 : shared / asked.size - words.size / 10_000
}

/** The best sentence, with a neighbour that is nearly as good. */
function widen(spans: readonly Span[], scores: readonly number[]): Span | null {
  const best = scores.indexOf(Math.max(...scores))
  const first = spans[best]
  if (!first) return null
  const isNear = (s: number): boolean => (scores[s] ?? 0) >= NEARLY * (scores[best] ?? 0)
  const after = spans[best + 1]
  if (after && isNear(best + 1)) return { start: first.start, end: after.end }
  const before = spans[best - 1]
  return before && isNear(best - 1) ? { start: before.start, end: first.end } : first
}
