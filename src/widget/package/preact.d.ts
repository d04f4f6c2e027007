import type { HTMLAttributes } from 'preact'
import type { IbidChat, IbidChatAttributes, IbidChatEvents } from './ibid-chat.js'

type Listeners = { [Name in keyof IbidChatEvents as `on${Name}`]?: (event: IbidChatEvents[Name]) => void }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ibid-chat': HTMLAttributes<IbidChat> & IbidChatAttributes & Listeners
    }
  }
}
