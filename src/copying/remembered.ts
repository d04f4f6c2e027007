import type { Style } from '../paper/citation-form.ts'
import { forms } from './citing.ts'

/** The one thing that is kept in the browser, and only once somebody has ticked that it be. */
const KEY = 'ibid-style'

/** A frame may have no storage; then nothing is remembered. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** The style that is remembered; undefined where none is. */
export function remembered(): Style | undefined {
  const style = attempt(() => localStorage.getItem(KEY)) ?? ''
  return Object.hasOwn(forms, style) ? (style as Style) : undefined
}

/** Remembers a style, or with undefined forgets it. */
export function remember(style: Style | undefined): void {
  attempt(() => (style === undefined ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, style)))
}
