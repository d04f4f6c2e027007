import type { Span } from '../../../src/paper/types.ts'
import { formsOf } from './forms.ts'
import type { NoteText, Work } from './note-text.ts'

/** A stretch of a note. */
export interface Stretch {
  readonly note: number
  readonly span: Span
}

/** A work as the notes know it: by the words of its first full citation. */
export interface KnownWork extends Work {
  readonly words: readonly Stretch[]
  /** Who stands before its title, in small letters. */
  readonly authors: ReadonlySet<string>
  readonly everything: ReadonlySet<string>
}

const SMALL: ReadonlySet<string> = new Set(formsOf('small'))

/** The words of a name or title that tell it from another, in small letters. */
export const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !SMALL.has(word))

export const knownWork = (work: Work, author: string, words: readonly Stretch[]): KnownWork => ({
  ...work,
  words,
  authors: new Set(tellingWords(author)),
  everything: new Set(tellingWords(work.cited)),
})

/** The works cited so far, and the places in the notes that are known to be about them. */
export class Registry {
  readonly #known: KnownWork[] = []
  readonly #named = new Map<string, KnownWork>()
  readonly #places: (Stretch & { readonly work: KnownWork })[] = []
  readonly #notes: NoteText[] = []

  open(note: NoteText): void {
    this.#notes.push(note)
  }

  add(work: KnownWork): KnownWork {
    const known = this.#known.find(({ id }) => id === work.id)
    if (!known) this.#known.push(work)
    return known ?? work
  }

  /** Notes that a stretch is about a work. */
  place(work: KnownWork, note: number, span: Span): void {
    this.#places.push({ work, note, span })
  }

  /** The work that is cited in just these words. */
  same(cited: string): KnownWork | undefined {
    return this.#known.find((work) => work.cited === cited)
  }

  /** The work that is cited in a note within some words. */
  citedIn(note: number, words: string): KnownWork | undefined {
    return this.#known.find((work) => work.note === note && words.includes(work.cited))
  }

  define(name: string, work: KnownWork): void {
    this.#named.set(name.toLowerCase(), work)
  }

  defined(name: string): KnownWork | undefined {
    return this.#named.get(name.toLowerCase())
  }

  /** The works whose authors include every word of a name, and whose citation every word of a title. */
  find(name: string, title: string): KnownWork[] {
    const [authors, words] = [tellingWords(name), tellingWords(title)]
    if (authors.length === 0 && words.length === 0) return []
    return this.#known.filter(
      (work) => authors.every((word) => work.authors.has(word)) && words.every((word) => work.everything.has(word)),
    )
  }

  /**
   * A note in which an author is named for something else than a work that is read: another work of theirs may stand there.
   *
   * @param before how far the last note is looked at; @param only the one note that is looked at
   */
  namedOtherwise(name: string, title: string, before: number, only?: number): number | undefined {
    const last = name.match(/[\p{L}\p{N}'’-]+/gu)?.findLast((word) => !SMALL.has(word.toLowerCase()))
    if (last === undefined) return undefined
    const mention = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${last}(?![\p{L}\p{N}-])(?!\s\p{Ll}(?!n\s|nd\s|t\s|ds?\.))`,
      'gu',
    )
    const [authors, words] = [tellingWords(name), tellingWords(title)]
    // Within a work that is read, the name is an author's that `find` knows, or the title says that it is another work.
    const isRead = ({ work }: { work: KnownWork }): boolean =>
      authors.every((word) => work.authors.has(word)) || words.some((word) => !work.everything.has(word))
    const own = (note: number, at: number): boolean =>
      this.#places.some(
        (place) => place.note === note && place.span.start <= at && at < place.span.end && isRead(place),
      )
    for (const { number, text } of this.#notes.filter((note) => only === undefined || note.number === only)) {
      const end = number === this.#notes.at(-1)?.number ? before : text.length
      for (const { index } of text.matchAll(mention)) if (index < end && !own(number, index)) return number
    }
    return undefined
  }
}
