import { stemmer } from 'stemmer'
import { SPELLINGS } from '../english/spelling.ts'
import { STOP_WORDS } from '../english/stop-words.ts'
import { digits } from './numbers.ts'

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:,\d{3})*/gu

/**
 * The words of a text as the index knows them, in order, stop words included: case, diacritics, possessives, number
 * words and thousands separators folded, spelling Americanised; not stemmed.
 */
function words(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const plain = (folded.match(WORD) ?? []).map((word) => word.replace(/['’]s$/u, '').replace(/['’,]/gu, ''))
  return digits(plain)
}

/** A word's stem after its spelling is settled (Porter 1980); digits stay as they are. */
function stem(word: string): string {
  if (/^\d/u.test(word)) return word
  const spelling = SPELLINGS.find(([form]) => word.length > 4 && form.test(word))
  return stemmer(spelling ? word.replace(spelling[0], spelling[1]) : word)
}

/** One spelling of a name to index for its others: `{ "Onsong": ["Onsung", "Onsheng"] }`. Others are single words. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** Makes of a text the stems that it is indexed and looked up by. */
export type Tokenizer = (text: string) => string[]

/** Makes the reader of a corpus's texts: their words in order, stop words included, names in one spelling, not stemmed. */
export function wordReader(aliases: Aliases): (text: string) => string[] {
  const names = new Map<string, string[]>()
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of others) names.set(other.toLowerCase(), words(name))
  }
  return (text) => words(text).flatMap((word) => names.get(word) ?? [word])
}

/** The stems of words that a `wordReader` read, without stop words. */
export const stemsOf = (read: readonly string[]): string[] =>
  read.filter((word) => !STOP_WORDS.has(word)).map((word) => stem(word))

/** The tokenizer of a corpus: words without stop words, names in one spelling, stemmed. */
export function tokenizer(aliases: Aliases): Tokenizer {
  const read = wordReader(aliases)
  return (text) => stemsOf(read(text))
}
