/** The part of the window, from its top, above which a line is taken to be read. */
const READING_LINE = 0.3

/** The parts that a heading or a page number begins, in order, and which of them the reader has come to. */
const MARKS = '.turn, section:has(h2)'

/**
 * Keeps the printed page and section that are being read in the running head, and the section in the contents. The browser
 * tells when one passes the reading line, so that nothing is measured while it scrolls.
 */
export function showPlace(place: HTMLElement, contents: HTMLElement): void {
  const marks = [...document.querySelectorAll<HTMLElement>(MARKS)]
  const section = place.querySelector('.section')
  const page = place.querySelector('.page')
  const passed = new Set<Element>()
  const last = (isTurn: boolean): HTMLElement | undefined =>
    marks.findLast((mark) => mark.matches('.turn') === isTurn && passed.has(mark))
  const show = (): void => {
    const turn = last(true) ?? marks.find((mark) => mark.matches('.turn'))
    const read = last(false)
    if (page) page.textContent = `p. ${turn?.dataset['page'] ?? ''}`
    if (section) section.textContent = read?.querySelector('h2')?.textContent ?? ''
    for (const link of contents.querySelectorAll('a')) {
      if (read && link.hash === `#${read.id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target)
        else passed.delete(target)
      }
      show()
    },
    // All that is above the line counts, however far.
    { rootMargin: `1000000px 0px ${(READING_LINE - 1) * 100}% 0px` },
  )
  for (const mark of marks) observer.observe(mark)
}
