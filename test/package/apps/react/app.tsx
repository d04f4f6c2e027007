/** @jsxImportSource react */
import 'ibid-chat/react'

/** The chat in React 19, which listens to its events and opens its panel by a property. */
export function App({ api, mode }: { api: string; mode: 'remote' | 'local' }) {
  return (
    <ibid-chat
      api={api}
      mode={mode}
      launcher
      open={true}
      onibid-answer={(event) => (document.title = String(event.detail.response['status']))}
    />
  )
}
