/** Characters that one text of a message may have (https://docs.slack.dev/reference/block-kit/composition-objects). */
export const TEXT_LENGTH = 3000

/** Characters up to which Slack shows a message's top-level text whole. */
export const MESSAGE_LENGTH = 4000

/** The three characters that Slack reads as markup, so that no word of the paper or of a person becomes a mention. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Where a text may be cut at most `length` code units on: after a space, else anywhere but within a character. */
function cutAt(text: string, length: number): number {
  const space = text.lastIndexOf(' ', length - 1)
  if (space > 0) return space + 1
  const isHigh = /[\uD800-\uDBFF]/u.test(text.charAt(length - 1))
  return isHigh ? length - 1 : length
}

/** Splits a text between words into pieces of at most `length` code units; joined, they are the text again. */
export function pieces(text: string, length: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > length) {
    const at = cutAt(rest, length)
    found.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...found, rest]
}

/** A text of at most `length` code units, with an ellipsis where it was longer. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, cutAt(text, length - 1)).trimEnd()}…`
