import { IbidChat } from 'ibid-chat'

document.addEventListener('ibid-answer', ({ detail }) => detail.question.trim())
window.addEventListener('ibid-error', ({ detail }) => detail.fault.trim())
document.querySelector('ibid-chat')?.open()
customElements.define('my-chat', class extends IbidChat {})
// @ts-expect-error -- a response comes with an answer alone
document.addEventListener('ibid-ask', ({ detail }) => detail.response)
