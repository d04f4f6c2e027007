/** What closes a stretch that a mark opens: English, German, French, Danish, Swedish, and straight marks. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ['„', '“”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ["'", "'’"],
  ['‘', "’'"],
  ['‚', '‘’'],
])

const MARKS = /["'‘’‚“”„«»]/gu
const SINGLE = /['‘’‚]/u
const DOUBLE = /["“”„«»]/u
const WORD_BEFORE = /[\p{L}\p{N}.,;!?%]$/u
const WORD_AFTER = /^[\p{L}\p{N}]/u

/** A stretch of fewer words is a term, and there is nothing to check in it. */
const WORDS_AT_LEAST = 3

/** Messages nest two or three deep; and few of their marks are left open. What has more is no message. */
const DEPTH_AT_MOST = 10
const UNCLOSED_AT_MOST = 50

interface Mark {
  readonly mark: string
  readonly at: number
  readonly opens: boolean
  readonly closes: boolean
  /** Whether it may as well be the apostrophe of a plural: "the parents' house". */
  readonly doubtful: boolean
}

/** A mark opens where a word begins and closes where one ends; a single one between two letters is an apostrophe. */
function marksOf(message: string): Mark[] {
  return [...message.matchAll(MARKS)].map(({ 0: mark, index: at }) => {
    const before = message.slice(Math.max(0, at - 2), at)
    const after = message.slice(at + 1, at + 3)
    const spaced = mark === '«' || mark === '»'
    const glued = (mark === '“' || mark === '„') && WORD_AFTER.test(after)
    return {
      mark,
      at,
      opens: CLOSING.has(mark) && (spaced || /^\S/u.test(after)) && (glued || !WORD_BEFORE.test(before)),
      closes: (spaced || /\S$/u.test(before)) && !WORD_AFTER.test(after),
      doubtful: SINGLE.test(mark) && /s$/iu.test(before) && /^\s[\p{L}\p{N}]/u.test(after),
    }
  })
}

const closes = (open: Mark, mark: Mark): boolean => mark.closes && CLOSING.get(open.mark)?.includes(mark.mark) === true

const hasWords = (text: string): boolean =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= WORDS_AT_LEAST

/** The index of the mark that closes this one, passing over the stretches nested in between; -1 for none. */
function nestedClosing(marks: readonly Mark[], opening: number): number {
  const open: Mark[] = []
  for (let index = opening; index < marks.length; index += 1) {
    const mark = marks[index]
    if (!mark) break
    // An outer mark closes through an inner single one, which may be an apostrophe that nothing closes.
    const closed = mark.doubtful ? -1 : open.findLastIndex((other) => closes(other, mark))
    if (closed !== -1) open.length = closed
    else if (mark.opens) open.push(mark)
    if (open.length === 0) return index
    if (open.length > DEPTH_AT_MOST) return -1
  }
  return -1
}

/** The same where the marks do not pair off: the first that can close it, with enough words before. */
function nextClosing(message: string, marks: readonly Mark[], opening: number): number {
  const open = marks[opening]
  if (!open) return -1
  for (let index = opening + 1; index < marks.length; index += 1) {
    const mark = marks[index]
    if (!mark || !closes(open, mark)) continue
    const text = message.slice(open.at + 1, mark.at)
    if (hasWords(text)) return mark.doubtful && DOUBLE.test(text) ? -1 : index
  }
  return -1
}

/**
 * The quotations in a message: what stands between quotation marks and is three words or longer, in order. A quotation
 * within another belongs to it.
 */
export function quotedStretches(message: string): string[] {
  const marks = marksOf(message)
  const stretches: string[] = []
  let unclosed = 0
  for (let index = 0; index < marks.length && unclosed <= UNCLOSED_AT_MOST; index += 1) {
    const open = marks[index]
    if (!open?.opens) continue
    const nested = nestedClosing(marks, index)
    const closing = nested === -1 ? nextClosing(message, marks, index) : nested
    const end = marks[closing]
    if (nested === -1) unclosed += 1
    if (!end) continue
    const text = message.slice(open.at + 1, end.at).trim()
    if (hasWords(text)) stretches.push(text)
    index = closing
  }
  return stretches
}
