import type { Place, Quoted, Work } from '../../copying/copying.ts'
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

/** The quotation that a button belongs to, as the server has it. */
function quotationOf(button: HTMLElement): { quoted: Quoted; stretch: Span | null; shown: Element | null } | undefined {
  const holder = button.closest<HTMLElement>('[data-quoted]')
  if (!holder) return undefined
  const { quoted, stretch = 'null' } = holder.dataset
  return {
    quoted: JSON.parse(quoted ?? '') as Quoted,
    stretch: JSON.parse(stretch) as Span | null,
    shown: holder.closest('.quotation')?.querySelector('blockquote') ?? null,
  }
}

async function act(button: HTMLElement): Promise<void> {
  const copying = await import('../../copying/copying.ts')
  const place: Place = { lang: 'en', say }
  const what = button.dataset['copy']
  if (what === 'paper') return copying.citeWholeMenu(button, place)
  if (what === 'work') return copying.citeWorkMenu(button, JSON.parse(button.dataset['work'] ?? '') as Work, place)
  const found = quotationOf(button)
  if (!found) return
  const { quoted, stretch, shown } = found
  const selected = shown && copying.selectedStretch(shown)
  const part = { quoted, stretch: selected ?? stretch }
  const beside = { ...place, shown: shown ?? undefined }
  if (what === 'cite') copying.citeMenu(button, part, place, { isSelected: selected !== null, hasLink: false })
  else if (what === 'link') await copying.copyLink(part, place)
  else await copying.copyQuotation([{ quoted, stretch: what === 'whole' ? null : stretch }], beside)
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null
  if (button) act(button).catch(() => say('Ibid can’t be reached. Check your connection and try again.'))
})
