import { readCorpus } from '../../scripts/corpus/read.ts'

/** Reads a corpus that has a raw text to be proved against. */
export function readProvedCorpus(folder: string) {
  const { proof, ...assembly } = readCorpus(folder)
  if (!proof) throw new Error(`${folder} names no raw text`)
  return { ...assembly, proof }
}
