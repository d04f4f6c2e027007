import 'ibid-chat/vue'
import type { GlobalComponents } from 'vue'

/** What a template may write on the tag. */
type Props = InstanceType<GlobalComponents['ibid-chat']>['$props']

export const chat: Props = {
  api: 'https://ibid.example',
  corner: 'top-end',
  launcher: true,
  open: false,
  class: 'chat',
  onIbidAnswer: ({ detail }) => detail.question.trim(),
}
// @ts-expect-error -- no such mode
export const wrong: Props = { mode: 'private' }
// @ts-expect-error -- a response comes with an answer alone
export const early: Props = { onIbidAsk: ({ detail }) => detail.response }
