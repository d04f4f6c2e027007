import type { Paper } from '../../src/paper/paper.ts'
import { notesText } from '../../src/retrieval/artifact.ts'
import type { BankData } from '../../src/retrieval/bank.ts'
import type { Tokenizer } from '../../src/retrieval/words.ts'
import type { BankFiles } from './read.ts'

/** Writes the bank in numbers; the same bank and paper give the same bytes. */
export function encodeBank(paper: Paper, bank: BankFiles, tokenize: Tokenizer): BankData {
  const questions = bank.questions.map((q) => ({ ...q, words: tokenize(q.text) }))
  const gaps = bank.gaps.map((g) => ({ passage: g.passage, words: tokenize(g.text) }))
  const offTopic = bank.offTopic.map(tokenize)
  const text = paper.passages.map((p) => tokenize(p.text))
  const notes = paper.passages.map((_, place) => tokenize(notesText(paper, place)))
  const stems = byFrequency([
    ...questions.map((q) => q.words),
    ...gaps.map((g) => g.words),
    ...offTopic,
    ...text,
    ...notes,
  ])
  const ids = new Map(stems.map((stem, id) => [stem, id]))
  const numbered = (words: readonly string[]): string => words.map((word) => ids.get(word)).join(' ')
  // Sorted, so that neighbours look alike: it packs better.
  const entries = (lines: string[]): string => lines.toSorted().join(';')
  const sentences = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`)
  return {
    paper: paper.version,
    stems: stems.join(' '),
    text: text.map(numbered),
    notes: notes.map(numbered),
    questions: paper.passages.map(({ id }) =>
      entries(
        questions
          .filter((q) => q.passage === id && q.words.length > 0)
          .map((q) => `${sentences(q.from, q.to)} ${numbered(q.words)}`),
      ),
    ),
    gaps: paper.passages.map(({ id }) =>
      entries(gaps.filter((g) => g.passage === id && g.words.length > 0).map((g) => numbered(g.words))),
    ),
    offTopic: entries(offTopic.filter((words) => words.length > 0).map(numbered)),
  }
}

/** Every word once, the commonest first, equals by their letters. */
function byFrequency(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}
