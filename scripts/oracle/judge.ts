import { FACTS } from './facts.ts'
import type { Print } from './print.ts'
import { leadsOf, readingFaults } from './reading.ts'
import type { Shown, ShownNote, Stretch } from './shown.ts'

/** A text without spaces, with the place of each of its characters in the text. */
interface Squeezed {
  readonly text: string
  readonly places: readonly number[]
}

function squeeze(text: string): Squeezed {
  const places: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text.charAt(at))) continue
    squeezed += text.charAt(at)
    places.push(at)
  }
  return { text: squeezed, places }
}

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
const isStretch = ({ start, end }: Stretch, text: string): boolean => 0 <= start && start < end && end <= text.length
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)]

const RANGE = String.raw`(\d+)(?:[–-](\d+))?`
/** In English, Korean and Chinese, and as a citation has them. */
const PAGES_NAMED = [
  new RegExp(`\\bpages? ${RANGE}`, 'iu'),
  new RegExp(`${RANGE} ?(?:쪽|页|頁)`, 'u'),
  new RegExp(`\\(${FACTS.year}\\): ${RANGE}(?:n(\\d+))?`, 'u'),
]

/** The pages that a place or a citation names: "Page 76", "Pages 76–77", "… (2004): 76n5." */
function pagesNamed(text: string): { first: number; last: number; note?: number } | undefined {
  const found = PAGES_NAMED.map((form) => form.exec(text)).find((match) => match !== null)
  const [, first, last, note] = found ?? []
  if (first === undefined) return undefined
  return { first: Number(first), last: Number(last ?? first), ...(note ? { note: Number(note) } : {}) }
}

