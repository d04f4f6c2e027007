import { el } from './element.ts'

/** What is typed is no shortcut of the page, which can't see that the keys come from a field. */
function keepKey(event: KeyboardEvent): void {
  // Keys that leave are the page's as well: it may hold the focus in a dialog, and close it.
  const leaves = event.ctrlKey || event.altKey || event.metaKey || /^(?:Tab|Escape)$/u.test(event.key)
  if (!leaves) event.stopPropagation()
}

/**
 * The field outlives a frame; what listens here asks whichever frame it stands in. Enter asks, Shift and Enter makes a
 * line; Enter that chooses a syllable (Korean, Chinese) is no question.
 */
export function questionField(): HTMLTextAreaElement {
  const field = el('textarea', { part: 'input', rows: '1', autocomplete: 'off', enterkeyhint: 'send', dir: 'auto' })
  field.setAttribute('aria-describedby', 'line')
  // Browsers may send what they check the spelling of.
  field.spellcheck = false
  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before the key that ended it, and then tells it by the code 229 (UI Events, 7.3.1).
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    ;(field.nextElementSibling as HTMLElement).click()
  })
  for (const type of ['keydown', 'keypress', 'keyup'] as const) field.addEventListener(type, keepKey)
  return field
}
