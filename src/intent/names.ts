import { FORMS_OF_ADDRESS, SMALL_WORDS } from '../english/titles.ts'
import { type Cited, citedIn } from '../paper/cited.ts'
import { oncePer } from '../paper/once-per.ts'
import type { Paper } from '../paper/paper.ts'
import type { Author, SectionRecord } from '../paper/types.ts'
import { plain } from './plain.ts'

/** How much of a word decides whether it is the same as another ("deportees", "deportation"). */
export const stem = (word: string): string => word.slice(0, 5)

/** A section's title, in plain words; `title` has the stems of those that name something by themselves. */
export interface SectionName {
  readonly section: SectionRecord
  readonly plain: string
  readonly title: readonly string[]
}

function sectionName(section: SectionRecord): SectionName {
  const title = plain(section.title)
  return {
    section,
    plain: title,
    title: title
      .split(' ')
      .filter((word) => !SMALL_WORDS.has(word))
      .map(stem),
  }
}

/** What a paper calls itself and others, in plain words. */
export interface Names {
  readonly title: readonly string[]
  readonly shortTitle: readonly string[]
  /** The words that any of these titles and of the authors' names begins with. */
  readonly beginnings: ReadonlySet<string>
  /** Every way to write an author's name, longest first. */
  readonly authors: readonly (readonly string[])[]
  readonly sections: readonly SectionName[]
  /** Whom the notes cite, by their whole name, and by one word of it that the paper's paragraphs do not use ("Hawk"). */
  readonly cited: ReadonlyMap<string, Cited>
}

const ADDRESSES = ['', ...FORMS_OF_ADDRESS.split(' ')]

/** "Dr. Jane A. Doe", "Jane Doe", "Doe" in plain words; a body by its whole name. */
function formsOf(author: Author): string[][] {
  if ('literal' in author) return [plain(author.literal).split(' ')]
  const { given = '', family } = author
  return [given, given.split(' ')[0] ?? given, '']
    .flatMap((first) => ADDRESSES.map((address) => plain(`${address} ${first} ${family}`).split(' ')))
    .toSorted((a, b) => b.length - a.length)
}

/** A person's or body's name as two or three capitalised words. */
const PERSONAL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

function citedByName(paper: Paper): Map<string, Cited> {
  const paragraphs = paper.passages.filter(({ kind }) => kind !== 'byline')
  const common = new Set(paragraphs.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const all = citedIn(paper)
  const parts = all
    .filter(({ name }) => PERSONAL.test(name))
    .flatMap((cited) => cited.name.split(' ').map((word) => [plain(word), cited] as const))
    .filter(([word]) => !common.has(word))
  // Where two share a name, the first is meant.
  return new Map([...parts.toReversed(), ...all.map((cited) => [plain(cited.name), cited] as const).toReversed()])
}

/** A paper's names. */
export const namesOf = oncePer((paper: Paper): Names => {
  const { title, author } = paper.record
  const whole = plain(title).split(' ')
  const shortTitle = plain(title.split(':')[0] ?? title).split(' ')
  const authors = (author ?? []).flatMap(formsOf)
  return {
    title: whole,
    shortTitle,
    beginnings: new Set([whole, shortTitle, ...authors].map(([first = '']) => first)),
    authors,
    sections: paper.sections.map(sectionName),
    cited: citedByName(paper),
  }
})
