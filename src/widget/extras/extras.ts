import { sheetOf } from '../sheet.ts'
import css from './extras.css'

// Everything around an answer. The chat loads it with the first answer, and works without it if it can't be loaded.
export { actions } from './actions.ts'
export { afterAnswer } from './after-answer.ts'
export { countDown } from './count-down.ts'
export { differences } from './differences.ts'
export { folded } from './folded.ts'
export { keepOn, keptConversation } from './kept.ts'
export { noteParts, resolution } from './note-parts.ts'
export { stepButton } from './step-button.ts'
export { sureness } from './sureness.ts'
export { waysIn } from './ways-in.ts'

const stylesOf = sheetOf(css)

/** Gives a chat the style of what stands here. */
export function dress(root: ShadowRoot): void {
  const sheet = stylesOf(root)
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
