import { NAMING, REMARKS } from '../english/said/remarks.ts'
import { pagesOf } from '../paper/pages-of.ts'
import type { Passage } from '../paper/paper.ts'
import type { Emendation } from '../paper/types.ts'
import { speakerIn, type Voice } from '../paper/voice.ts'
import { filled, type Filling } from './filled.ts'
import { placeOfPassages } from './replies.ts'
import { countWords } from '../wording/quoted.ts'
import type { Difference } from '../wording/collation.ts'
import type { Editorial } from '../wording/inserted.ts'
import type { Place } from '../wording/printed.ts'
import type { Wording } from '../wording/verdict.ts'

export interface Remark {
  readonly kind: keyof typeof REMARKS
  readonly text: string
}

/** Whose words a quotation is: the author's, somebody's whom the author quotes, a story's that is reported, the editor's. */
export type VoiceKind = Voice['kind']

/** Fewer words than these tell nothing: anywhere, and where they stand in several places. */
export const TELLING = 4
const TELLING_OF_SEVERAL = 8
/** From more places than these on, their number is said. */
const SEVERAL = 3

const QUOTED = /“[^“”]*(?:”|$)/gu

const isPassage = (unit: Place['unit']): unit is Passage => !('number' in unit)

/** Whether a stretch lies between quotation marks, with or without them. */
const isQuoted = ({ unit, span }: Place): boolean =>
  [...unit.text.matchAll(QUOTED)].some(({ 0: quoted, index }) => {
    return index <= span.start && span.end <= index + quoted.length
  })

/** What is told of whoever speaks besides the author. */
type Told = keyof typeof NAMING | 'editor'

const WHOLE: Readonly<Partial<Record<VoiceKind, Told>>> = {
  quotation: 'block',
  story: 'story',
  editor: 'editor',
}

/** The remark that tells whose words a stretch is; undefined for the author's own. */
function voiceRemark(place: Place): Remark | undefined {
  const { voice } = place.unit
  const speaker = speakerIn(voice, place.span)
  if (speaker !== undefined) return naming('quotation', speaker)
  const whole = WHOLE[voice.kind]
  // Marks for which nobody is named set a term apart.
  if (voice.kind === 'author' && isPassage(place.unit) && isQuoted(place)) return remark('quotation')
  return whole && naming(whole, voice.speaker)
}

/** Whose words the first place of a quotation is; null for one that stands nowhere. */
export function voiceKindOf({ places: [first] }: Wording): VoiceKind | null {
  if (!first) return null
  const { voice } = first.unit
  return speakerIn(voice, first.span) === undefined ? voice.kind : 'quotation'
}

/** @param values what stands in the sentence */
export const remark = <Kind extends Remark['kind']>(
  kind: Kind,
  ...values: Filling<(typeof REMARKS)[Kind]>
): Remark => ({ kind, text: filled(REMARKS[kind], ...values) })

/** The remark that tells who speaks, by name where the paper names anybody; the editor it names elsewhere. */
const naming = (kind: Told, speaker: string | undefined): Remark =>
  speaker === undefined || kind === 'editor' ? remark(kind) : { kind, text: filled(NAMING[kind], { speaker }) }

/** The printed pages of a place; a heading, which is no part of a passage, stands on the page on which that begins. */
export const pagesAt = ({ unit, span: { start, end } }: Place): readonly number[] =>
  pagesOf(unit, { start, end: Math.max(end, start + 1) })

/** "page 83", "pages 83–84" or "¶ 3": where some places stand, at least one. */
export const placesOn = (places: readonly Place[]): string =>
  placeOfPassages(places.map((place) => ({ id: place.unit.id, pages: pagesAt(place) })))

/** The misprint among the words of a quotation. */
function misprintIn(
  places: readonly Place[],
  emendations: readonly Emendation[],
): Pick<Emendation, 'printed' | 'reading'> {
  const isAmong = ({ unit: id, offset, reading }: Emendation): boolean =>
    places.some(({ unit, span }) => unit.id === id && span.start <= offset && offset + reading.length <= span.end)
  const { printed = '', reading = '' } = emendations.find(isAmong) ?? {}
  return { printed, reading }
}

