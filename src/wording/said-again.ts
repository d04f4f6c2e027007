import { OBJECT, opensInfinite } from './inflection.ts'
import { isFunction, isPlural, isVerbal } from './nouns.ts'
import { lowerBound, type PrintedText, tokenFrom } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import { BASES, BE, HAVE, HE, IT, PARTICIPLES, SHE, THEY } from '../english/word-classes.ts'

const isParticiple = (word: string): boolean => word.endsWith('ed') || PARTICIPLES.has(word)

/** The words of the sentence before a token. */
const saidBefore = ({ tokens, sentences }: PrintedText, token: number): string[] =>
  tokens.slice(lowerBound(sentences, sentences[token] ?? 0), token).map(({ key }) => key)

/** "Be" before an "-ing", "have" behind a subject and before a form of the past: the same verb, fitted to the sentence. */
export function isAuxiliary({ words: [word = '', ...more] }: Inside, { words, before, after }: Replaced): boolean {
  const [[next = '', behind = ''], last = ''] = [after, before.at(-1)]
  if (words.length + more.length > 0 || opensInfinite(before)) return false
  if (BE.has(word)) return !/^be(?:ing)?$/u.test(word) && next.endsWith('ing')
  const hasSubject = OBJECT.test(behind) || [SHE, HE, IT, THEY].some((set) => set.has(last))
  return HAVE.has(word) && hasSubject && last !== 'and' && next.endsWith('ed')
}

/**
 * A word that the sentence has before "and" already: "they were caught and [were] sold", "based on interviews and [on]
 * documents", "she was young but [she] was able to guess", "China is powerful and [is] essential", "sold to men or [sold] to
 * brothels".
 */
export function isAgain({ words: mine }: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const { words, before, after, at } = theirs
  const [word = '', ...more] = mine
  if (words.length > 0 || word === '' || !/^(?:and|or|but)$/u.test(before.at(-1) ?? '')) return false
  const [next = ''] = after
  const said = saidBefore(printed, tokenFrom(printed, at))
  if (PERSONAL.test(word)) return isPersonAgain(mine, after, said)
  if (isVerbal(word)) return more.length === 0 && isVerbAgain(word, next, said)
  const isPreposition = more.length === 0 && /^(?:of|to|in|on|for|from|by|with|at)$/u.test(word)
  return isPreposition && before.includes(word) ? !isVerbal(next) : isSaid([...mine, next], said)
}

const isSaid = (words: readonly string[], said: readonly string[]): boolean =>
  ` ${said.join(' ')} `.includes(` ${words.join(' ')} `)

const PERSONAL = /^(?:i|we|she|he|it|they|who)$/u

const isFinite = (word: string): boolean =>
  isVerbal(word) || word.endsWith('ed') || (BASES.has(word) && !isPlural(word))

/** "She was young but [she] was able", "she was arrested and [she was] deported": the last subject that is a pronoun. */
function isPersonAgain(
  [word = '', ...more]: readonly string[],
  [next = '', behind = '']: readonly string[],
  said: readonly string[],
): boolean {
  if (said.findLast((key) => PERSONAL.test(key)) !== word) return false
  if (more.length > 0) return more.length === 1 && isSaid([word, ...more], said) && isParticiple(next)
  const isPassive = said.some((key, index) => BE.has(key) && isParticiple(said[index + 1] ?? ''))
  const isVerb = isFinite(next) || (next.endsWith('ly') && isFinite(behind))
  return isVerb && !(isPassive && isParticiple(next))
}

function isVerbAgain(word: string, next: string, said: readonly string[]): boolean {
  if (isParticiple(next)) return said.some((key, index) => key === word && isParticiple(said[index + 1] ?? ''))
  return BE.has(word) && word === said.find(isVerbal) && !isFunction(next) && !/(?:ing|ly|s)$/u.test(next)
}
