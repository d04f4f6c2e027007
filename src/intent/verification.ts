import { AUXILIARIES } from '../english/asking.ts'
import type { Paper } from '../paper/paper.ts'
import { countWords } from '../wording/quoted.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { namesOf } from './names.ts'
import { plain } from './plain.ts'
import { type Kind, ways } from './ways.ts'

/** Fewer quoted words are a term or a title rather than a quotation. */
const FEWEST = 4
/** From this many words on, a message that is only a quotation is a request to check it. */
const MANY = 6

/** "Is this quote right: …", before a quotation without marks. */
const COLON =
  /\b(?:verify th(?:is|at)|fact.?check|quote|quotation|quoted|sentence|wording|passage|statement|line)\b[^:]{0,40}: ?(?=\S)/iu

/** What asks something behind a colon is asked, and not quoted: "I need a quote: is China breaking the law?" */
const ASKED = new RegExp(`^(?:what|who|why|how|${AUXILIARIES.replaceAll(' ', '|')})\\b`, 'iu')

/** The words that the message claims to be the paper's: the longest quotation, or the text behind a colon. */
function claimIn({ raw, quotations }: Message): string {
  const [longest] = quotations.toSorted((a, b) => b.text.length - a.text.length)
  if (longest) return longest.text
  const before = raw.includes(':') ? COLON.exec(raw) : null
  const behind = before ? raw.slice(before.index + before[0].length).trim() : ''
  return ASKED.test(behind) ? '' : behind
}

/** A message that asks whether the paper says what it quotes. */
export function verification(paper: Paper, message: Message): Intent | null {
  const { raw, quotations } = message
  const claimed = claimIn(message)
  const words = claimed === '' ? '' : plain(claimed)
  const { title, sections } = namesOf(paper)
  if (words === '' || words === title.join(' ')) return null
  // A heading may be quoted to name what it stands above.
  const isHeading = sections.some((section) => section.plain === words)
  const marked = quotations.length > 0
  const frame = marked ? message.frame : plain(raw.slice(0, raw.length - claimed.length)).split(' ')
  const has = (kind: Kind): boolean => ways(paper, kind)(frame) !== null
  const count = countWords(claimed)
  const checks = (): boolean =>
    has('bare') || has('placed') || (((marked && count >= MANY) || has('checks')) && !has('elsewhere'))
  if (!(count >= FEWEST && !isHeading && checks()) && !has('outright')) return null
  return { kind: 'verification', claimed }
}

/** A message that is nothing but a few words in quotation marks, which stand in the paper: where they stand. */
export function phrase(paper: Paper, { quotations, frame }: Message): Intent | null {
  const [only, another] = quotations
  if (!only || another || !ways(paper, 'bare')(frame)) return null
  const sought = only.text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('-', ' ')
  const stands = new RegExp(String.raw`(?<![\p{L}\p{N}])${sought}(?![\p{L}\p{N}])`, 'iu')
  if (!stands.test(paper.source.replaceAll('-', ' '))) return null
  return { kind: 'verification', claimed: only.text }
}
