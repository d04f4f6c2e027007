import type { Say } from './say.ts'
import { wordsOf } from './text.ts'

/** Gives each paragraph and note a button that copies its citation, and one that copies its words with it. */
export function addCopyButtons(say: Say): void {
  for (const unit of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    const citation = unit.dataset['citation'] ?? ''
    const id = unit.id || unit.querySelector('h1, .text')?.id
    if (!id) continue
    const name = nameOf(id)
    unit.querySelector('.tools')?.append(
      button('Cite', name, () => copy(citation, 'Citation copied', say)),
      button('Quote', name, () => copy(`${wordsOf(id)}\n\n${citation}`, 'Quotation copied, with its citation', say)),
    )
  }
}

/** "paragraph 8", "note 14", "the title". */
function nameOf(id: string): string {
  const [, kind, number] = /^(p|fn)(\d+)$/u.exec(id) ?? []
  if (number === undefined) return `the ${id}`
  return `${kind === 'p' ? 'paragraph' : 'note'} ${number}`
}

function button(label: string, name: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.setAttribute('aria-label', `${label} ${name}`)
  made.addEventListener('click', () => void act())
  return made
}

async function copy(text: string, done: string, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    say('This browser does not let Ibid copy.')
  }
}
