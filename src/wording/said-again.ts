import { OBJECT, opensInfinite } from './inflection.ts'
import { SUBJECTS } from './mentions.ts'
import { isFunction, isVerbal } from './nouns.ts'
import { lowerBound, type PrintedText, tokenFrom } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import { BE, HAVE, HE, IT, PARTICIPLES, SHE, THEY } from '../english/word-classes.ts'

const isParticiple = (word: string): boolean => word.endsWith('ed') || PARTICIPLES.has(word)

/** The words of the sentence before a token. */
const saidBefore = ({ tokens, sentences }: PrintedText, token: number): string[] =>
  tokens.slice(lowerBound(sentences, sentences[token] ?? 0), token).map(({ key }) => key)

/** "Be" before an "-ing", "have" behind a subject and before a form of the past: the same verb, fitted to the sentence. */
export function isAuxiliary({ words: [word = '', ...more] }: Inside, { words, before, after }: Replaced): boolean {
  const [[next = '', behind = ''], last = ''] = [after, before.at(-1)]
  if (words.length + more.length > 0 || opensInfinite(before)) return false
  if (BE.has(word)) return !/^be(?:ing)?$/u.test(word) && next.endsWith('ing')
  const isFinite = OBJECT.test(behind) || [SHE, HE, IT, THEY].some((set) => set.has(last))
  return HAVE.has(word) && isFinite && last !== 'and' && next.endsWith('ed')
}

/**
 * A word that the sentence has before "and" already: "they were caught and [were] sold", "based on interviews and [on]
 * documents", "she was young but [she] was able to guess", "China is powerful and [is] essential".
 */
export function isAgain({ words: [word = '', ...more] }: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const { words, before, after, at } = theirs
  const isJoined = /^(?:and|or|but)$/u.test(before.at(-1) ?? '')
  if (words.length + more.length > 0 || !isJoined) return false
  const [next = ''] = after
  if (/^(?:of|to|in|on|for|from|by|with|at)$/u.test(word)) return before.includes(word) && !isVerbal(next)
  const said = saidBefore(printed, tokenFrom(printed, at))
  if (SUBJECTS.has(word)) return isVerbal(next) && said.filter((key) => SUBJECTS.has(key)).join() === word
  return isVerbal(word) && isVerbAgain(word, next, said)
}

function isVerbAgain(word: string, next: string, said: readonly string[]): boolean {
  if (isParticiple(next)) return said.some((key, index) => key === word && isParticiple(said[index + 1] ?? ''))
  return BE.has(word) && word === said.find(isVerbal) && !isFunction(next) && !/(?:ing|ly|s)$/u.test(next)
}
