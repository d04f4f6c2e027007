import type { Part } from '../../../copying/copying.ts'
import { idOf, nameOf, quotedOf, units } from './quoted.ts'
import type { Say } from './say.ts'
import { textOf } from './text.ts'

/** Copying and citing, by code that is fetched when it is first used. */
type Copying = typeof import('../../../copying/copying.ts')

/** A button that copies or cites; what can't be fetched is said. */
function copyButton(
  label: string,
  say: Say,
  act: (copying: Copying, made: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  const use = async (): Promise<void> => {
    try {
      await act(await import('../../../copying/copying.ts'), made)
    } catch {
      say('Ibid can’t be reached. Check your connection and try again.')
    }
  }
  made.addEventListener('click', () => void use())
  return made
}

/** Gives each paragraph and note a menu that cites it, and a button that copies it with its notes; the paper a menu, too. */
export function addCopyButtons(say: Say): void {
  for (const unit of units()) {
    const id = idOf(unit)
    const shown = textOf(id) ?? unit
    const name = nameOf(id)
    const cite = copyButton('Cite', say, ({ citeMenu, selectedStretch }, made) => {
      const selected = selectedStretch(shown)
      citeMenu(
        made,
        { quoted: quotedOf(unit), stretch: selected },
        { lang: 'en', say },
        { isSelected: selected !== null },
      )
    })
    cite.setAttribute('aria-haspopup', 'menu')
    const quote = copyButton('Quote', say, ({ copyQuotation }) =>
      copyQuotation([{ quoted: quotedOf(unit), stretch: null }], { lang: 'en', say, shown }),
    )
    cite.setAttribute('aria-label', `Cite ${name}`)
    quote.setAttribute('aria-label', `Quote ${name}`)
    // The link stays where it was before there were scripts.
    unit.querySelector('.tools > a')?.before(cite, quote)
  }
  const whole = copyButton('Cite this paper ▾', say, ({ citeWholeMenu }, made) =>
    citeWholeMenu(made, { lang: 'en', say }),
  )
  whole.setAttribute('aria-haspopup', 'menu')
  document.querySelector('.whole')?.append(whole)
}

/** The parts of the paper that are selected, in order: of each passage its stretch, or of each note where nothing else is. */
function selectedParts({ selectedStretch }: Copying): Part[] {
  const parts = units().flatMap((unit) => {
    const shown = textOf(idOf(unit))
    const stretch = shown && selectedStretch(shown)
    if (!stretch) return []
    const quoted = quotedOf(unit)
    const isWhole = quoted.quote.slice(0, stretch.start).trim() === '' && quoted.quote.slice(stretch.end).trim() === ''
    return quoted.quote.slice(stretch.start, stretch.end).trim() === ''
      ? []
      : [{ quoted, stretch: isWhole ? null : stretch }]
  })
  // The notes between selected paragraphs come with these.
  const passages = parts.filter(({ quoted }) => quoted.kind === 'passage')
  return passages.length > 0 ? passages : parts
}

/** Milliseconds that a selection rests before anything is offered for it. */
const REST = 250

/** Offers to copy and cite what is selected of the paper, at the foot of the window. */
export function offerSelection(say: Say): void {
  const bar = document.createElement('p')
  bar.className = 'selection'
  bar.hidden = true
  const place = { lang: 'en', say }
  const first = (copying: Copying, act: (part: Part) => unknown): void => {
    const [part] = selectedParts(copying)
    if (part) act(part)
  }
  const cite = copyButton('Cite ▾', say, (copying, made) =>
    first(copying, (part) => copying.citeMenu(made, part, place, { isSelected: true, hasLink: false })),
  )
  cite.setAttribute('aria-haspopup', 'menu')
  bar.append(
    copyButton('Copy with citation', say, (copying) => copying.copyQuotation(selectedParts(copying), place)),
    cite,
    copyButton('Copy link', say, (copying) => first(copying, (part) => copying.copyLink(part, place))),
  )
  // A press on a button would take the selection back.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  document.body.append(bar)
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const selection = getSelection()
      const main = document.querySelector('main')
      const isOurs = selection?.isCollapsed === false && main?.contains(selection.anchorNode) === true
      if (!bar.contains(document.activeElement)) bar.hidden = !isOurs
    }, REST)
  })
}