/** Holds what a door shows to the print. */
export function openJudge(print: Print) {
  const squeezed = squeeze(print.body)

  /** What is wrong with a note as it is shown. */
  function noteFaults(note: ShownNote): string[] {
    const { number } = note
    const printed = print.notes.get(number)
    if (!printed) return [`there is no note ${number}`]
    const leads = leadsOf(number, print.notes)
    const faults: string[] = []
    if (note.text !== undefined && note.text !== printed.text)
      faults.push(`note ${number} is not printed so: ${note.text}`)
    if (note.page !== undefined && note.page !== printed.page)
      faults.push(`note ${number} is on page ${printed.page}, not ${note.page}`)
    if (note.resolved !== undefined) faults.push(...readingFaults(number, note.resolved, print.notes))
    if (note.resolvesTo && !same(note.resolvesTo, leads.resolvesTo))
      faults.push(`note ${number} leads to ${leads.resolvesTo.join()}, not ${note.resolvesTo.join()}`)
    if (note.via && !same(note.via, leads.via))
      faults.push(`note ${number} goes by ${leads.via.join()}, not ${note.via.join()}`)
    if (note.highlight && (note.text === undefined || !isStretch(note.highlight, note.text)))
      faults.push(`the highlight of note ${number} is not within it`)
    return faults
  }

  /** Every place of the body where the words stand. */
  function* placesOf({ quote, isSet }: Shown): Generator<Stretch> {
    const sought = isSet ? squeeze(quote).text : quote
    const within = isSet ? squeezed.text : print.body
    if (sought === '') return
    for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
      const end = at + sought.length
      yield isSet ? { start: squeezed.places[at] ?? 0, end: (squeezed.places[end - 1] ?? 0) + 1 } : { start: at, end }
    }
  }

  /** Where a place of the quote is in the body: right behind the character before it, or at the one that follows. */
  function inBody({ quote, isSet }: Shown, { start }: Stretch, offset: number, side: 'behind' | 'at'): number {
    if (!isSet) return start + offset
    const before = squeeze(quote.slice(0, offset)).text.length
    const at = squeezed.places.indexOf(start) + before
    return side === 'at' ? (squeezed.places[at] ?? start) : (squeezed.places[at - 1] ?? start - 1) + 1
  }

  /** The pages of a part of the quote. */
  const pagesOf = (shown: Shown, place: Stretch, part: Stretch): number[] =>
    unique(print.pages.slice(inBody(shown, place, part.start, 'at'), inBody(shown, place, part.end, 'behind')))

  /** What is wrong with the pages that are named. */
  function pageFaults(shown: Shown, { start, end }: Stretch): string[] {
    const all = unique(print.pages.slice(start, end))
    const { highlight } = shown
    const answering = highlight ? pagesOf(shown, { start, end }, highlight) : all
    const faults: string[] = []
    if (shown.pages && !same(shown.pages, all)) faults.push(`is on page ${all.join()}, not ${shown.pages.join()}`)
    if (shown.turns) {
      const turns = [...print.pages.slice(start, end).entries()]
        .filter(([at, page]) => at > 0 && page !== print.pages[start + at - 1])
        .map(([offset, page]) => ({ page, offset }))
      if (!same(shown.turns, turns)) faults.push(`turns the page at ${JSON.stringify(turns)}`)
    }
    for (const text of [shown.place, shown.citation]) {
      if (text === undefined) continue
      const named = pagesNamed(text)
      const right = [answering, all].some((pages) => named?.first === pages[0] && named?.last === pages.at(-1))
      if (!right) faults.push(`is on page ${answering.join()}, not as “${text}” says`)
    }
    return faults
  }

  /** What is wrong with a quotation of the body, if it stands here. */
  function faultsAt(shown: Shown, place: Stretch): string[] {
    const { start, end } = place
    const faults = pageFaults(shown, place)
    if (isInWord(print.body, start) || isInWord(print.body, end)) faults.push('begins or ends within a word')
    const printed = print.markers.filter(({ at }) => at > start && at <= end)
    const markers = shown.markers?.map(({ number, offset }) => ({ number, at: inBody(shown, place, offset, 'behind') }))
    if (markers && !same(markers, printed))
      faults.push(`has the notes ${JSON.stringify(printed)} and not ${JSON.stringify(markers)}`)
    const told = unique(shown.notes.map(({ number }) => number))
    const stray = told.filter((number) => !printed.some((marker) => marker.number === number))
    if (stray.length > 0) faults.push(`has no note ${stray.join()}`)
    const heading = print.headings.findLast(({ at }) => at <= start)
    const sections = heading ? [heading.title] : FACTS.unprinted
    if (shown.section !== undefined && !sections.some((title) => title === shown.section))
      faults.push(`stands in “${heading?.title}”, not in “${shown.section}”`)
    return faults
  }

  /** What is wrong with a quoted note. */
  function ofNoteFaults(shown: Shown, number: number): string[] {
    const printed = print.notes.get(number)
    const faults = noteFaults({ number, text: shown.quote })
    if (shown.pages && !same(shown.pages, [printed?.page]))
      faults.push(`is on page ${printed?.page}, not ${shown.pages.join()}`)
    for (const text of [shown.place, shown.citation]) {
      const named = text === undefined ? undefined : pagesNamed(text)
      if (named && (named.first !== printed?.page || (named.note ?? number) !== number))
        faults.push(`is note ${number} on page ${printed?.page}, not as “${text}” says`)
    }
    if (shown.notes.some((note) => note.number !== number)) faults.push(`is note ${number} and no other`)
    return faults
  }

  /** What is wrong with a quotation, in words; nothing where all holds. */
  return function objections(shown: Shown): string[] {
    const { quote, highlight, id, url } = shown
    const faults = shown.notes.flatMap(noteFaults)
    if (
      highlight &&
      (!isStretch(highlight, quote) || isInWord(quote, highlight.start) || isInWord(quote, highlight.end))
    )
      faults.push(`the highlight ${highlight.start}-${highlight.end} is not within the quote, from word to word`)
    if (id !== undefined && url !== undefined && !new RegExp(`#${id}(?:$|:)`, 'u').test(url))
      faults.push(`the address ${url} is not that of ${id}`)
    if (shown.ofNote === undefined) {
      const places = [...placesOf(shown)].map((place) => faultsAt(shown, place)).toSorted((a, b) => a.length - b.length)
      faults.push(...(places[0] ?? ['is not printed']))
    } else faults.push(...ofNoteFaults(shown, shown.ofNote))
    return faults.map((fault) => `${id ?? 'quotation'} “${quote.slice(0, 40)}…” ${fault}`)
  }
}
