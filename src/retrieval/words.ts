import { stemmer } from 'stemmer'
import { digits } from './numbers.ts'

/**
 * Words that carry no part of a question. Question words ("who", "how", "why", "when", "where", "many", "much",
 * "long") are not among them: what is asked for is part of what answers.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing dont down during each else ever few for from further get gets got had has have having ' +
    'he her here hers herself him himself his i if in into is isnt it its itself just ll let lets like me more most my ' +
    'myself no nor not now of off on once only onto or other our ours ourselves out over own per please quite rather re ' +
    'really s same shall she should so some such t tell than that thats the their theirs them themselves then there ' +
    'theres these they this those though thru to too under until up upon us ve very was wasnt we were werent what whats ' +
    'which while will with within without would you your yours yourself d m im id ive youre ' +
    'hi hello hey thanks thank dear pls plz u'
  ).split(' '),
)

/** British spellings and their American fellows come out as one form; what else it changes, it changes on both sides. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(e[ds]?|ing|ations?|ers?)$/u, 'iz$1'],
  [/yse([ds]?)$/u, 'yze$1'],
  [/our(s|ed|ing|able|ful|hood|ly)?$/u, 'or$1'],
  [/([bt])re(s|d)?$/u, '$1er$2'],
  [/(def|off|lic)ence(s?)$/u, '$1ense$2'],
  [/ll(ed|ing|ers?)$/u, 'l$1'],
  [/ogue(s?)$/u, 'og$1'],
]

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
