import '../../widget/define.ts'
import type { IbidChat } from '../../widget/ibid-chat.ts'

// The chat's own page, and that of private mode: a question in the address is asked. Nothing is stored but what somebody
// ticks to be kept.
const chat = document.querySelector<IbidChat>('ibid-chat')
const question = new URLSearchParams(location.search).get('q')

// The form for those without scripts is no longer needed; what was typed into it goes on in the chat.
const input = chat?.querySelector('input')
const field = chat?.shadowRoot?.querySelector('textarea')
// The server put a question of the address there, trimmed as it trims.
if (input && field && input.value.trim() !== (question ?? '').trim()) field.value = input.value
const wasThere = input !== null && document.activeElement === input
chat?.replaceChildren()
if (wasThere) field?.focus()

// Private mode has an address of its own, so that a reload keeps it.
const follow = (): void => history.replaceState(null, '', chat?.getAttribute('mode') === 'local' ? 'private' : './')
if (chat) new MutationObserver(follow).observe(chat, { attributes: true, attributeFilter: ['mode'] })
// The chat speaks the reader's language, where it can; it does so once it has what was typed.
const tag = new URLSearchParams(location.search).get('lang') ?? navigator.language
if (chat && /^(?:ko|zh)\b/iu.test(tag)) chat.lang = tag
// What was kept comes first.
void chat?.offer().then(() => (question ? chat.ask(question) : undefined))
