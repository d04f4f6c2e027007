import type { Child } from 'hono/jsx'
import { emphasised } from '../../answer/emphasised.ts'
import type { Emphasis } from '../../paper/types.ts'

const TAGS = { italic: 'i', bold: 'b', link: 'a' } as const

/** Words of the paper with their italics, bold and links, and nothing else between them. */
export const withEmphasis = (text: string, emphasis: readonly Emphasis[] | undefined, at?: number): Child[] =>
  emphasised(text, emphasis, at).map((piece) =>
    piece.set.reduceRight<Child>((words, { kind, href }) => {
      const Tag = TAGS[kind]
      return <Tag href={href}>{words}</Tag>
    }, piece.text),
  )

/** Sets the pieces of a text, one after the other, with what is set apart in it; what answers is marked. */
export function setIn(
  emphasis: readonly Emphasis[] | undefined,
): (piece: { readonly text: string; readonly marked: boolean }) => Child {
  let at = 0
  return ({ text, marked }) => {
    at += text.length
    const words = withEmphasis(text, emphasis, at - text.length)
    return marked ? <mark>{words}</mark> : words
  }
}
