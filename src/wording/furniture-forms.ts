// The forms in which the furniture of a page is copied along, as folding leaves them: small letters, no spaces, no brackets.

/** The number of a note in the text: bare, or as Markdown and typists raise it. Brackets are left out by folding. */
export const markerForms = (number: string): string[] => [
  `(${number})`,
  `^${number}^`,
  `^(${number})`,
  `^${number}`,
  number,
]

/** The number before a note at the foot; "[^5]:" in Markdown. The bare number is the last. */
export const numberForms = (number: string): string[] => [
  `^${number}:`,
  `^${number}^`,
  `^${number}`,
  `(${number})`,
  `${number}.`,
  `${number})`,
  number,
]

/** The bullets of a list, its numbers and letters; "•" is left out by folding. */
const BULLETS = ['*', '+', '·', '‣', '▪', '▫', '■', '□', '●', '○', '◦', '➢', '✓', '\uF0B7', '\uF0A7', 'o', '§']

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

export const bulletForms = (item: number): string[] => {
  const letter = LETTERS.charAt(item - 1)
  return [...BULLETS, `(${item})`, `${item}.`, `${item})`, `(${letter})`, `${letter}.`, `${letter})`]
}

/** The head of a page: its number and the running head, either alone, or the mark that Ibid sets ("[p. 78]"). */
export const headForms = (page: number, name: string): string[] => [
  `${page}${name}`,
  `${name}${page}`,
  `p.${page}`,
  `page${page}`,
  `${page}`,
  ...(name === '' ? [] : [name]),
]
