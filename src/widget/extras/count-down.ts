import { filled } from '../strings.ts'
import { wordsFor } from './words.ts'

/**
 * Counts the seconds down until a question may be asked again; until then its button waits.
 *
 * @param seconds how long the service asks to wait
 */
export function countDown(text: HTMLElement, retry: HTMLButtonElement, seconds: number, lang: string): void {
  const words = wordsFor(lang)
  const end = Date.now() + seconds * 1000
  const count = (): void => {
    const left = Math.ceil((end - Date.now()) / 1000)
    // Its text is no live region, so that a screen reader says it once, not every second.
    text.textContent = left > 0 ? filled(words.retryIn, { n: left }) : words.retryNow
    retry.disabled = left > 0
    if (left <= 0 || !text.isConnected) clearInterval(counting)
  }
  const counting = setInterval(count, 1000)
  retry.disabled = true
}
