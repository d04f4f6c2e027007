/** @jsxImportSource preact */
import 'ibid-chat/preact'

export const chat = (
  <ibid-chat
    api="https://ibid.example"
    corner="top-end"
    launcher
    open={false}
    class="chat"
    ref={(element) => void element?.ask('Who?')}
    onibid-answer={({ detail }) => detail.question.trim()}
  />
)
// @ts-expect-error -- no such mode
export const wrong = <ibid-chat mode="private" />
