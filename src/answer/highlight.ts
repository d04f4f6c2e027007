import { type Footnote, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import type { Neighbour } from '../retrieval/neighbours.ts'
import type { Tokenizer } from '../retrieval/words.ts'

/** How many of the nearest questions of a passage vote for their sentences. */
const VOTERS = 20

/** What a sentence's own words count beside the votes. */
const OWN_WORDS = 0.5

/** A sentence nearly as good as the best and right beside it is marked along with it. */
const NEARLY = 0.55

/**
 * The sentence that answers a question: the one for which the nearest questions of the bank were written, and that
 * shares most of the question's words.
 *
 * @param place the passage's place in the paper's order, as the bank counts it
 */
export function answeringSentences(
  passage: Passage,
  place: number,
  question: string,
  neighbours: readonly Neighbour[],
  tokenize: Tokenizer,
): Span | null {
  const spans = sentencesOf(passage)
  const votes = new Float64Array(spans.length)
  const own = neighbours.filter(({ entry }) => entry.passage === place && !entry.gap).slice(0, VOTERS)
  for (const { entry, cosine } of own) {
    const share = cosine ** 2 / (entry.to - entry.from + 1)
    for (let s = entry.from; s <= entry.to; s++) votes[s] = (votes[s] ?? 0) + share
  }
  const all = votes.reduce((a, b) => a + b, 0) || 1
  const asked = new Set(tokenize(question))
  const scores = spans.map((span, s) => {
    const shared = overlap(asked, tokenize(passage.text.slice(span.start, span.end)))
    return (votes[s] ?? 0) / all + OWN_WORDS * shared
  })
  return widen(spans, scores)
}

/** The share of the asked words that a sentence has, a little more for a short sentence. */
function overlap(asked: ReadonlySet<string>, words: readonly string[]): number {
  const shared = new Set(words.filter((word) => asked.has(word))).size
  return asked.size === 0 ? 0 : shared / asked.size - words.length / 10_000
}

/** The best sentence, with a neighbour that is nearly as good. */
function widen(spans: readonly Span[], scores: readonly number[]): Span | null {
  const best = scores.indexOf(Math.max(...scores))
  const first = spans[best]
  if (!first) return null
  const isNear = (s: number): boolean => (scores[s] ?? 0) >= NEARLY * (scores[best] ?? 0)
  if (spans[best + 1] && isNear(best + 1)) return { start: first.start, end: spans[best + 1]?.end ?? first.end }
  if (spans[best - 1] && isNear(best - 1)) return { start: spans[best - 1]?.start ?? first.start, end: first.end }
  return first
}

/** The sentence of a note that shares the most of a question's words; the first of equals. */
export function bestSentence(note: Footnote, question: string, tokenize: Tokenizer): Span | null {
  const asked = new Set(tokenize(question))
  const spans = sentencesOf(note)
  const scores = spans.map((span) => overlap(asked, tokenize(note.text.slice(span.start, span.end))))
  return spans[scores.indexOf(Math.max(...scores))] ?? null
}
