import 'ibid-chat/svelte'
import type { SvelteHTMLElements } from 'svelte/elements'

type Attributes = SvelteHTMLElements['ibid-chat']

export const chat: Attributes = {
  api: 'https://ibid.example',
  corner: 'top-end',
  launcher: true,
  open: false,
  class: 'chat',
  'onibid-answer': ({ detail }) => detail.question.trim(),
}
// @ts-expect-error -- no such mode
export const wrong: Attributes = { mode: 'private' }
// @ts-expect-error -- a response comes with an answer alone
export const early: Attributes = { 'onibid-ask': ({ detail }) => detail.response }
