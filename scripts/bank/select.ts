import type { Paper } from '../../src/paper/paper.ts'
import type { Printed } from '../../src/retrieval/bank.ts'
import type { Tokenizer } from '../../src/retrieval/words.ts'
import type { BankFiles } from './read.ts'

/** An entry: its stems, each once. */
type Stems = readonly string[]

/** Questions for the same sentences of a passage, by its place in the paper: the first and the last, counted from 0. */
interface QuestionGroup {
  readonly passage: number
  readonly from: number
  readonly to: number
  readonly entries: readonly Stems[]
}

/** What the bank holds; lists by passage are in the paper's order. */
export interface BankContents {
  readonly questions: readonly QuestionGroup[]
  /** Questions about each passage that the paper does not answer. */
  readonly gaps: readonly (readonly Stems[])[]
  /** Messages that have nothing to do with the paper. */
  readonly offTopic: readonly Stems[]
  /** What each passage prints. */
  readonly printed: readonly Printed[]
}

/** Makes the bank's contents of what its writers wrote and the paper prints. The same bank and paper give the same. */
export function selectBank(
  paper: Paper,
  bank: BankFiles,
  printed: readonly Printed[],
  tokenize: Tokenizer,
): BankContents {
  const stemsOf = (text: string): Stems => [...new Set(tokenize(text))]
  const questions = paper.passages.flatMap(({ id }, passage) => {
    const own = bank.questions.filter((question) => question.passage === id)
    const groups = Map.groupBy(own, ({ from, to }) => `${from}-${to}`)
    return [...groups.values()]
      .flatMap((group): QuestionGroup[] => {
        const [first] = group
        return first
          ? [{ passage, from: first.from, to: first.to, entries: group.map(({ text }) => stemsOf(text)) }]
          : []
      })
      .sort((a, b) => a.from - b.from || a.to - b.to)
  })
  const gaps = paper.passages.map(({ id }) =>
    bank.gaps.filter((gap) => gap.passage === id).map(({ text }) => stemsOf(text)),
  )
  return { questions, gaps, offTopic: bank.offTopic.map(stemsOf), printed }
}
