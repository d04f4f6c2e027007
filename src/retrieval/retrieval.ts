import type { Paper } from '../paper/paper.ts'
import { type IndexArtifact, loadIndex } from './artifact.ts'
import { confidence } from './confidence.ts'
import { evidenceGatherer } from './features.ts'
import { rank, type Ranked } from './rank.ts'

interface Retrieved {
  /** Every passage that bears on the question, best first. */
  readonly ranked: readonly Ranked[]
  /** The probability that the first one answers it. */
  readonly confidence: number
}

/** Answers "which passages bear on this question?" */
export type Retrieval = (question: string) => Retrieved

/** Makes the retrieval of a paper from its prebuilt index: features → rank → confidence. */
export function openRetrieval(paper: Paper, artifact: IndexArtifact): Retrieval {
  const gather = evidenceGatherer(paper, loadIndex(artifact, paper))
  return (question) => {
    const ranked = rank(gather(question))
    return { ranked, confidence: confidence(ranked) }
  }
}
