/** Milliseconds that a line said stays in sight. */
const IN_SIGHT = 4000

/** Says a line: `unseen` where the page shows the same already, `true` until something else is said. */
export type Say = (line: string, how?: 'unseen' | boolean) => void

/**
 * Says lines in a live region: each is shown for a while, and read out by a screen reader without moving the focus
 * (WCAG 4.1.3).
 */
export function speaker(region: HTMLElement): Say {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (line, how) => {
    clearTimeout(timer)
    region.classList.toggle('unseen', how === 'unseen')
    // Emptied first: the same line said twice is a change again.
    region.textContent = ''
    requestAnimationFrame(() => (region.textContent = line))
    if (how !== true) timer = setTimeout(() => (region.textContent = ''), IN_SIGHT)
  }
}
