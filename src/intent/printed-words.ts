const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** A text in lower case, a space for every hyphen. */
const folded = (text: string): string => text.toLowerCase().replaceAll('-', ' ')

/** Whether a text has some words in a row, whatever their case; not as a part of longer words. */
export function hasWords(text: string, words: string): boolean {
  const [within, sought] = [folded(text), folded(words)]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (!isWord(within[at - 1]) && !isWord(within[at + sought.length])) return true
  }
  return false
}
