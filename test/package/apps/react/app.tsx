/** @jsxImportSource react */
import type { IbidChat, IbidChatEvents } from 'ibid-chat'
import 'ibid-chat/react'

const answered = ({ detail }: IbidChatEvents['ibid-answer']) => {
  document.title = String(detail.response['status'])
}

/** By its element, as React attaches no `onibid-answer` to what a server has rendered. */
function listen(chat: IbidChat | null) {
  chat?.addEventListener('ibid-answer', answered)
  return () => chat?.removeEventListener('ibid-answer', answered)
}

/** The chat in React 19, which opens its panel by a property. */
export const App = ({ api, mode }: { api: string; mode: 'remote' | 'local' }) => (
  <ibid-chat ref={listen} api={api} mode={mode} launcher open={true} />
)
