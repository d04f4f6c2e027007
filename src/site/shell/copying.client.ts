import type { Act, Quoted, Work } from '../../copying/copying.ts'
import type { Span } from '../../paper/types.ts'

/** Milliseconds that a line said stays in sight. */
const IN_SIGHT = 4000

/**
 * Says lines in a live region at the foot of the window: each is shown for a while, or until the next, and read out by a
 * screen reader without moving the focus (WCAG 4.1.3).
 */
function speaker(): (line: string, lasting?: boolean) => void {
  const region = document.createElement('p')
  region.className = 'said'
  region.role = 'status'
  document.body.append(region)
  let timer: ReturnType<typeof setTimeout> | undefined
  return (line, lasting = false) => {
    clearTimeout(timer)
    // Emptied first: the same line said twice is a change again.
    region.textContent = ''
    requestAnimationFrame(() => (region.textContent = line))
    if (!lasting) timer = setTimeout(() => (region.textContent = ''), IN_SIGHT)
  }
}

// The buttons under a quotation (shell/answer.tsx) copy and cite by code that is fetched when one is first used. One
// listener hears them all, so that a quotation which comes later is no exception.
document.documentElement.classList.add('copies')
const say = speaker()

/** Does what a button is for: it names it in `data-copy`. */
async function press(button: HTMLElement): Promise<void> {
  const copying = await import('../../copying/copying.ts')
  const place = { lang: button.closest<HTMLElement>('[lang]')?.lang ?? 'en', say }
  const { copy: what, work = '' } = button.dataset
  if (what === 'paper') return copying.citeWholeMenu(button, place)
  if (what === 'work') return copying.citeWorkMenu(button, JSON.parse(work) as Work, place)
  const { quoted = '', highlight = 'null' } = button.closest<HTMLElement>('[data-quoted]')?.dataset ?? {}
  const quote = button.closest('.quotation')?.querySelector('blockquote')
  if (!quote) return
  await copying.act(what as Act, {
    quoted: JSON.parse(quoted) as Quoted,
    highlight: JSON.parse(highlight) as Span | null,
    quote,
    button,
    ...place,
  })
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null
  if (button) press(button).catch(() => say('Ibid can’t be reached. Check your connection and try again.'))
})
