import type { Paper } from '../../src/paper/paper.ts'
import { buildIndex, loadIndex } from '../../src/retrieval/artifact.ts'
import { type Bank, openBank } from '../../src/retrieval/bank.ts'
import { type Evidence, evidenceGatherer } from '../../src/retrieval/features.ts'
import type { Aliases, Tokenizer } from '../../src/retrieval/words.ts'
import { buildBank } from './build.ts'
import type { BankFiles } from './read.ts'

/** What a question looks like to a bank that has not seen it, nor any of its manner. */
export interface Trial {
  text: string
  manner: string
  kind: 'question' | 'gap' | 'off-topic'
  /** The right passage's place, for a question. */
  right: number | undefined
  bank: Bank
  evidence: Evidence
}

/**
 * Of each manner's questions every so many-th is tried. Of those close to the paper's words more are, so that experts
 * and the public weigh about alike.
 */
export interface Sampling {
  close: number
  far: number
  gaps: number
  offTopic: number
}

const every = <T>(items: readonly T[], step: number): T[] => items.filter((_, i) => i % step === 0)

/** How many parts the off-topic messages are divided into, as they have no manners. */
const OFF_TOPIC_PARTS = 3

/**
 * Tries every manner of the bank on all the others: each question and gap is looked up in a bank that holds nothing by
 * its own writer, each off-topic message in one without a third of them.
 */
export function trials(
  paper: Paper,
  files: BankFiles,
  tokenize: Tokenizer,
  aliases: Aliases,
  sampling: Sampling,
): Trial[] {
  const index = loadIndex(buildIndex(paper, tokenize), paper, tokenize)
  const places = new Map(paper.passages.map((p, place) => [p.id, place]))
  const without = (part: Partial<BankFiles>) => {
    const bank = openBank(buildBank(paper, { ...files, ...part }, tokenize, aliases))
    return { bank, gather: evidenceGatherer(paper, index, bank, tokenize) }
  }
  const found: Trial[] = []
  for (const manner of new Set(files.questions.map((q) => q.manner))) {
    const { bank, gather } = without({ questions: files.questions.filter((q) => q.manner !== manner) })
    const own = files.questions.filter((q) => q.manner === manner)
    for (const { text, passage } of every(own, own[0]?.close ? sampling.close : sampling.far)) {
      found.push({ text, manner, kind: 'question', right: places.get(passage), bank, evidence: gather(text) })
    }
  }
  for (const manner of new Set(files.gaps.map((g) => g.manner))) {
    const { bank, gather } = without({ gaps: files.gaps.filter((g) => g.manner !== manner) })
    for (const { text } of every(
      files.gaps.filter((g) => g.manner === manner),
      sampling.gaps,
    )) {
      found.push({ text, manner, kind: 'gap', right: undefined, bank, evidence: gather(text) })
    }
  }
  for (let part = 0; part < OFF_TOPIC_PARTS; part++) {
    const isOwn = (_: string, i: number): boolean => i % OFF_TOPIC_PARTS === part
    const { bank, gather } = without({ offTopic: files.offTopic.filter((m, i) => !isOwn(m, i)) })
    for (const text of every(files.offTopic.filter(isOwn), sampling.offTopic)) {
      found.push({
        text,
        manner: `off-topic ${part}`,
        kind: 'off-topic',
        right: undefined,
        bank,
        evidence: gather(text),
      })
    }
  }
  return found
}

/** A tokenizer that remembers: the same bank is tokenised again for every manner left out. */
export function remembering(tokenize: Tokenizer): Tokenizer {
  const seen = new Map<string, string[]>()
  return (text) => {
    let words = seen.get(text)
    if (!words) seen.set(text, (words = tokenize(text)))
    return words
  }
}
