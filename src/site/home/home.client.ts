import '../../widget/define.ts'
import type { IbidChat } from '../../widget/ibid-chat.ts'

// The chat's own page: a question in the address is asked, and private mode is a box to tick. Nothing is stored.
const chat = document.querySelector<IbidChat>('ibid-chat')
const question = new URLSearchParams(location.search).get('q')
const box = document.querySelector<HTMLInputElement>('#private')

// The form for those without scripts is no longer needed; what was typed into it goes on in the chat.
const input = chat?.querySelector('input')
const field = chat?.shadowRoot?.querySelector('textarea')
// The server put a question of the address there, trimmed as it trims.
if (input && field && input.value.trim() !== (question ?? '').trim()) field.value = input.value
const wasThere = input !== null && document.activeElement === input
chat?.replaceChildren()
if (wasThere) field?.focus()

box?.addEventListener('change', () => {
  if (box.checked) chat?.setAttribute('mode', 'local')
  else chat?.removeAttribute('mode')
})
// A browser that goes back may restore the tick.
if (box?.checked) chat?.setAttribute('mode', 'local')
if (question) void chat?.ask(question)
