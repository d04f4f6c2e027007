import { ARTICLE_LENGTH } from '../../../answer/bounds.ts'
import { quotedIn } from '../../../wording/stretches.ts'
import type { Spoken } from '../../../languages/spoken.ts'
import { told } from '../../shell/told.ts'
import { figure } from '../figure.ts'

/** Milliseconds after the last key before quotations are counted, which takes some in a long text. */
const PAUSE = 250

interface Parts {
  readonly field: HTMLTextAreaElement
  readonly count: HTMLElement
  readonly fault: HTMLElement
}

/** What there is to be checked in a text: "3 quotations · 2,048 of 131,072 characters". */
function sizeOf(text: string, spoken: Spoken | undefined): string {
  const n = quotedIn(text).reduce((sum, { stretches }) => sum + stretches.length, 0)
  const found = told(spoken, n === 0 ? 'No quotation marks' : n === 1 ? '1 quotation' : '{n} quotations', { n })
  const size = { n: figure(text.length), all: figure(ARTICLE_LENGTH) }
  return `${text.trim() === '' ? '' : `${found} · `}${told(spoken, '{n} of {all} characters', size)}`
}

/** Counts while one types. A text is never cut: one that is too long is told by how much. */
export function countWhileTyping({ field, count, fault }: Parts, spoken: Spoken | undefined): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    count.textContent = sizeOf(field.value, spoken)
    if (faultOf(field.value, spoken) === undefined) complain({ field, count, fault }, '')
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(show, PAUSE)
  })
  // The server gave a text back, or the browser restored it.
  if (field.value !== '') count.textContent = sizeOf(field.value, spoken)
}

/** Why a text can't be checked; undefined where it can. */
export function faultOf(text: string, spoken: Spoken | undefined): string | undefined {
  if (text.trim() === '') return told(spoken, 'There is nothing to check yet.')
  const excess = text.length - ARTICLE_LENGTH
  return excess > 0
    ? told(spoken, 'The text is {n} characters too long; check it in two parts.', { n: figure(excess) })
    : undefined
}

/** Shows a fault at the field, or takes it away. */
export function complain({ field, fault }: Parts, sentence: string): void {
  if (fault.textContent !== sentence) fault.textContent = sentence
  field.ariaInvalid = sentence === '' ? null : 'true'
}
