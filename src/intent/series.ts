import { element } from '../paper/element.ts'
/** As many pages or notes as one message can have. */
const MOST = 10

/** The first and last number that there is. */
interface Bounds {
  readonly first: number
  readonly last: number
}

/** What may follow a number to make it several: "-92", "to 92", "and page 92", " 84 and 85", "and note 4"; of the same kind. */
const more = (unit: string): RegExp =>
  new RegExp(String.raw`^ ?(-|to|through|thru|till|until|and|&|or)? ?(?:${unit})?(\d{1,4})\b(?!%)`, 'u')
const MORE = { page: more('pages? |pp? '), note: more('(?:foot ?)?notes? |fns? |ns? ') } as const

/** The numbers from one to another, without those that do not exist where some do; "190-92" means 190 to 192. */
export function range({ first, last }: Bounds, from: number, written: string): number[] {
  const digits = String(from)
  const short = Number(digits.slice(0, Math.max(0, digits.length - written.length)) + written)
  const to = Number(written) < from ? short : Number(written)
  if (to < from) return [from, Number(written)]
  const overlaps = from <= last && to >= first
  const start = overlaps ? Math.max(from, first) : from
  const end = Math.min(overlaps ? Math.min(to, last) : to, start + MOST - 1)
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
}

/**
 * The numbers that a message names from its first one on, at most ten, each once; they need not exist.
 *
 * @param before the message up to the word in front of the number; @param behind what follows the number
 */
export function series(
  kind: keyof typeof MORE,
  bounds: Bounds,
  number: number,
  before: string,
  behind: string,
): number[] {
  const between = /\bbetween (?:the )?$/u.test(before)
  const numbers = [number]
  let rest = behind
  while (numbers.length < MOST) {
    const [whole, link = '', written = ''] = MORE[kind].exec(rest) ?? []
    if (whole === undefined) break
    const spans = between || !/^(?:and|&|or)?$/u.test(link)
    const last = element(numbers, numbers.length - 1)
    if (!spans && Number(written) <= last) break
    numbers.splice(spans ? -1 : numbers.length, 1, ...(spans ? range(bounds, last, written) : [Number(written)]))
    rest = rest.slice(whole.length)
  }
  return [...new Set(numbers)].slice(0, MOST)
}
