import type { Paper } from '../../src/paper/paper.ts'
import { printedStems } from '../../src/retrieval/artifact.ts'
import { wordsFingerprint } from '../../src/retrieval/options.ts'
import type { Aliases, Tokenizer } from '../../src/retrieval/words.ts'
import type { BankFiles } from './read.ts'
import { selectBank } from './select.ts'
import { writeBank } from './write.ts'

/** The bank of a paper as `openBank` takes it. @param tokenize the tokenizer of these aliases */
export function buildBank(paper: Paper, files: BankFiles, tokenize: Tokenizer, aliases: Aliases): ArrayBuffer {
  const contents = selectBank(paper, files, printedStems(paper, tokenize), tokenize)
  const madeFor = { paper: paper.version, words: wordsFingerprint(tokenize, aliases) }
  return writeBank(contents, madeFor)
}
