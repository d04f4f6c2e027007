import type { Paper } from '../../paper/paper.ts'
import type { Intent } from './intent.ts'
import { either, form, pattern } from './vocabulary.ts'

/** As many pages as one message can have. */
const MOST = 10

const NUMBERED = `(?: ${either('number numbered no nr num #')}){0,2} ?`
/** "Of" another work: "page 58 of The Hidden Gulag". */
const ELSEWHERE = form` of (?!(?:this|that|it|your|the
  _${either('paper article study text essay report piece pdf document analysis publication journal')})\b)`

/** "Page 83", "pp. 83", "p. 83f." and "p. 83ff.". */
const PAGE = pattern(String.raw`\b(?:pages?|pgs?|pp?)${NUMBERED}(\d{1,4}|one)(f{0,2})\b(?!%)(?!${ELSEWHERE})`)

/** What may follow a page to make it several: "-92", "to 92", "and page 92", " 84 and 85". */
const MORE = /^ ?(-|to|through|thru|till|until|and|&|or)? ?(?:page |pages |pp? )?(\d{1,4})\b(?!%)/u

const ORDINAL = /\b(\d{1,3})th (?:page|pg)\b/u
const FIRST = /\bopening (?:page|pg)\b/u
const LAST = /\b(?:last|final|closing|end) (?:page|pg)\b/u

/** Questions about the numbering, or for a note on a page, which belong to the paper's description. */
const DESCRIPTION = pattern(
  form`\b${either('number what which')} (?:is |are )?(?:of )?(?:the )?${either('1th last final opening closing')}
    _page(?: number)?$`,
  String.raw`\bnote\b`,
)

/** The pages from one to another, cut to the paper where they overlap it; "190-92" is printed for 190 to 192. */
function range(paper: Paper, from: number, written: string): number[] {
  const digits = String(from)
  const short = Number(digits.slice(0, Math.max(0, digits.length - written.length)) + written)
  const to = Number(written) < from ? short : Number(written)
  if (to < from) return [from, Number(written)]
  const overlaps = from <= paper.lastPage && to >= paper.firstPage
  const first = overlaps ? Math.max(from, paper.firstPage) : from
  const last = Math.min(overlaps ? Math.min(to, paper.lastPage) : to, first + MOST - 1)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The pages that a message names from its first page on. */
function several(paper: Paper, first: number, before: string, behind: string): number[] {
  const between = /\bbetween (?:the )?$/u.test(before)
  const numbers = [first]
  let rest = behind
  while (numbers.length < MOST) {
    const [whole, link = '', written = ''] = MORE.exec(rest) ?? []
    if (whole === undefined) break
    const spans = between || !/^(?:and|&|or)?$/u.test(link)
    if (!spans && Number(written) <= (numbers.at(-1) ?? first)) break
    numbers.push(...(spans ? range(paper, numbers.pop() ?? first, written) : [Number(written)]))
    rest = rest.slice(whole.length)
  }
  return [...new Set(numbers)].slice(0, MOST)
}

/** A message that asks for a printed page, or several. */
export function page(paper: Paper, asked: string): Intent | null {
  const found = PAGE.exec(asked)
  if (found) {
    const [whole, number, following = ''] = found
    const first = number === 'one' ? 1 : Number(number)
    if (following !== '') return { kind: 'page', numbers: range(paper, first, String(first + following.length)) }
    const before = asked.slice(0, found.index)
    return { kind: 'page', numbers: several(paper, first, before, asked.slice(found.index + whole.length)) }
  }
  if (DESCRIPTION.test(asked)) return null
  if (LAST.test(asked)) return { kind: 'page', numbers: [paper.lastPage] }
  if (FIRST.test(asked)) return { kind: 'page', numbers: [paper.firstPage] }
  const counted = Number(ORDINAL.exec(asked)?.[1])
  if (!counted) return null
  return { kind: 'page', numbers: [counted < paper.firstPage ? paper.firstPage + counted - 1 : counted] }
}
