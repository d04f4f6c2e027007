import type { Paper } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { droppedBeside } from './omission/beside-turn.ts'
import { hidesLimit } from './omission/hides-limit.ts'
import { movesWords } from './omission/moves-words.ts'
import { withoutApparatus } from './apparatus.ts'
import { claimOf, withoutMarkers } from './claim.ts'
import { differenceOf } from './collation.ts'
import { compared } from './compared.ts'
import { CHARACTER, type Effort, LOOK_UP } from './effort.ts'
import { fold, type Folded, occurrences, offsetsOf, trimmed } from './fold.ts'
import { collateInserted, type Editorial, editorialOf } from './inserted.ts'
import { withoutFurniture } from './furniture.ts'
import { type PageOrder, pageOrder } from './page-order.ts'
import { placesInPages } from './page-places.ts'
import { cutOf, placesOf, prepare, type PrintedText, withMarks } from './printed.ts'
import { turnsIn } from './gravity.ts'
import { type Edit, findShortened, type Stretch } from './shortened.ts'
import { ABSENT, once, type Sign, type Wording } from './verdict.ts'

/** Fewer characters than these stand all over the paper, inside words too, and take longer to look up. */
const SHORT = 4
const SHORT_LOOK_UP = 8

/** Shorter claims name no particular place, and are found as they are or not at all. */
const WORDS_TO_COMPARE = 3

/** A text as it is compared to the letter: spaces are one, and the stops at its ends belong to whoever quotes. */
const toLetter = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[ .,…]{1,9}/u, '')
    .replace(/(?<![ .,…])[ .,…]{1,9}$/u, '')

/** The stretches of the folded text as places, those that print the claim to the letter before those that fold to it. */
function exactly(claimed: string, folded: Folded, stretches: readonly Span[], printed: PrintedText): Wording {
  const head = claimed.slice(0, folded.from[0])
  const tail = claimed.slice(folded.to.at(-1))
  const letters = toLetter(claimed)
  const standing = stretches.map(({ start, end }) => {
    const [from, to] = withMarks(printed, ...offsetsOf(printed.folded, start, end), head, tail)
    return { literal: toLetter(cutOf(printed, from, to)) === letters, places: placesOf(printed, from, to) }
  })
  const literal = standing.filter((one) => one.literal)
  const ordered = [...literal, ...standing.filter((one) => !one.literal)]
  const places = once(ordered.flatMap((one) => one.places))
  return { ...ABSENT, verdict: 'exact', places, signs: literal.length > 0 ? [] : ['print'] }
}

/** Where the claim stands as it folds, or as it folds without the stops at its ends. */
function whole(claimed: string, folded: Folded, printed: PrintedText): Wording | undefined {
  const bare = trimmed(folded)
  const found = [...occurrences(bare, printed.folded)]
  // A claim that does not stand without its stops does not stand with them.
  if (found.length === 0) return undefined
  const stopped = bare.text === folded.text ? [] : [...occurrences(folded, printed.folded)]
  const [form, starts] = stopped.length > 0 ? [folded, stopped] : [bare, found]
  const stretches = starts.map((start) => ({ start, end: start + form.text.length }))
  return exactly(claimed, form, stretches, printed)
}

/** What stands otherwise in the text, and to the letter in a heading: that is no part of the passage, so its place is empty. */
function underHeading(claimed: string, standing: Wording, { passages }: Paper): Wording {
  if (!standing.signs.includes('print')) return standing
  const letters = toLetter(claimed)
  const unit = passages.find(
    ({ section }) => section.printed && ` ${toLetter(section.title)} `.includes(` ${letters} `),
  )
  if (!unit) return standing
  const places = once([{ unit, span: { start: 0, end: 0 } }, ...standing.places])
  return { ...standing, places, signs: ['furniture'] }
}

/** Stands between the passages in the folded paper; no text has it (Unicode, 23.7), and no claim may match it. */
const NONCHARACTER = '\uFFFF'

