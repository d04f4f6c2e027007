import { element } from '../paper/element.ts'
import { type Effort, LOOK_UP } from './effort.ts'
import { occurrences, trimmed } from './fold.ts'
import { characterAt, type PrintedText, unitOfCharacter } from './printed.ts'
import { keysOf, type Inside, type Replaced } from './replaced.ts'

const OPENS_TITLE = /[“"‘']$/u

/** The title, or its beginning, for "op. cit.": an earlier note has it behind the same author, between quotation marks. */
export function isTitle(
  { folded }: Inside,
  { words, beforeMark, at }: Replaced,
  printed: PrintedText,
  effort: Effort,
): boolean {
  if (words.join(' ') !== 'op cit') return false
  effort.spent += LOOK_UP
  const { source, from } = printed.folded
  return [...occurrences(trimmed(folded), printed.folded)].some((place) => {
    const { start } = element(printed.units, unitOfCharacter(printed, place))
    const offset = element(from, place)
    const note = printed.tokens.filter((token) => token.from >= start && token.to <= offset)
    return (
      place < characterAt(printed, at) &&
      OPENS_TITLE.test(source.slice(start, offset)) &&
      keysOf(note).includes(beforeMark.at(-1) ?? '')
    )
  })
}
