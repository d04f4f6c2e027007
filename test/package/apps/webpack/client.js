import { IbidChat } from 'ibid-chat'
import 'ibid-chat/define'

const chat = document.createElement('ibid-chat')
for (const [name, value] of new URLSearchParams(location.search)) chat.setAttribute(name, value)
if (!(chat instanceof IbidChat)) throw new TypeError('the class and its registration are two')
document.addEventListener('ibid-answer', ({ detail }) => (document.title = detail.response.status))
document.body.append(chat)
