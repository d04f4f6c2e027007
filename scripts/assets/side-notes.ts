import type { PaperData } from '../../src/paper/types.ts'

/**
 * The places of the notes beside the text: each level with its marker, or below the note before it where they would
 * overlap (CSS Anchor Positioning). Every note needs a rule of its own, as an anchor goes by its name.
 */
export function sideNoteRules({ footnotes }: Pick<PaperData, 'footnotes'>): string {
  const rules = footnotes.map(({ number }, index) => {
    const before = footnotes[index - 1]
    const level = `anchor(--ref${number} top) + var(--note-drop)`
    const top = before ? `max(${level},anchor(--fn${before.number} bottom) + var(--note-gap))` : `calc(${level})`
    return `#ref${number}{anchor-name:--ref${number}}#fn${number}{anchor-name:--fn${number};top:${top}}`
  })
  return `@media screen and (min-width:66rem){@supports (top:anchor(top)){\n${rules.join('\n')}\n}}\n`
}
