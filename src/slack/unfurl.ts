import type { LinkUnfurls } from 'slack-web-api-client'
import type { Desk } from '../answer/library.ts'
import { type Desks, titleIn } from '../answer/paper-desk.ts'
import { quoted } from '../answer/view.ts'
import type { Answer } from '../answer/types.ts'
import { pathBelow } from '../http/origin.ts'
import { findUnit } from '../paper/find-unit.ts'
import type { Span } from '../paper/types.ts'
import { message } from './message.ts'
import { quotationBlocks } from './quotation-blocks.ts'

/** Links of one message that become quotations. */
const MOST_LINKS = 5

/** Directives of one link that are looked for: our own have one for the passage and one per note that answers. */
const MOST_DIRECTIVES = 8

/** Where an address of ours points: `/paper#p27:~:text=…`, `/paper#fn14`, `/q/p27`. */
const IN_PAPER = /^#([a-z\d-]{1,32})(?::~:(.*))?$/u
const PERMALINK = /^\/q\/([a-z\d-]{1,32})$/u

/** The stretch that a text directive finds (WICG Text Fragments: `text=start,end`), as our own links write it. */
function directiveSpan(text: string, directive: string): Span | null {
  const [start, end] = directive
    .replace(/^text=/u, '')
    .split(',')
    .map(decoded)
  const at = start ? text.indexOf(start) : -1
  if (!start || at < 0) return null
  if (!end) return { start: at, end: at + start.length }
  const last = text.indexOf(end, at + start.length)
  return last < 0 ? null : { start: at, end: last + end.length }
}

/** What the directives of a fragment find in a text, first of all. */
const foundIn = (text: string, directives: readonly string[]): Span | null =>
  directives.flatMap((directive) => directiveSpan(text, directive) ?? [])[0] ?? null

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The quotation that a link of ours points to; undefined for any other link. */
function quotationAt(desk: Desk, address: string): Answer | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const path = pathBelow(desk.origin, url)
  if (path === undefined) return undefined
  const [, id, fragment] = (path === '/paper' ? IN_PAPER.exec(url.hash) : PERMALINK.exec(path)) ?? []
  if (id === undefined) return undefined
  const unit = findUnit(desk.paper, id)
  if (!unit) return undefined
  const directives = (fragment ?? '').split('&').slice(0, MOST_DIRECTIVES)
  const notes = 'number' in unit ? [] : unit.footnotes.map(({ footnote }) => footnote)
  const marked = notes.flatMap(({ number, text }): [number, Span][] => {
    const span = foundIn(text, directives)
    return span ? [[number, span]] : []
  })
  return quoted(desk, unit, foundIn(unit.text, directives), new Map(marked))
}

/**
 * What links in a message unfurl to: the quotation with its notes, for each link that is Ibid's own.
 *
 * @param addresses as Slack gives them, which are the keys that it wants back
 */
export function unfurlsOf({ papers }: Desks, addresses: readonly string[]): LinkUnfurls {
  const found = addresses.slice(0, MOST_LINKS).flatMap((address) => {
    for (const { id: paper, desk } of papers) {
      const answer = quotationAt(desk, address.replaceAll('&amp;', '&'))
      const title = titleIn(papers, { paper })
      if (answer) return [[address, { blocks: message('', quotationBlocks(answer, title)).blocks }] as const]
    }
    return []
  })
  return Object.fromEntries(found)
}
