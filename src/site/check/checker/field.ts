import { ARTICLE_LENGTH } from '../../../answer/bounds.ts'
import { quotedIn } from '../../../wording/stretches.ts'
import { figure } from '../figure.ts'

/** Milliseconds after the last key before quotations are counted, which takes some in a long text. */
const PAUSE = 250

interface Parts {
  readonly field: HTMLTextAreaElement
  readonly count: HTMLElement
  readonly fault: HTMLElement
}

/** What there is to be checked in a text: "3 quotations · 2,048 of 131,072 characters". */
function sizeOf(text: string): string {
  const quotations = quotedIn(text).reduce((sum, { stretches }) => sum + stretches.length, 0)
  const found = quotations === 0 ? 'No quotation marks' : `${quotations} quotation${quotations > 1 ? 's' : ''}`
  return `${text.trim() === '' ? '' : `${found} · `}${figure(text.length)} of ${figure(ARTICLE_LENGTH)} characters`
}

/** Counts while one types. A text is never cut: one that is too long is told by how much. */
export function countWhileTyping({ field, count, fault }: Parts): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    count.textContent = sizeOf(field.value)
    if (faultOf(field.value) === undefined) complain({ field, count, fault }, '')
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(show, PAUSE)
  })
  // The server gave a text back, or the browser restored it.
  if (field.value !== '') count.textContent = sizeOf(field.value)
}

/** Why a text can't be checked; undefined where it can. */
export function faultOf(text: string): string | undefined {
  if (text.trim() === '') return 'There is nothing to check yet.'
  const excess = text.length - ARTICLE_LENGTH
  return excess > 0 ? `The text is ${figure(excess)} characters too long; check it in two parts.` : undefined
}

/** Shows a fault at the field, or takes it away. */
export function complain({ field, fault }: Parts, sentence: string): void {
  if (fault.textContent !== sentence) fault.textContent = sentence
  if (sentence === '') field.removeAttribute('aria-invalid')
  else field.setAttribute('aria-invalid', 'true')
}