/** What is left out within a sentence is shorter than this, in characters. */
const WITHIN_SENTENCE = 80

/** Whether a shortening leaves out a word that turns a sentence round: "China does … permit", printed "does not". */
function leavesOutTurn(claim: string, { start, end }: Span, printed: PrintedText): boolean {
  const { source, from, to } = printed.folded
  return turnsIn(source.slice(from[start], to[end - 1])) > turnsIn(claim)
}

/**
 * Whether a shortening changes what is said: by one of its omissions, or as it leaves out a word that turns a sentence round,
 * and so near to what is quoted that it is the quoted sentence.
 */
function isDishonest(claim: string, stretch: Stretch, printed: PrintedText, effort: Effort): boolean {
  if (withUnfair(stretch, printed, effort)) return true
  const [from, to] = offsetsOf(printed.folded, stretch.start, stretch.end)
  return to - from - claim.length <= WITHIN_SENTENCE && leavesOutTurn(claim, stretch, printed)
}

/** A stretch with the omissions that change what is said as unfair; undefined where none does. */
function withUnfair(stretch: Stretch, printed: PrintedText, effort: Effort): Stretch | undefined {
  effort.spent += CHARACTER * (stretch.end - stretch.start)
  const isUnfair = (edit: Edit): boolean =>
    edit.editing.kind === 'omission' &&
    (hidesLimit(printed, edit, stretch.end) || movesWords(printed, stretch.start, edit))
  const edits = stretch.edits.map((edit) => (isUnfair(edit) ? { ...edit, isFair: false } : edit))
  return edits.some(({ isFair }) => !isFair) ? { ...stretch, edits } : undefined
}

/**
 * The stretches that change nothing. One around another that does is none: "The … men" of "the few men" has not its "the"
 * from a sentence before.
 */
function honestOf(stretches: readonly Stretch[], isBad: (stretch: Stretch) => boolean): readonly Stretch[] {
  const bad: Stretch[] = []
  return stretches.filter((stretch) => {
    const isHonest = !bad.some(({ start, end }) => stretch.start <= start && end <= stretch.end) && !isBad(stretch)
    if (!isHonest) bad.push(stretch)
    return isHonest
  })
}

/** The wording of a claim that says what it leaves out or puts in; what it says so is among the signs. */
function edited(claimed: string, folded: Folded, printed: PrintedText, effort: Effort): Wording {
  const { editings, stretches, isFair } = findShortened(claimed, printed, effort)
  const honest = honestOf(stretches, (stretch) => isFair && isDishonest(claimed, stretch, printed, effort))
  const [first] = honest
  if (first) {
    const editorial = editorialOf(claimed, first, printed)
    const signs = [...signsOf(editorial), ...(leavesOutTurn(claimed, first, printed) ? (['hidden'] as const) : [])]
    if (!isFair) return { ...inserted(claimed, first, printed), signs, editorial }
    const wording = exactly(claimed, trimmed(folded), honest, printed)
    return { ...wording, signs: signs.length > 0 ? signs : wording.signs, editorial }
  }
  const unfair = stretches[0] && withUnfair(stretches[0], printed, effort)
  if (unfair) {
    const editorial = editorialOf(claimed, unfair, printed)
    const signs: Sign[] = ['hidden', ...signsOf(editorial)]
    return { ...inserted(claimed, unfair, printed), signs, editorial }
  }
  if (stretches.length > 0) return compared(claimOf(folded, [], printed), printed, effort)
  const words = claimOf(folded, editings, printed)
  if (words.words.length < WORDS_TO_COMPARE || !/\p{L}/u.test(claimed)) return ABSENT
  const wording = compared(words, printed, effort)
  // Alike but for what is left out, and yet no honest shortening: then what is left out is what differs.
  const leftOut = wording.verdict === 'exact' && editings.some(({ kind }) => kind === 'omission')
  if (leftOut) return compared(claimOf(folded, [], printed), printed, effort)
  if (wording.verdict === 'absent') return wording
  const editorial = editings.map(({ kind, from, to }): Editorial => ({
    kind,
    claimed: claimed.slice(from, to),
    printed: null,
  }))
  return { ...wording, signs: signsOf(editorial), editorial }
}

