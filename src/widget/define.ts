import { IbidChat } from './ibid-chat.ts'

// Defining it twice is harmless: a page may load the script from two places.
if (!customElements.get('ibid-chat')) customElements.define('ibid-chat', IbidChat)