/** Whether a quotation is too short to tell whose it is, which is said before its verdict. */
export const isTooShort = ({ remarks }: Pick<Findings, 'remarks'>): boolean =>
  remarks.some(({ kind }) => kind === 'tooShort')

/** What is left out and put in is listed up to this, and each side shown up to so many characters. */
const LISTED = 5
const SHOWN = 60

/** Words as they are shown in a list, cut at a space. */
const shown = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, Math.max(1, text.lastIndexOf(' ', SHOWN) + 1)).trim()} …`

/** What a quotation leaves out, or puts in and for what, as the end of a sentence: ": “China” for “it”, “the” added". */
function listOf(kind: Editorial['kind'], { editorial, differences }: Wording): string {
  const items = editorial.flatMap((one): string[] => {
    if (one.kind !== kind || one.printed === null) return []
    if (kind === 'omission') return one.printed === '' ? [] : [`“${shown(one.printed)}”`]
    const mine = `“${shown(one.claimed.replace(/[[\]]/gu, ''))}”`
    // What brackets at the beginning stand for is told by the comparison only.
    const printed = one.printed || (differences.find(({ claimed }) => claimed === one.claimed)?.printed ?? '')
    return [printed === '' ? `${mine} added` : `${mine} for “${shown(printed)}”`]
  })
  const more = items.length > LISTED ? [`${items.length - LISTED} more`] : []
  return items.length === 0 ? '' : `: ${[...items.slice(0, LISTED), ...more].join(', ')}`
}

/** What a sign is told with. */
function signRemark(sign: Wording['signs'][number], wording: Wording, emendations: readonly Emendation[]): Remark {
  switch (sign) {
    case 'misprint':
      return remark(sign, misprintIn(wording.places, emendations))
    case 'omission':
      return remark(sign, { list: listOf('omission', wording) })
    case 'brackets':
      return remark(sign, { list: listOf('aside', wording) })
    default:
      return remark(sign)
  }
}

/** What is to be said of a quotation besides its verdict, the gravest first. */
export function remarksOn(claimed: string, wording: Wording, emendations: readonly Emendation[]): Remark[] {
  const { verdict, differences, places, pieces, signs } = wording
  const words = countWords(claimed)
  const tellsNothing = words < TELLING
  if (verdict === 'absent') return tellsNothing ? [remark('tooShort')] : []
  const concerns = new Set(differences.flatMap((difference) => difference.concerns ?? []))
  const isShort = verdict === 'exact' && !tellsNothing && words < TELLING_OF_SEVERAL && places.length > 1
  const spliced = [...new Set(pieces.map((piece) => placesOn(piece.places)))].join(', ')
  const voice = places[0] && voiceRemark(places[0])
  return [
    ...(tellsNothing ? [remark('tooShort')] : []),
    ...[...concerns].map((concern) => remark(concern)),
    ...(pieces.length > 0 ? [remark('spliced', { places: spliced })] : []),
    ...signs.map((sign) => signRemark(sign, wording, emendations)),
    ...(voice ? [voice] : []),
    ...(isShort ? [remark('short')] : []),
    ...(places.length > SEVERAL ? [remark('several', { count: places.length })] : []),
  ]
}

/** What a check found: how a quotation differs from print, and what is to be said of it besides. */
export interface Findings {
  readonly verdict: Wording['verdict']
  readonly differences: readonly Difference[]
  readonly remarks: readonly Remark[]
}

/** What a check found as sentences, for doors that answer in plain text: how a quotation differs, and what is to be said of it. */
export const findingsOf = ({ differences, remarks }: Pick<Findings, 'differences' | 'remarks'>): string[] => [
  ...differences.map(
    ({ claimed, printed, grave }) => `Claimed “${claimed}”, printed “${printed}”${grave ? ': a grave change' : ''}.`,
  ),
  ...remarks.map(({ text }) => text),
]
