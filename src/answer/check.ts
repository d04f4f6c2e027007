import { QUESTION_LENGTH } from './bounds.ts'
import type { Desk } from './library.ts'
import type { Outcome } from './outcome.ts'
import { countWords } from '../wording/quoted.ts'
import type { CitedClaim } from './cited-claims.ts'
import { citedBehind } from './cited-place.ts'
import { citedRemarks } from './cited-remarks.ts'
import { claimsOf } from './claims-of.ts'
import { placesOn, type Remark, remark, remarksOn, TELLING, type VoiceKind, voiceKindOf } from './remarks.ts'
import { reply } from './replies.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'
import type { Collated, Difference } from '../wording/collation.ts'
import { type Effort, isSpent } from '../wording/effort.ts'
import { quotes } from '../wording/stretches.ts'
import { unpasted } from '../wording/unpasted.ts'
import type { Wording } from '../wording/verdict.ts'

type Verdict = Wording['verdict']

/** One quotation of a text. */
export interface CheckedStretch {
  /** As it was sent, without its quotation marks and what pasting brought along (`unpasted`). */
  readonly claimed: string
  readonly verdict: Verdict
  /** Says the verdict and the place. */
  readonly reply: string
  readonly differences: readonly Difference[]
  /** An altered quotation beside what the paper prints, piece by piece; else empty. */
  readonly columns: readonly Collated[]
  /** Of a quotation that is put together from several places, each part with its pages; else empty. */
  readonly pieces: readonly { readonly claimed: string; readonly place: string }[]
  /** Whose words it is, where it stands first; null when it is absent. */
  readonly voice: VoiceKind | null
  readonly remarks: readonly Remark[]
  /** In how many passages and notes it stands, of which `answers` has the first. */
  readonly places: number
  readonly answers: readonly Answer[]
}

/** What a text comes to: the worst of its verdicts, and each quotation in order. */
export interface Checked {
  readonly verdict: Verdict
  readonly reply: string
  readonly differences: readonly Difference[]
  /** The passages and notes where the quotations stand, each once. */
  readonly answers: readonly Answer[]
  readonly stretches: readonly CheckedStretch[]
  /** How many quotations at the end of the text were not checked, because there were too many. */
  readonly unchecked: number
}

/** Passages given for a quotation, when it is the only one, and when it is one of several. */
const ANSWERS_AT_MOST = 10
const ANSWERS_OF_SEVERAL = 2

/** What finding the link to an answer takes, in the measure of `Effort`. */
const ANSWER_EFFORT = 1500

/** No further quotation is begun beyond this effort, as what was found has to be written down in the same request. */
const BEGUN_AT_MOST = 65_000

/** A claim without the citation behind it, where it does not stand with it; and where the citation says it stands. */
function bare(desk: Desk, claim: CitedClaim, effort: Effort): { claim: CitedClaim; wording: Wording } {
  const wording = desk.checkWording(claim.text, effort)
  const cited = wording.verdict === 'exact' || isSpent(effort) ? undefined : citedBehind(desk.paper, claim.text)

  if (!cited) return { claim, wording }
  const without = { text: cited.text, cited: claim.cited ?? cited.place }
  return { claim: without, wording: desk.checkWording(cited.text, effort) }
}

const isFew = (claimed: string): boolean => countWords(claimed) < TELLING

/** What is said of words that do not stand in the paper. */
export const unfound = (claimed: string): 'fewUnfound' | 'unfound' => (isFew(claimed) ? 'fewUnfound' : 'unfound')

/** Says the verdict and the place; of a few words first that they are too few. */
function replyFor(claimed: string, { verdict, places }: Wording): string {
  if (verdict === 'absent') return reply(unfound(claimed))
  return reply(isFew(claimed) ? 'few' : verdict, { place: placesOn(places.slice(0, 1)) })
}

/** @param most so many passages are given at most */
function checkStretch(desk: Desk, quotation: CitedClaim, most: number, effort: Effort): CheckedStretch {
  const { claim, wording } = bare(desk, quotation, effort)
  const { verdict, differences, columns, places } = wording
  effort.spent += ANSWER_EFFORT * Math.min(most, places.length)
  // A heading stands over its passage, and marks none of its words.
  const answers = places.slice(0, most).map(({ unit, span }) => quoted(desk, unit, span.start < span.end ? span : null))
  return {
    claimed: claim.text,
    verdict,
    reply: replyFor(claim.text, wording),
    differences,
    columns,
    pieces: wording.pieces.map((piece) => ({ claimed: piece.claimed, place: placesOn(piece.places) })),
    voice: voiceKindOf(wording),
    remarks: [
      ...remarksOn(claim.text, wording, desk.paper.print.emendations),
      ...(claim.cited ? citedRemarks(claim.cited, places) : []),
    ],
    places: places.length,
    answers,
  }
}

/** Verdicts, the best first. */
export const RANK: readonly Verdict[] = ['exact', 'altered', 'absent']

/** Those that are long enough to tell. */
const tellingOf = (stretches: readonly CheckedStretch[]): readonly CheckedStretch[] =>
  stretches.filter(({ claimed }) => !isFew(claimed))

