import { ask } from '../../src/answer/ask.ts'
import { deskAt, type Library } from '../../src/answer/library.ts'
import { answering } from '../../src/answer/highlight.ts'
import { questionsIn } from '../../src/intent/questions-in.ts'
import { recognise } from '../../src/intent/recognise.ts'
import { quoted } from '../../src/answer/view.ts'
import { loadIndex } from '../../src/retrieval/artifact.ts'
import { confidence } from '../../src/retrieval/confidence.ts'
import { openEncoder } from '../../src/retrieval/encoder.ts'
import { evidenceGatherer } from '../../src/retrieval/evidence.ts'
import { termReader } from '../../src/retrieval/printed-terms.ts'
import { rank, scoresOf } from '../../src/retrieval/rank.ts'
import { signReader } from '../../src/retrieval/signs.ts'
import { readTables } from '../../src/retrieval/tables.ts'
import { openTopics } from '../../src/retrieval/topics.ts'
import { tokenizer, wordReader } from '../../src/retrieval/words.ts'
import { corpusFolder } from '../corpus-folder.ts'
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
export function partsOf(library: Library, questions: readonly string[], folder = corpusFolder()): Subject[] {
  const { paper, retrieval } = library
  const { classes, statements } = retrieval
  const { index: artifact, encoder: file, model, aliases } = readBuiltCorpus(folder)
  const tables = readTables(file)
  const tokenize = tokenizer(aliases)
  const read = wordReader(aliases)
  const encoder = openEncoder(tables, classes)
  const topics = openTopics(tables, encoder, paper.passages.length)
  const index = loadIndex(artifact, paper, tokenize)
  const termOf = termReader(paper, index)
  const gather = evidenceGatherer(paper, index, classes, encoder, topics, read)
  const signsIn = signReader(classes, encoder, statements)
  const prepared = questions.map((question) => {
    const evidence = gather(question)
    return { words: read(question), evidence, retrieved: retrieval.retrieve(question) }
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
      run: (question) => questionsIn(paper, question).map((one) => recognise(paper, one)),
    },
    { name: 'retrieval', run: (question) => retrieval.retrieve(question) },
    { name: '  reading the words', run: (question) => read(question) },
    { name: '  encoding', run: given(({ words }) => encoder.encode(words)) },
    {
      name: '  MiniSearch, each term once',
      run: given(({ evidence }) => [...evidence.stems].map(termOf)),
    },
    { name: '  all evidence', run: (question) => gather(question) },
    {
      name: '  rank and confidence',
      run: given(({ evidence }) => {
        const ranked = rank(paper, scoresOf(evidence, model.printed))
        return confidence(model.confidence, signsIn(evidence, evidence, ranked))
      }),
    },
    {
      name: `highlights and views of ${LIMIT} answers`,
      run: given(({ retrieved: { ranked, chances, stems, asks } }) =>
        ranked.slice(0, LIMIT).map(({ passage, place }) => {
          const own = chances.subarray(classes.starts[place], classes.starts[place + 1])
          const noteChances = chances.subarray(classes.notes)
          const { highlight, notes } = answering(statements(place), own, noteChances, stems, asks.wants)
          return quoted({ paper, origin: ORIGIN }, passage, highlight, notes)
        }),
      ),
    },
  ]
}
