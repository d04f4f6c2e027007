/** The part of the window, from its top, at which the line lies that is taken to be read. */
const READING_LINE = 0.3

/** Keeps the printed page and section that are being read in the running head. */
export function showPlace(place: HTMLElement): void {
  const turns = [...document.querySelectorAll<HTMLElement>('.turn')]
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(h2)')]
  const section = document.createElement('span')
  const page = document.createElement('span')
  section.className = 'section'
  page.className = 'page'
  place.append(section, page)

  const last = (elements: readonly HTMLElement[]): HTMLElement | undefined =>
    elements.findLast((element) => element.getBoundingClientRect().top < innerHeight * READING_LINE)
  const show = (): void => {
    section.textContent = last(sections)?.querySelector('h2')?.textContent ?? ''
    page.textContent = `p. ${(last(turns) ?? turns[0])?.dataset['page'] ?? ''}`
  }
  let isDue = false
  const onScroll = (): void => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      show()
    })
  }
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', onScroll, { passive: true })
  show()
}
