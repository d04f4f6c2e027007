import { addLeaving } from './leave.client.ts'

addLeaving()

// "/" goes to the field to ask in, and to the page that has one where this one has none. A key without a modifier must
// be possible to turn off, as speech input can press it unmeant (WCAG 2.1.4): a button at the foot of the page does.
const toggle = document.createElement('button')
toggle.type = 'button'
toggle.className = 'shortcut'
const foot = document.querySelector<HTMLElement>('.colophon')
toggle.textContent = foot?.dataset['key'] ?? ''
toggle.setAttribute('aria-pressed', 'true')
toggle.addEventListener('click', () => {
  toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'))
})
foot?.append(toggle)

/** The chat's field, the one that stands in its place without it, or that for a text to check. */
const fieldOf = (): HTMLElement | null =>
  document.querySelector('ibid-chat')?.shadowRoot?.querySelector('textarea') ??
  document.querySelector('#question, #quote')

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!isShortcut || event.defaultPrevented || toggle.getAttribute('aria-pressed') !== 'true') return
  // Within the chat's shadow tree the event's own target is the chat.
  if (isTyping(event.composedPath()[0])) return
  event.preventDefault()
  const field = fieldOf()
  if (field) field.focus()
  else location.assign(document.querySelector<HTMLAnchorElement>('a.brand')?.href ?? '/')
})
