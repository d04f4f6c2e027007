import type { Paper } from '../paper/paper.ts'
import { quotedStretches, type Stretch } from '../wording/quoted.ts'
import { namesOf } from './names.ts'
import { counted, plain, tidy, type Word, wordsOf } from './plain.ts'
import { QUOTED } from './template.ts'

/** A message, read once for all recognisers. */
export interface Message {
  readonly raw: string
  /** As `tidy` writes it; the offsets of `spoken` point into it. */
  readonly text: string
  /** As `plain` writes it. */
  readonly plain: string
  /** The words of `plain`. */
  readonly words: readonly string[]
  /** The words as they are written, with the paper's title as "this paper" and its authors' names as "the author". */
  readonly spoken: readonly Word[]
  /** The words of `spoken` alone. */
  readonly spokenWords: readonly string[]
  /** The same with its numbers as digits. */
  readonly impersonal: readonly string[]
  readonly quotations: readonly Stretch[]
  /** The words of `plain` with each quotation as one made-up word. */
  readonly frame: readonly string[]
}

/** Whether a name stands at a place; nearly always its first word is another. */
function standsAt(words: readonly Word[], at: number, name: readonly string[]): boolean {
  for (let index = 0; index < name.length; index++) if (words[at + index]?.word !== name[index]) return false
  return true
}

/** Words with every run of some names as other words. */
function renamed(words: readonly Word[], names: readonly (readonly string[])[], by: readonly string[]): Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const name = names.find((one) => standsAt(words, at, one))
    const [first, last] = [words[at], words[at + (name?.length ?? 1) - 1]]
    if (!first || !last) break
    if (!name) result.push(first)
    else {
      // "The author Jane Doe" is one.
      if (by.every((word, index) => result[result.length - by.length + index]?.word === word)) result.splice(-by.length)
      result.push(...by.map((word) => ({ word, start: first.start, end: last.end })))
      at += name.length - 1
    }
  }
  return result
}

const listed = (text: string): string[] => text.split(' ').filter((word) => word !== '')

/** The message with each quotation as one made-up word. */
function frameOf(raw: string, quotations: readonly Stretch[]): string[] {
  let text = ''
  let at = 0
  for (const { start, end } of quotations) {
    text += `${raw.slice(at, start)} ${QUOTED} `
    at = end
  }
  return listed(plain(text + raw.slice(at)))
}

/** Reads a reader's message, with the names of the paper. */
export function readMessage(paper: Paper, raw: string): Message {
  const text = tidy(raw)
  const written = wordsOf(text)
  const writtenWords = written.map(({ word }) => word)
  const words = counted(writtenWords)
  const asked = words.join(' ')
  const { authors, title, shortTitle, beginnings } = namesOf(paper)
  const isNamed = writtenWords.some((word) => beginnings.has(word))
  const titles = isNamed && asked === shortTitle.join(' ') ? [shortTitle] : [title]
  const spoken = isNamed ? renamed(renamed(written, titles, ['this', 'paper']), authors, ['the', 'author']) : written
  const spokenWords = isNamed ? spoken.map(({ word }) => word) : writtenWords
  const quotations = quotedStretches(raw)
  return {
    raw,
    text,
    plain: asked,
    words,
    spoken,
    spokenWords,
    impersonal: isNamed ? counted(spokenWords) : words,
    quotations,
    frame: quotations.length > 0 ? frameOf(raw, quotations) : words,
  }
}

/** The words of a message from one to another, as they are written, without the marks around them. */
export const written = ({ text, spoken }: Message, from: number, to: number): string =>
  text.slice(spoken[from]?.start, spoken[to - 1]?.end).replace(/^[\s,.;:?!–-]+|[\s,.;:?!–-]+$/gu, '')
