import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Library } from '../../src/answer/library.ts'
import { QUESTION_LENGTH } from '../../src/contract/requests.ts'
import { partsOf, type Subject, whole } from '../evaluation/parts.ts'
import { ownSets, readSet, textsOf } from '../evaluation/questions.ts'
import { controlOf, openRivals } from '../evaluation/rivals.ts'
import { timed } from '../evaluation/timing.ts'
import { loadLibrary } from '../load-library.ts'
import type { Part } from './table.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** The questions of some sets, as they may be asked. */
export const questionsOf = (sets: readonly string[]): string[] =>
  textsOf((sets.length > 0 ? sets : ownSets()).flatMap(readSet))
    .map((text) => text.trim())
    .filter((text) => text.length <= QUESTION_LENGTH)

/**
 * How long an answer takes, its parts, and other search libraries on the same questions, as ratios to MiniSearch's own
 * default search over the bare paragraphs.
 */
export async function answerPart(questions: readonly string[], rounds: number): Promise<Part> {
  const library = loadLibrary()
  const pages = library.paper.passages.map(({ id, text }) => ({ id, text }))
  const [, ...rivals] = await openRivals(pages)
  let fresh: Library = library
  const subjects: Subject[] = [
    { name: 'MiniSearch, bare paragraphs (control)', run: controlOf(pages) },
    ...rivals.map(({ name, rank }) => ({ name, run: rank })),
    { name: 'Ibid, a whole answer', run: (question) => whole(library, question) },
    { name: 'the same, library just opened', run: (question) => whole(fresh, question) },
    ...partsOf(library, questions),
  ]
  const timings = timed(subjects, questions, rounds, () => {
    fresh = loadLibrary()
    collect()
  })
  return {
    title: `An answer: ${questions.length} questions, ${rounds} rounds`,
    figures: timings.map(({ name, microseconds, ratios }) => ({
      name: name.trim(),
      value: `${microseconds.toFixed(0)} µs`,
      ratios,
    })),
  }
}

/** What the open library holds in memory, in megabytes: the heap and what typed arrays lie in, after a collection. */
export function memoryPart(questions: readonly string[]): Part {
  const held = (): number => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const before = held()
  const library = loadLibrary()
  const opened = held() - before
  for (const question of questions) whole(library, question)
  const figures = [
    ['the open library', opened],
    ['the same once all questions were asked', held() - before],
  ] as const
  return {
    title: 'Memory',
    figures: figures.map(([name, megabytes]) => ({ name, value: `${megabytes.toFixed(1)} MB`, ratios: [] })),
  }
}
