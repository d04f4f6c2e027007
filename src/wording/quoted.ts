/** A stretch between quotation marks: its words, and where it stands in the message with its marks. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What closes a quotation, by the mark that opens it; several where habits differ. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['”', '”'],
  ['„', '“”"'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['‘', "’'"],
  ['‚', '‘’'],
  ["'", "'’"],
])

/** What opens a quotation, as few messages have it. */
const OPENING = new RegExp(`[${[...CLOSING.keys()].join('')}]`, 'u')

/** Marks that are apostrophes as well: they open only before a word and close only after one. */
const APOSTROPHES = "'‘’‚"

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether a mark that is an apostrophe as well opens a quotation here. */
const opens = (message: string, at: number): boolean => !isWord(message[at - 1]) && isWord(message[at + 1])

/**
 * Where a quotation that opens at a place ends: the index of its closing mark, or -1. Of several marks that may be
 * apostrophes ('the guards' kindness') the last before another quotation opens.
 */
function closingAt(message: string, open: number, closers: string): number {
  let last = -1
  for (let at = open + 1; at < message.length; at++) {
    const mark = message.charAt(at)
    if (!closers.includes(mark)) continue
    if (!APOSTROPHES.includes(mark)) return at
    if (opens(message, at)) return last
    if (!isWord(message[at + 1]) && message[at - 1] !== ' ') last = at
  }
  return last
}

/**
 * The quoted stretches of a message, in any quotation marks, outermost ones only. A double mark that is never closed
 * quotes the rest of the message.
 */
export function quotedStretches(message: string): Stretch[] {
  if (!OPENING.test(message)) return []
  const found: Stretch[] = []
  const hopeless = new Set<string>()
  for (let at = 0; at < message.length; at++) {
    const mark = message.charAt(at)
    const closers = CLOSING.get(mark)
    if (closers === undefined || hopeless.has(mark)) continue
    const apostrophe = APOSTROPHES.includes(mark)
    if (apostrophe && !opens(message, at)) continue
    const close = closingAt(message, at, closers)
    if (close < 0) {
      hopeless.add(mark)
      const rest = message.slice(at + 1).trim()
      if (apostrophe || '”»'.includes(mark) || countWords(rest) === 0) continue
      return [...found, { text: rest, start: at, end: message.length }]
    }
    const text = message.slice(at + 1, close).trim()
    if (countWords(text) > 0) found.push({ text, start: at, end: close + 1 })
    at = close
  }
  return found
}

/** How many words a stretch has. */
export const countWords = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].length