/** The worst verdict; of quotations too short to tell only where there are no others. */
function worst(stretches: readonly CheckedStretch[]): Verdict {
  const telling = tellingOf(stretches)
  const told = telling.length > 0 ? telling : stretches
  return RANK[Math.max(...told.map(({ verdict }) => RANK.indexOf(verdict)))] ?? 'absent'
}

function summary(stretches: readonly CheckedStretch[], unchecked: number): string {
  const [first] = stretches
  const telling = tellingOf(stretches)
  const few = stretches.length - telling.length
  const count = (verdict: Verdict): number => telling.filter((stretch) => stretch.verdict === verdict).length
  const figures = { count: stretches.length, exact: count('exact'), altered: count('altered'), absent: count('absent') }
  const counted = `${reply('checked', figures)}${few > 0 ? ` ${reply('checkedFew', { count: few })}` : ''}`
  const said = first && stretches.length === 1 ? first.reply : counted
  return unchecked > 0 ? `${said} ${reply('unchecked', { count: unchecked })}` : said
}

/** Checks quotations as they stand, without their marks. */
function checkAll(desk: Desk, claims: readonly CitedClaim[], effort: Effort, begun: number): Checked {
  const most = claims.length === 1 ? ANSWERS_AT_MOST : ANSWERS_OF_SEVERAL
  const stretches: CheckedStretch[] = []
  for (const claim of claims) {
    if (stretches.length > 0 && effort.spent > begun) break
    const stretch = checkStretch(desk, claim, most, effort)
    if (!isSpent(effort)) stretches.push(stretch)
    // What was cut short is not given, unless nothing else is.
    else if (stretches.length === 0) stretches.push({ ...stretch, remarks: [...stretch.remarks, remark('coarse')] })
    if (isSpent(effort)) break
  }
  const answers = new Map<string, Answer>()
  for (const answer of stretches.flatMap((stretch) => stretch.answers)) {
    if (!answers.has(answer.id)) answers.set(answer.id, answer)
  }
  return { ...summed(stretches, claims.length - stretches.length), answers: [...answers.values()], stretches }
}

/** What checked quotations come to together. */
export const summed = (
  stretches: readonly CheckedStretch[],
  unchecked: number,
): Omit<Checked, 'answers' | 'stretches'> => ({
  verdict: worst(stretches),
  reply: summary(stretches, unchecked),
  differences: stretches.flatMap((stretch) => stretch.differences),
  unchecked,
})

/**
 * Checks every quotation of a text against the paper.
 *
 * @param text one quotation, or a text with quotations between quotation marks or in Markdown's block quotations
 * @param begun the effort beyond which no further quotation is begun, where the answer takes more than others do
 */
export function check(desk: Desk, text: string, effort: Effort = { spent: 0 }, begun: number = BEGUN_AT_MOST): Checked {
  return checkAll(desk, claimsOf(desk, unpasted(text), effort), effort, begun)
}

/** How many of the closest passages stand beside a quotation that is not in the paper. */
const RELATED = 3

/** What is checked of a message. @param claimed where it quotes nothing */
export const checkedOf = (message: string, claimed: string): string => (quotes(message) ? message : claimed)

/** The closest passages to words that the paper does not print. */
export const closestTo = (desk: Desk, words: string): Answer[] =>
  desk.retrieval
    .retrieve(words)
    .ranked.slice(0, RELATED)
    .map(({ passage }) => quoted(desk, passage, null))

/**
 * What a check comes to for whoever asks in words.
 *
 * @param closest finds the passages that are closest to what was checked, where it stands nowhere
 */
export function outcomeOf<A extends Answer>(
  {
    verdict,
    differences,
    answers,
    stretches,
    ...checked
  }: Omit<Checked, 'answers'> & { readonly answers: readonly A[] },
  closest: (words: string) => readonly A[],
): Outcome<A> {
  const found = answers.length > 0
  const isAbsent = answers.length === 0 && tellingOf(stretches).length > 0
  // No more is looked up than a question may have, so that a long text costs no more than its check.
  const claims = stretches
    .map((stretch) => stretch.claimed)
    .join(' ')
    .slice(0, QUESTION_LENGTH)
  const remarks = new Map(
    stretches.flatMap((stretch) => stretch.remarks.map((one): [string, Remark] => [one.text, one])),
  )
  return {
    kind: 'verification',
    ...(isAbsent ? { reply: reply('absent'), said: 'absent' } : { reply: checked.reply }),
    confidence: found ? 1 : 0,
    answers,
    related: found ? [] : closest(claims),
    verification: { verdict, differences, remarks: [...remarks.values()] },
  }
}

/**
 * Checks a message for whoever asks in words: where its quotations stand, what the paper prints instead, or the closest
 * passages.
 *
 * @param message as `check` takes a text; @param claimed what is checked where it quotes nothing, all of it by default
 */
export const checkOutcome = (desk: Desk, message: string, claimed = message): Outcome =>
  outcomeOf(check(desk, checkedOf(message, claimed)), (words) => closestTo(desk, words))
