import type { DefineComponent, HTMLAttributes } from 'vue'
import type { IbidChatAttributes, IbidChatEvents } from './ibid-chat.js'

/** Vue names what hears `@ibid-ask` `onIbidAsk`. */
type Listeners = {
  [Name in keyof IbidChatEvents as Name extends `ibid-${infer What}` ? `onIbid${Capitalize<What>}` : never]?: (
    event: IbidChatEvents[Name],
  ) => void
}

declare module 'vue' {
  interface GlobalComponents {
    'ibid-chat': DefineComponent<HTMLAttributes & IbidChatAttributes & Listeners>
  }
}
