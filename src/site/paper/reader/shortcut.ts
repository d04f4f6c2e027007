/**
 * "/" goes to the field from anywhere but a field. A key without a modifier must be possible to turn off, as speech
 * input can press it unmeant (WCAG 2.1.4): a button at the foot of the page does.
 */
export function addShortcut(field: HTMLInputElement): void {
  const toggle = document.createElement('button')
  toggle.type = 'button'
  const foot = document.querySelector<HTMLElement>('.colophon')
  toggle.textContent = foot?.dataset['key'] ?? ''
  let isOn = false
  const turn = (): void => {
    isOn = !isOn
    toggle.setAttribute('aria-pressed', String(isOn))
    if (isOn) field.setAttribute('aria-keyshortcuts', '/')
    else field.removeAttribute('aria-keyshortcuts')
  }
  turn()
  toggle.addEventListener('click', turn)
  foot?.append(toggle)

  document.addEventListener('keydown', (event) => {
    if (!isOn || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
