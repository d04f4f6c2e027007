import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { range, series } from './series.ts'
import { either, form, pattern } from './pattern.ts'

const NUMBERED = `(?: ${either('number numbered no nr num #')}){0,2} ?`
/** "Of" another work: "page 58 of The Hidden Gulag". */
const ELSEWHERE = form` of (?!(?:this|that|it|your|the
  _${either('paper article study text essay report piece pdf document analysis publication journal')})\b)`

/** "Page 83", "pp. 83", "p. 83f." and "p. 83ff.". */
const PAGE = pattern(String.raw`\b(?:pages?|pgs?|pp?)${NUMBERED}(\d{1,4}|one)(f{0,2})\b(?!%)(?!${ELSEWHERE})`)

const ORDINAL = /\b(\d{1,3})th (?:page|pg)\b/u
const FIRST = /\bopening (?:page|pg)\b/u
const LAST = /\b(?:last|final|closing|end) (?:page|pg)\b/u

/** Questions about the numbering, or for a note on a page, which belong to the paper's description. */
const DESCRIPTION = pattern(
  form`\b${either('number what which')} (?:is |are )?(?:of )?(?:the )?${either('1th last final opening closing')}
    _page(?: number)?$`,
  String.raw`\bnote\b`,
)

/** A message that asks for a printed page, or several. */
export function page(paper: Paper, { plain: asked }: Message): Intent | null {
  const found = PAGE.exec(asked)
  if (found) {
    const [whole, number, following = ''] = found
    const first = number === 'one' ? 1 : Number(number)
    const bounds = { first: paper.firstPage, last: paper.lastPage }
    if (following !== '') return { kind: 'page', numbers: range(bounds, first, String(first + following.length)) }
    const before = asked.slice(0, found.index)
    return { kind: 'page', numbers: series('page', bounds, first, before, asked.slice(found.index + whole.length)) }
  }
  if (DESCRIPTION.test(asked)) return null
  if (LAST.test(asked)) return { kind: 'page', numbers: [paper.lastPage] }
  if (FIRST.test(asked)) return { kind: 'page', numbers: [paper.firstPage] }
  const counted = Number(ORDINAL.exec(asked)?.[1])
  if (!counted) return null
  return { kind: 'page', numbers: [counted < paper.firstPage ? paper.firstPage + counted - 1 : counted] }
}
