import type { Footnote } from '../../../src/paper/paper.ts'
import { readNote } from '../../corpus/notes/read-note.ts'
import { slug } from './record.ts'

/** A work as its first full citation shows it. */
export interface WorkProposal {
  readonly note: number
  /** The citation without the place in the work, word for word. */
  readonly cited: string
  readonly author: string
  readonly title: string
  readonly year: string
  /** Whether it is plainly an author, a title and a year: else it may be a remark, or a work in another. */
  readonly isSure: boolean
}

/** A title of two words at least, with a year behind it and nothing “in” between. */
const PLAIN = /^(?!.*,? in \p{Lu})[“"„«]?\p{Lu}[^,]*\s.*(?<!\d)(?:1[4-9]|20)\d\d\)?[.,]?$/u

const YEAR = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/gu

/** The works that the notes cite in full, each where it is first cited, for a person to tick. */
export function proposeWorks(footnotes: readonly Pick<Footnote, 'number' | 'text'>[]): WorkProposal[] {
  const found = new Map<string, WorkProposal>()
  const names: string[] = []
  for (const { number, text } of footnotes) {
    for (const piece of readNote({ number, text, line: 1 }, [], names)) {
      if (piece.kind === 'definition') names.push(piece.name)
      if (piece.kind !== 'shape') continue
      const [words, ...more] = piece.shape.words
      if (!words || more.length > 0) continue
      const cited = text.slice(words.start, words.end).replace(/[\s,:;]+$/u, '')
      // A name alone is a work that was cited before.
      if (wordsOf(cited).length < 2) continue
      const key = slug(cited)
      if (found.has(key) || (piece.shape.author !== '' && isShorter(cited, [...found.values()]))) continue
      const { author, title } = piece.shape
      const year = [...cited.matchAll(YEAR)].at(-1)?.[0] ?? ''
      found.set(key, {
        note: number,
        cited,
        author,
        title: bare(title),
        year,
        isSure: author !== '' && PLAIN.test(title),
      })
    }
  }
  return [...found.values()]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whether a citation has no word that an earlier one has not: “Stevens, History” after “W. B. Stevens, History of Georgia”. */
const isShorter = (cited: string, earlier: readonly WorkProposal[]): boolean =>
  earlier.some((work) => {
    const words = new Set(wordsOf(work.cited))
    return wordsOf(cited).every((word) => words.has(word))
  })

/** A title without its place, its year and its marks: "“The Oath,” Review 12 (1931)" is The Oath. */
function bare(title: string): string {
  const quoted = /^[“"„«]([^”"“»]+)[”"“»]/u.exec(title)?.[1]
  return (quoted ?? title.replace(/\s*\([^)]*\)\s*$/u, '')).replace(/[\s,.:;]+$/u, '')
}

/** The entry of works.json for a work; of its data, no more than the note prints. */
export function workOf(
  { note, cited, author, title, year, short }: Omit<WorkProposal, 'isSure'> & { readonly short: string },
  ids: Set<string>,
): Record<string, unknown> {
  const [family = ''] = author
    .split(',')
    .map((part) => part.trim())
    .map((name) => name.split(' ').at(-1) ?? '')
  const wanted = slug(`${family === '' ? title.split(' ').slice(0, 3).join(' ') : family} ${year}`)
  let id = wanted
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`
  ids.add(id)
  return {
    id,
    note,
    cited,
    ...(short === '' ? {} : { short }),
    csl: {
      type: typeOf(cited),
      ...(author === '' ? {} : { author: [{ literal: author }] }),
      title: title === '' ? cited : title,
      ...(year === '' ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    },
  }
}

/** What a work is, as far as its citation shows it. */
function typeOf(cited: string): string {
  if (/\sv\.?\s/u.test(cited)) return 'legal_case'
  if (/[”"»],?\s+in\s/u.test(cited)) return 'chapter'
  if (/[“"„«]/u.test(cited)) return 'article-journal'
  return /\([^)]*\b(?:1[4-9]|20)\d\d\)/u.test(cited) ? 'book' : 'document'
}
