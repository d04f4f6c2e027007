import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { IbidChat, IbidChatAttributes, IbidChatEvents } from './ibid-chat.js'

type Listeners = { [Name in keyof IbidChatEvents as `on${Name}`]?: (event: IbidChatEvents[Name]) => void }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ibid-chat': DetailedHTMLProps<HTMLAttributes<IbidChat>, IbidChat> & IbidChatAttributes & Listeners
    }
  }
}
