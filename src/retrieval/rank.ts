import type { Candidate, Evidence, Features } from './features.ts'

const WEIGHTS: Features = { bm25: 1, coverage: 4 }

export interface Ranked extends Candidate {
  readonly score: number
}

/** Orders the candidates by the weighted sum of their features, best first; equal scores keep the paper's order. */
export const rank = (evidence: Evidence): Ranked[] =>
  evidence.candidates
    .map((candidate) => ({
      ...candidate,
      score: WEIGHTS.bm25 * candidate.features.bm25 + WEIGHTS.coverage * candidate.features.coverage,
    }))
    .sort((a, b) => b.score - a.score || a.passage.span.start - b.passage.span.start)
