import type { HTMLAttributes } from 'svelte/elements'
import type { IbidChat, IbidChatAttributes, IbidChatEvents } from './ibid-chat.js'

type Listeners = { [Name in keyof IbidChatEvents as `on${Name}`]?: (event: IbidChatEvents[Name]) => void }

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ibid-chat': HTMLAttributes<IbidChat> & IbidChatAttributes & Listeners
  }
}
