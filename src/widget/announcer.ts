import { el } from './element.ts'

/** The chat's one live region. */
export interface Announcer {
  readonly element: HTMLElement
  /** Tells a screen reader and, if `seen`, everybody: for a moment or, if `lasting`, until it is hushed. */
  readonly say: (text: string, seen?: boolean, lasting?: boolean) => void
  /** Takes back what was said, and ends what runs for it. */
  readonly hush: () => void
}

/** How long a word in passing ("Copied") is seen. */
const SEEN = 2500

export function announcer(): Announcer {
  const element = el('p', { class: 'status', part: 'status', role: 'status' })
  let hiding: ReturnType<typeof setTimeout> | undefined
  const hush = (): void => {
    clearTimeout(hiding)
    element.replaceChildren()
  }
  return {
    element,
    hush,
    say(text, seen = false, lasting = false) {
      hush()
      element.classList.toggle('seen', seen)
      element.textContent = text
      if (!lasting) hiding = setTimeout(hush, SEEN)
    },
  }
}
