import { type CitationForm, SPEAKER, WHOLE } from './citation-form.ts'
import { type Paged, pagesOf } from './pages-of.ts'
import type { Span } from './types.ts'
import { speakerIn, type Voice } from './voice.ts'

/** A passage or note as far as a citation goes. */
export type Citable = Paged & { readonly id: string; readonly voice: Voice }

/** The key of a part of a passage that runs over a page: "p2-76", the part on page 76. */
export const partKey = (id: string, pages: readonly number[]): string =>
  [id, ...new Set([pages[0], pages.at(-1)])].join('-')

/** A form with the name in it: with a capital at the beginning of a line, elsewhere as it is printed. */
function naming(form: string, speaker: string): string {
  const capital = speaker.charAt(0).toUpperCase() + speaker.slice(1)
  return form
    .split('\n')
    .map((line) => line.replace(SPEAKER, () => (line.startsWith(SPEAKER) ? capital : speaker)))
    .join('\n')
}

/**
 * The citation of a stretch of a passage or note, with the page or pages that the stretch itself stands on. Where
 * another speaks in the whole of it, the speaker is cited, as quoted by the author (Chicago Manual of Style, 17th ed.,
 * 14.260).
 *
 * @param stretch offsets into the text; null for all of it
 * @returns undefined where the build made no citation for the unit
 */
export function citationIn(form: CitationForm, unit: Citable, stretch: Span | null): string | undefined {
  if (Object.hasOwn(form.own, unit.id)) return form.own[unit.id]
  const pages = pagesOf(unit, stretch)
  const isPart = pages.length < pagesOf(unit).length
  const [places, key] = isPart ? [form.parts, partKey(unit.id, pages)] : [form.places, unit.id]
  const place = Object.hasOwn(places, key) ? places[key] : undefined
  if (place === undefined) return undefined
  const speaker = stretch ? speakerIn(unit.voice, stretch) : undefined
  if (speaker === undefined || !form.spoken) return form.head + place + form.tail
  return naming(form.spoken.head, speaker) + place + naming(form.spoken.tail, speaker)
}

/** A form as HTML; undefined for one that has none. A name that is put into it must be escaped. */
export const htmlForm = (form: CitationForm): CitationForm | undefined => form.html && { ...form, ...form.html }

/** The citation of the paper itself. */
export const citationOfWhole = ({ head, tail, places }: CitationForm): string => head + (places[WHOLE] ?? '') + tail
