import type { AskResponse, Answer } from '../../../answer/types.ts'

/** Shows one of the places that were found, and offers the others. */
type Offer = (response: AskResponse, shown: Answer) => void

function button(label: string, text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.setAttribute('aria-label', label)
  made.addEventListener('click', act)
  return made
}

/**
 * The previous and the next of the places that were found for a question, in the running head, until they are closed.
 *
 * @param go goes to a place, and says it
 */
export function offerMatches(bar: HTMLElement, go: (answer: Answer) => void): Offer {
  let places: readonly Answer[] = []
  let at = 0
  const count = document.createElement('span')
  const show = (): void => {
    count.textContent = `${at + 1} of ${places.length}`
  }
  const step = (by: 1 | -1) => (): void => {
    at = (at + by + places.length) % places.length
    show()
    const place = places[at]
    if (place) go(place)
  }
  const close = (): void => {
    bar.hidden = true
    if (typeof Highlight !== 'undefined') CSS.highlights.delete('answer')
    document.querySelector<HTMLElement>('#question')?.focus()
  }
  bar.append(
    button('Previous place', '‹', step(-1)),
    count,
    button('Next place', '›', step(1)),
    button('Close', '×', close),
  )
  return ({ answers, related }, shown) => {
    places = answers.length > 0 ? answers : related
    at = Math.max(0, places.indexOf(shown))
    show()
    bar.hidden = places.length < 2
  }
}
