import type { Span } from '../paper/types.ts'

/**
 * A piece of a quotation as it is set: the words of `start` to `end` of the text as they stand there, or a quotation
 * mark, which stands for the printed one, or is put in where `start` is `end`.
 */
interface SetPiece extends Span {
  readonly text: string
}

/** The marks of each level within a quotation that stands between double ones: single, double, single. */
const LEVELS = [
  { open: '‘', close: '’' },
  { open: '“', close: '”' },
] as const

const levelOf = (depth: number): (typeof LEVELS)[number] => (depth % 2 === 0 ? LEVELS[0] : LEVELS[1])

/** A printed mark: where it stands, how many are open around it, and what it does. */
interface Mark {
  readonly at: number
  readonly depth: number
  readonly opens: boolean
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether the character at an offset is an apostrophe, which only looks like a closing single mark. */
const isApostrophe = (text: string, at: number): boolean => LETTER.test(text.charAt(at + 1))

/** Speech that began in a paragraph before: closing marks that nothing opens. */
function openBefore(text: string): number {
  let open = 0
  let missing = 0
  for (const char of text) {
    if (char === '“') open++
    else if (char === '”' && open > 0) open--
    else if (char === '”') missing++
  }
  return missing
}

/** The quotation marks of a text in order, and how deep its beginning lies in others' speech. */
function marksIn(text: string): { readonly marks: readonly Mark[]; readonly depth: number } {
  const before = openBefore(text)
  const stack = Array.from({ length: before }, () => '“')
  const marks: Mark[] = []
  for (const { 0: char, index: at } of text.matchAll(/[“”‘’]/gu)) {
    const closes = char === '”' || (char === '’' && stack.at(-1) === '‘' && !isApostrophe(text, at))
    if (char === '“' || char === '‘') {
      marks.push({ at, depth: stack.length, opens: true })
      stack.push(char)
    } else if (closes) {
      // A single mark that was never closed was an apostrophe: ‘tis.
      const speech = char === '”' ? stack.lastIndexOf('“') : -1
      stack.length = Math.max(0, speech >= 0 ? speech : stack.length - 1)
      marks.push({ at, depth: stack.length, opens: false })
    }
  }
  return { marks, depth: before }
}

/** A stretch without space at its ends, nor a mark there that closes or opens what lies outside. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const head = /^[\s”]*/u.exec(words)?.[0].length ?? 0
  const tail = /[\s“‘]*$/u.exec(words)?.[0].length ?? 0
  return head + tail < words.length ? { start: start + head, end: end - tail } : { start, end }
}

/**
 * Sets a stretch of the paper for a place between double quotation marks: double marks within it become single and
 * single ones double (Chicago Manual of Style, 17th ed., 13.30), and where it begins or ends within somebody's speech,
 * the speech is opened and closed.
 *
 * @param stretch offsets into the text, UTF-16, end exclusive; null for all of it
 * @returns pieces in order, without the outer marks
 */
export function nestedMarks(text: string, stretch: Span | null = null): SetPiece[] {
  const { start, end } = trimmed(text, stretch ?? { start: 0, end: text.length })
  const { marks, depth: first } = marksIn(text)
  const within = marks.filter(({ at }) => start <= at && at < end)
  const depthAt = (offset: number): number => {
    const last = marks.findLast(({ at }) => at < offset)
    return last ? last.depth + (last.opens ? 1 : 0) : first
  }
  const put = (at: number, side: 'open' | 'close', depths: readonly number[]): SetPiece[] =>
    depths.map((depth) => ({ text: levelOf(depth)[side], start: at, end: at }))
  const depths = (count: number): number[] => Array.from({ length: count }, (_, depth) => depth)
  const pieces: SetPiece[] = put(start, 'open', depths(depthAt(start)))
  let from = start
  for (const { at, depth, opens } of within) {
    if (from < at) pieces.push({ text: text.slice(from, at), start: from, end: at })
    pieces.push({ text: levelOf(depth)[opens ? 'open' : 'close'], start: at, end: at + 1 })
    from = at + 1
  }
  if (from < end) pieces.push({ text: text.slice(from, end), start: from, end })
  return [...pieces, ...put(end, 'close', depths(depthAt(end)).toReversed())]
}
