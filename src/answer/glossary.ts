import { element } from '../paper/element.ts'
import { type Language, languageOf } from './language-of.ts'
import { isPassedOver } from './passed-over.ts'

/** What a Korean or Chinese question comes to in the paper’s English. */
interface Gloss {
  readonly language: Language
  /** The English words found, in the order of the question. */
  readonly terms: readonly string[]
  /** Those of them that stand in the glossary and do not ask: the paper's own. */
  readonly named: readonly string[]
  /** The same as a question: what asks stands first. */
  readonly english: string
  /** Whether all of the question is in it. */
  readonly isWhole: boolean
}

/** A paper’s names and terms in Korean and Chinese. */
export interface Glossary {
  /** @returns undefined for a text in neither, and where none of its words is known */
  readonly read: (text: string) => Gloss | undefined
}

/** Terms without their spaces, with their English, the longest first. */
type Terms = readonly (readonly [term: string, english: string])[]

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** The rows of a table of tab-separated values: English, Korean, simplified and traditional Chinese, behind a head. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

interface Opened {
  readonly korean: Terms
  readonly chinese: Terms
  readonly english: ReadonlySet<string | undefined>
}

function termsOf(table: string): Opened {
  const rows = rowsOf(table)
  const columns = (...numbers: readonly number[]): Terms =>
    rows
      .flatMap((row) =>
        numbers.flatMap((number) =>
          (row[number] ?? '').split('/').map((term): [string, string] => [compact(term), element(row, 0)]),
        ),
      )
      .filter(([term]) => term !== '')
      .toSorted(([a], [b]) => b.length - a.length)
  return { korean: columns(1), chinese: columns(2, 3), english: new Set(rows.map(([term]) => term)) }
}

/** Words in Latin letters, those of a name together; numbers; stretches of Korean or Chinese. What else there is divides them. */
const PART = /Article \d+|[A-Za-z][\w’'-]*(?: [A-Za-z][\w’'-]*)*|\d+(?:-\d+)?|[\p{Script=Hangul}\p{Script=Han}]+/gu
const ASKING = /^(?:how|why|where|when|who|what)\b/u

/** "80쪽에서 83쪽", "第80至83": what stands between two numbers that are a range; and what makes a number a year. */
const RANGE = /(\d+)\s*(쪽|페이지|页|頁|번)?\s*(?:에서|부터|至|到|~|[-–—])\s*第?(\d+)/gu
const YEAR = /(\d{4})\s*[년年]도?/gu

/** "4월", "4月", and "제117조", "第117条", which is no article where a note follows. */
const MONTH = /(\d{1,2})\s*[월月]/gu
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ARTICLE = /[제第]?\s*(\d+)\s*(?:조|[条條](?!\s*[脚腳註注]))/gu

/** What Korean puts behind who does something, or what is spoken of. */
const SUBJECT = /^들?[은는이가]/u

/** What stands behind a place, in Korean and Chinese, and what Chinese puts before one. */
const AT_PLACE = /^(?:에|내(?![가-힣])|안|有|境内|境內|里|裡|内|內)/u
const BEFORE_PLACE = /在$/u

interface Scanned {
  readonly found: readonly string[]
  /** Who does something, where Korean says so. */
  readonly doer?: string | undefined
  /** Where something is. */
  readonly place?: string | undefined
  readonly isWhole: boolean
}

/** The longest term at each place, in order; what is left between them is passed over or unknown. */
function scan(stretch: string, terms: Terms): Scanned {
  const found: string[] = []
  let doer: string | undefined
  let place: string | undefined
  let isWhole = true
  let rest = ''
  const endRest = (): void => {
    isWhole &&= isPassedOver(rest)
    rest = ''
  }
  for (let at = 0; at < stretch.length;) {
    const term = terms.find(([text]) => stretch.startsWith(text, at))
    if (term) {
      endRest()
      found.push(term[1])
      const before = stretch.slice(0, at)
      at += term[0].length
      if (SUBJECT.test(stretch.slice(at, at + 2))) doer ??= term[1]
      if (AT_PLACE.test(stretch.slice(at, at + 2)) || BEFORE_PLACE.test(before)) place ??= term[1]
    } else rest += stretch.charAt(at++)
  }
  endRest()
  return { found, doer, place, isWhole }
}

/** "page 84", in whatever order a language has it. */
const withNumbers = (terms: readonly string[]): string[] =>
  terms
    .join('\n')
    .replace(/(?<number>[\d-]+)\n(?:page|footnote)\b|(?:page|footnote)\n[\d-]+/gu, (pair, number?: string) => {
      const [one, other] = pair.split('\n')
      return number === undefined ? `${one} ${other}` : `${other} ${one}`
    })
    .split('\n')

/** Without what is said again in a longer term: "refugees" beside "North Korean refugees". */
const withoutRepeated = (terms: readonly string[]): string[] =>
  terms.filter((term) => !terms.some((other) => other !== term && ` ${other} `.includes(` ${term} `)))

/** "how many North Koreans are in China". */
const countedIn = (asking: readonly string[], terms: readonly string[], place: string): string =>
  [...asking, ...terms.filter((term) => term !== place), 'are in', place].join(' ')

/** Korean says who, where, what and then does; English who, does, what and where. */
const inOrder = (terms: readonly string[], doer: string | undefined): string[] => [
  ...terms.filter((term) => term === doer),
  ...terms.filter((term) => term !== doer).toReversed(),
]

/** Opens a glossary: lines of English, Korean, simplified and traditional Chinese; "/" stands between words of one meaning. */
export function openGlossary(table: string): Glossary {
  let terms: Opened | undefined
  return {
    read(text) {
      const language = languageOf(text)
      if (!language) return undefined
      const opened = (terms ??= termsOf(table))
      const own = language === 'ko' ? opened.korean : opened.chinese
      // Korean is written with spaces or without.
      const joined = text
        .normalize('NFKC')
        .replace(RANGE, '$1-$3$2')
        .replace(YEAR, '$1 ')
        .replace(MONTH, (month, number: string) => (MONTHS[Number(number) - 1] ?? month) + ' ')
        .replace(ARTICLE, 'Article $1 ')
        .replace(/(?<=[\p{Script=Hangul}\p{Script=Han}])\s+(?=[\p{Script=Hangul}\p{Script=Han}])/gu, '')
      const parts = Array.from(joined.matchAll(PART), ([part]): Scanned =>
        /^[\p{Script=Hangul}\p{Script=Han}]/u.test(part) ? scan(part, own) : { found: [part], isWhole: true },
      )
      const found = withNumbers([...new Set(parts.flatMap((part) => part.found))])
      const named = withoutRepeated(found.filter((term) => term !== '' && !ASKING.test(term)))
      if (named.length === 0) return undefined
      const asking = found.filter((term) => ASKING.test(term))
      const doer = parts.find((part) => part.doer !== undefined && !ASKING.test(part.doer))?.doer
      const place = parts.find((part) => part.place !== undefined)?.place
      const isCounted = asking.includes('how many') && place !== undefined && named.length > 1
      const ordered = language === 'ko' && asking.length > 0 ? inOrder(named, doer) : named
      return {
        language,
        terms: [...asking, ...named],
        named: named.filter((term) => opened.english.has(term) || /^(?:page|footnote) /u.test(term)),
        english: isCounted ? countedIn(asking, named, place) : [...asking, ...ordered].join(' '),
        isWhole: parts.every((part) => part.isWhole),
      }
    },
  }
}