/** A claim whose pieces stand in the paper, and whose brackets or omissions change what it says. */
function inserted(claimed: string, stretch: Stretch, printed: PrintedText): Wording {
  const places = placesOf(printed, ...offsetsOf(printed.folded, stretch.start, stretch.end))
  return { ...ABSENT, verdict: 'altered', places, ...collateInserted(claimed, stretch, printed) }
}

const signsOf = (editorial: readonly Pick<Editorial, 'kind'>[]): Sign[] => [
  ...(editorial.some(({ kind }) => kind === 'omission') ? (['omission'] as const) : []),
  ...(editorial.some(({ kind }) => kind === 'aside') ? (['brackets'] as const) : []),
]

/**
 * Makes the wording check of a paper, which is folded and indexed for it once; a check then takes time in proportion to
 * the claim, up to a bound (`effort.ts`).
 */
export function wordingChecker(paper: Paper): (claimed: string, effort?: Effort) => Wording {
  let prepared: PrintedText | undefined
  let order: PageOrder | undefined
  const compare = (claim: string, effort: Effort): Wording => {
    prepared ??= prepare(paper)
    const printed = prepared
    effort.spent += CHARACTER * claim.length + LOOK_UP * (claim.length < SHORT ? SHORT_LOOK_UP : 2)
    const whatever = claim.replaceAll(NONCHARACTER, ' ')
    const { text: asked, had } = withoutApparatus(whatever)
    const asAsked = fold(asked)
    if (!/[\p{L}\p{N}]/u.test(asAsked.text)) return ABSENT
    const standing = whole(asked, asAsked, printed)
    if (standing) {
      const literal = underHeading(asked, standing, paper)
      return { ...literal, signs: [...literal.signs, ...had] }
    }
    order ??= pageOrder(paper, printed)
    const running = placesInPages(asked, asAsked, printed, order, effort)
    if (running) {
      const signs = [...running.had, ...had]
      return { ...ABSENT, verdict: 'exact', places: running.places, signs }
    }
    const unfurnished = withoutFurniture(asAsked, printed, order, effort)
    const claimed = withoutMarkers(unfurnished, printed)
    const folded = claimed === asked ? asAsked : fold(claimed)
    const wording =
      (claimed === asked ? undefined : whole(claimed, folded, printed)) ?? edited(claimed, folded, printed, effort)
    const marked: Sign[] = [
      ...(claimed === unfurnished ? [] : (['marker'] as const)),
      ...(unfurnished === asked ? [] : (['furniture'] as const)),
    ]
    return wording.verdict === 'absent' ? wording : { ...wording, signs: [...wording.signs, ...marked, ...had] }
  }
  return (claim, effort = { spent: 0 }) => {
    const wording = compare(claim, effort)
    if (wording.verdict !== 'exact') return wording
    prepared ??= prepare(paper)
    const isShortened = wording.signs.includes('omission')
    const dropped = droppedBeside(withoutApparatus(claim).text.trimEnd(), wording.places, prepared, isShortened)
    if (!dropped) return wording
    const signs: Sign[] = ['hidden', ...wording.signs.filter((sign) => sign !== 'hidden')]
    const { claimed, printed, at, concerns } = dropped
    if (claimed === '') return { ...wording, signs }
    const [head, tail] = [claim.slice(0, at), claim.slice(at + claimed.length)]
    const columns = [
      { claimed: head, printed: head, differs: false },
      { claimed, printed, differs: true },
      { claimed: tail, printed: tail, differs: false },
    ].filter((one) => one.claimed !== '')
    // More than what is printed otherwise differs.
    const altered = signs.filter((sign) => sign !== 'print')
    return {
      ...wording,
      verdict: 'altered',
      signs: altered,
      columns,
      differences: [differenceOf(claimed, printed, concerns)],
    }
  }
}
