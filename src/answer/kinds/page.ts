import type { Paper } from '../../paper/paper.ts'
import type { Intent } from './intent.ts'

/** As many pages as one message can have. */
const MOST = 10

const PAGE =
  /\b(?:pages?|pgs?|pp?)(?: (?:number|numbered|no|nr|num|#)){0,2} ?(\d{1,4}|one)(f{0,2})\b(?!%)(?! of (?!(?:this|that|it|your|the (?:paper|article|study|text|essay|report|piece|pdf|document|analysis|publication|journal))\b))/u

/** What may follow a page to make it several: "-92", "to 92", "and page 92", " 84 and 85". */
const MORE = /^ ?(-|to|through|thru|till|until|and|&|or)? ?(?:page |pages |pp? )?(\d{1,4})\b(?!%)/u

const ORDINAL = /\b(\d{1,3})th (?:page|pg)\b/u
const FIRST = /\b(?:opening|very 1th) (?:page|pg)\b/u
const LAST = /\b(?:last|final|closing|end) (?:page|pg)\b/u

/** Questions about the numbering itself, which belong to the paper's description. */
const NUMBERING =
  /\b(?:number|what|which) (?:is |are )?(?:of )?(?:the )?(?:1th|last|final|opening|closing) page\b(?! (?:say|about))/u

/** All the numbers from one page to another, cut to the paper where it overlaps it; "190-92" is printed for 190-192. */
function range(paper: Paper, from: number, written: string): number[] {
  const short = Number(String(from).slice(0, Math.max(0, String(from).length - written.length)) + written)
  const to = Number(written) < from ? short : Number(written)
  if (to < from) return [from, Number(written)]
  const overlaps = from <= paper.lastPage && to >= paper.firstPage
  const first = overlaps ? Math.max(from, paper.firstPage) : from
  const last = Math.min(overlaps ? Math.min(to, paper.lastPage) : to, first + MOST - 1)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function several(paper: Paper, first: number, before: string, behind: string): number[] {
  const between = /\bbetween (?:the )?$/u.test(before)
  const numbers = [first]
  let rest = behind
  while (numbers.length < MOST) {
    const more = MORE.exec(rest)
    if (!more) break
    const [whole, link = '', written = ''] = more
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
    const first = found[1] === 'one' ? 1 : Number(found[1])
    const before = asked.slice(0, found.index)
    const behind = asked.slice(found.index + found[0].length)
    if (found[2]) return { kind: 'page', numbers: range(paper, first, String(first + found[2].length)) }
    return { kind: 'page', numbers: several(paper, first, before, behind) }
  }
  if (NUMBERING.test(asked) || /\bnote\b/u.test(asked)) return null
  if (LAST.test(asked)) return { kind: 'page', numbers: [paper.lastPage] }
  if (FIRST.test(asked)) return { kind: 'page', numbers: [paper.firstPage] }
  const ordinal = ORDINAL.exec(asked)
  if (!ordinal) return null
  const counted = Number(ordinal[1])
  return { kind: 'page', numbers: [counted < paper.firstPage ? paper.firstPage + counted - 1 : counted] }
}
