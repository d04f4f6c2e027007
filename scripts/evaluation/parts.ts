import { ask } from '../../src/answer/ask.ts'
import { deskAt, type Library } from '../../src/answer/library.ts'
import { answeringSentences } from '../../src/answer/highlight.ts'
import { points, recognise } from '../../src/intent/recognise.ts'
import { quoted } from '../../src/answer/view.ts'
import { loadIndex } from '../../src/retrieval/artifact.ts'
import { openBank } from '../../src/retrieval/bank.ts'
import { confidence } from '../../src/retrieval/confidence.ts'
import { evidenceGatherer } from '../../src/retrieval/features.ts'
import { likelihoodsOf } from '../../src/retrieval/likelihood.ts'
import { neighbourFinder } from '../../src/retrieval/neighbours.ts'
import { pairFinder } from '../../src/retrieval/pairs.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { rank, scoresOf } from '../../src/retrieval/rank.ts'
import { signsOf } from '../../src/retrieval/signs.ts'
import { answerType, statementReader } from '../../src/retrieval/statements.ts'
import { tokenizer } from '../../src/retrieval/words.ts'
import { readBuiltCorpus } from '../load-library.ts'

/** Something to be timed on every question; what it gives back is only there to be made. */
export interface Subject {
  readonly name: string
  readonly run: (question: string, index: number) => unknown
}

const ORIGIN = 'http://localhost:8787'
const LIMIT = 3

/** A whole answer of a library, as every door asks for it. */
export const whole = (library: Library, question: string): unknown =>
  ask(deskAt(library, ORIGIN), { question, limit: LIMIT, history: [] })

/** The parts of an answer, each by itself, given what the parts before it make of the questions. */
export function partsOf(library: Library, questions: readonly string[], folder = 'corpus'): Subject[] {
  const { paper, retrieval } = library
  const { index: artifact, bank: bankData, model, aliases } = readBuiltCorpus(folder)
  const tokenize = tokenizer(aliases)
  const bank = openBank(bankData)
  const index = loadIndex(artifact, paper, tokenize)
  const gather = evidenceGatherer(paper, index, bank, tokenize)
  const near = neighbourFinder(bank)
  const read = statementReader(paper, tokenize)
  const likelihoods = likelihoodsOf(bank)
  const pairsOf = pairFinder(bank)
  const prepared = questions.map((question) => {
    const evidence = gather(question)
    return { evidence, query: evidence.query, retrieved: retrieval.retrieve(question) }
  })
  type Prepared = (typeof prepared)[number]
  const given =
    (run: (before: Prepared, question: string) => unknown): Subject['run'] =>
    (question, at) => {
      const before = prepared[at]
      return before && run(before, question)
    }
  return [
    {
      name: 'recognising the kind of question',
      run: (question) => points(question).map((point) => recognise(paper, point)),
    },
    { name: 'retrieval', run: (question) => retrieval.retrieve(question) },
    { name: '  reading the query', run: (question) => readQuery(bank, tokenize, question) },
    { name: '  neighbours', run: given(({ query }) => near(query)) },
    { name: '  pairs of words', run: given(({ query }) => pairsOf(query.distinct)) },
    { name: '  likelihoods', run: given(({ query, evidence }) => likelihoods(query, evidence.pairs)) },
    { name: '  MiniSearch over text and notes', run: (question) => index.search(question) },
    {
      name: '  rank and confidence',
      run: given(({ evidence }) => {
        const ranked = rank(paper, scoresOf(evidence, model.rank))
        return confidence(model.confidence, signsOf(bank, evidence, ranked, read))
      }),
    },
    {
      name: `highlights and views of ${LIMIT} answers`,
      run: given(({ retrieved: { ranked, neighbours } }, question) =>
        ranked.slice(0, LIMIT).map(({ passage, place }) => {
          const highlight = answeringSentences(
            retrieval.statements(place),
            place,
            new Set(tokenize(question)),
            neighbours,
            answerType(question),
          )
          return quoted({ paper, origin: ORIGIN }, passage, highlight)
        }),
      ),
    },
  ]
}
