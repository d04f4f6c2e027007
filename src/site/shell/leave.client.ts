/** Two presses of Escape within this many milliseconds leave the page; one alone closes what is open. */
const TWICE_WITHIN = 500

/**
 * Leaves the page for an empty one of the browser's own: nothing is asked of any server. What was typed and read is gone
 * at once, and the way back does not lead to it, as this entry of the history is replaced.
 */
function leave(): void {
  document.documentElement.replaceChildren()
  location.replace('about:blank')
}

/** Makes every link of the class `leave`, and Escape pressed twice, leave the page. Without JavaScript the link opens. */
export function addLeaving(): void {
  let last = Number.NEGATIVE_INFINITY
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.repeat) return
    // When all that hear of it have: a press that closed something, as a menu does, is none of the two.
    setTimeout(() => {
      const isSecond = event.timeStamp - last < TWICE_WITHIN
      last = event.defaultPrevented ? Number.NEGATIVE_INFINITY : event.timeStamp
      if (isSecond && !event.defaultPrevented) leave()
    })
  }
  // Before anything else in the page hears of it, and keeps it.
  document.addEventListener('keydown', onKey, { capture: true })
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a.leave'))) return
    event.preventDefault()
    leave()
  })
}
