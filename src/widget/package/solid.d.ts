import type { JSX } from 'solid-js'
import type { IbidChat, IbidChatAttributes, IbidChatEvents } from './ibid-chat.js'

type Listeners = { [Name in keyof IbidChatEvents as `on:${Name}`]?: (event: IbidChatEvents[Name]) => void }

/** Solid writes attributes of elements as they are, with `attr:` or `bool:` before the name where one insists. */
type Written = { [Name in 'launcher' | 'open' as `bool:${Name}`]?: boolean }

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ibid-chat': JSX.HTMLAttributes<IbidChat> & IbidChatAttributes & Listeners & Written
    }
  }
}
