import type { Answer } from '../../answer/types.ts'
import { el } from '../element.ts'
import { filled } from '../strings.ts'
import { wordsFor } from './words.ts'

/** From these on, it is called so; confidence is calibrated, and a reply says "The paper says" from the first on. */
const BEST = 0.8
const PROBABLE = 0.6

/**
 * How sure an answer is, in words that lead to why; the number is in its title.
 *
 * @param confidence undefined for what can't be mistaken: then nothing
 */
export function sureness({ url }: Answer, confidence: number | undefined, lang: string): Node[] {
  if (confidence === undefined) return []
  const words = wordsFor(lang)
  const name = confidence >= BEST ? words.best : confidence >= PROBABLE ? words.probable : words.unsure
  const title = filled(words.sure, { n: Math.round(confidence * 100) })
  const href = url.startsWith('#') ? undefined : new URL('accuracy', url).href
  const made =
    href === undefined
      ? el('span', { title }, name)
      : el('a', { part: 'link', href, title, target: '_blank', rel: 'noopener' }, name)
  return [document.createTextNode(' · '), made]
}
