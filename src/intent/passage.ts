import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'

/** "p27", as links and the JSON interface name passages, and "¶ 27" for the same; "p. 27" is a page. */
const ID = /^\s*(?:(p\d{1,4})|¶\s?(\d{1,4}))[\s.?!]*$/iu

/** "§ 3", the third headed section. */
const SECTION = /^\s*§\s?(\d{1,2})[\s.?!]*$/u

/** A message that is nothing but a passage's id or a section's number. Where "p83" is a page as well, it is the page. */
export function passage(paper: Paper, { raw: message }: Message): Intent | null {
  const section = paper.sections.filter(({ printed }) => printed)[Number(SECTION.exec(message)?.[1]) - 1]
  if (section) return { kind: 'section', id: section.id }
  const [, id, number] = ID.exec(message) ?? []
  const named = id?.toLowerCase() ?? (number === undefined ? '' : `p${number}`)
  const isPage = id !== undefined && paper.page(Number(named.slice(1))) !== undefined
  return paper.passage(named) && !isPage ? { kind: 'passage', id: named } : null
}
