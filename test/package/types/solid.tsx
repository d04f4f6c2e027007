/** @jsxImportSource solid-js */
import 'ibid-chat/solid'

export const chat = (
  <ibid-chat
    api="https://ibid.example"
    bool:launcher={true}
    class="chat"
    ref={(element) => void element.ask('Who?')}
    on:ibid-answer={({ detail }) => detail.question.trim()}
  />
)
// @ts-expect-error -- no such mode
export const wrong = <ibid-chat mode="private" />
