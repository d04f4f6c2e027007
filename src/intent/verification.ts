import type { Paper } from '../paper/paper.ts'
import { countWords } from '../wording/quoted.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { namesOf } from './names.ts'
import { plain } from './plain.ts'
import { type Kind, ways } from './ways.ts'

/** Fewer quoted words are a term or a title rather than a quotation. */
const FEWEST = 4
/** As many stand for themselves: whoever quotes them without asking what they are about has them checked. */
const MANY = 6

/** "Is this quote right: …", before a quotation without marks. */
const COLON =
  /\b(?:verify th(?:is|at)|fact.?check|quote|quotation|quoted|sentence|wording|passage|statement|line)\b[^:]{0,40}: ?(?=\S)/iu

/** A message that asks whether the paper says what it quotes. */
export function verification(paper: Paper, message: Message): Intent | null {
  const { raw, quotations } = message
  const [longest] = quotations.toSorted((a, b) => b.text.length - a.text.length)
  const before = longest ? null : COLON.exec(raw)
  const claimed = longest?.text ?? (before ? raw.slice(before.index + before[0].length).trim() : '')
  if (claimed === '') return null
  const words = plain(claimed)
  const { title, sections } = namesOf(paper)
  if (words === '' || words === title.join(' ') || sections.some((section) => section.plain === words)) return null
  const frame = longest ? message.frame : plain(raw.slice(0, raw.length - claimed.length)).split(' ')
  const has = (kind: Kind): boolean => ways(paper, kind)(frame) !== null
  const count = countWords(claimed)
  const checks = has('bare') || has('placed') || (((longest && count >= MANY) || has('checks')) && !has('elsewhere'))
  const quoted = quotations.map(({ text }) => text).filter((text) => text === claimed || countWords(text) >= FEWEST)
  const all = quoted.length > 0 ? quoted : [claimed]
  return (count >= FEWEST && checks) || has('outright') ? { kind: 'verification', claimed, quotations: all } : null
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** A text in lower case, a space for every hyphen. */
const folded = (text: string): string => text.toLowerCase().replaceAll('-', ' ')

/** Whether a text has some words in a row, whatever their case; not as a part of longer words. */
function hasWords(text: string, words: string): boolean {
  const [within, sought] = [folded(text), folded(words)]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (!isWord(within[at - 1]) && !isWord(within[at + sought.length])) return true
  }
  return false
}

/** A message that is nothing but a few words in quotation marks, which stand in the paper: where they stand. */
export function phrase(paper: Paper, { quotations, frame }: Message): Intent | null {
  const [only, another] = quotations
  if (!only || another || !ways(paper, 'bare')(frame)) return null
  return hasWords(paper.source, only.text)
    ? { kind: 'verification', claimed: only.text, quotations: [only.text] }
    : null
}
