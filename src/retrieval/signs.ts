import type { Classes } from './classes.ts'
import type { Encoder } from './encoder.ts'
import type { Evidence } from './evidence.ts'
import type { Ranked } from './rank.ts'
import { QUESTION_TYPES, type QuestionType } from './question-type.ts'
import { bringsAnswer, notesBringing, type Statement } from './statements.ts'

/** The sign that a message is of a type: some are asked more often than others of what a paper does not say. */
const asks = (type: QuestionType): `asks ${QuestionType}` => `asks ${type}`
export const ASKED = QUESTION_TYPES.map(asks)
type Asked = Readonly<Record<(typeof ASKED)[number], number>>

/** What tells whether the paper answers a message. */
export const SIGNS = [
  'answered',
  'shown',
  'mass',
  'gap',
  'type',
  'offTopic',
  'unknown',
  'strange',
  'mended',
  'coverage',
  'lacking',
  'length',
  'empty',
  ...ASKED,
] as const
export type Sign = (typeof SIGNS)[number]
export type Signs = Readonly<Record<Sign, number>>

/** The signs of a message of each type: 1 for its own, 0 for the others. */
const ASKED_AS = QUESTION_TYPES.map(
  (_, type) => Object.fromEntries(ASKED.map((sign, at) => [sign, at === type ? 1 : 0])) as Asked,
)

/** Those of the signs that tell what type a message is of. */
export const askedIn = (signs: Signs): Asked => Object.fromEntries(ASKED.map((sign) => [sign, signs[sign]])) as Asked

/** How many passages are shown where no other number is asked for: the contract's usual `limit`. */
export const SHOWN = 3

/** How rare a word is that nobody knows, where a known one is 0 to 255. */
const UNKNOWN_RARITY = 255

/** Keeps logarithms of chances finite. */
const LEAST = 1e-4

/** The log-odds of a chance, kept finite. */
export function logOdds(chance: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, chance))
  return Math.log(bounded / (1 - bounded))
}

/** A word that is asked of the paper this often, in steps that double, is not strange to it. */
const USUAL = 3

/** How much of a message, by the rarity of its words, nobody knows, and how much people hardly ask about this paper. */
function strangeness({ encoded }: Evidence, asked: Uint8Array, rarity: Uint8Array) {
  const unknown = encoded.unknown.length * UNKNOWN_RARITY
  let all = unknown + 1e-9
  let strange = 0
  for (const word of encoded.words) {
    const weight = rarity[word] as number
    all += weight
    strange += (weight * Math.max(0, USUAL - (asked[word] as number))) / USUAL
  }
  return { unknown: unknown / all, strange: strange / all }
}

/** The share of the questions about a class that are of a type. */
const shareOf = (types: Uint8Array, c: number, type: number): number =>
  (types[c * QUESTION_TYPES.length + type] as number) / 255

/** The share of the questions about the whole paper that are of a type. */
function shareOfAll({ gaps }: Classes, types: Uint8Array, type: number): number {
  let all = 0
  for (let c = 0; c < gaps; c++) all += shareOf(types, c, type) / gaps
  return all
}

/** How much likelier what answers is to be asked in this way than the paper as a whole is (`all`), in logarithms. */
function typeSign({ encoded }: Evidence, { gaps }: Classes, types: Uint8Array, type: number, all: number): number {
  let own = 0
  let mass = 1e-9
  for (let c = 0; c < gaps; c++) {
    own += (encoded.chances[c] as number) * shareOf(types, c, type)
    mass += encoded.chances[c] as number
  }
  return Math.log((own / mass + 0.01) / (all + 0.01))
}

/** What a message asks for, and its stems. */
type Asking = Pick<Evidence, 'asks' | 'stems'>

/** The sum of the values from a place on. */
function sum(values: ArrayLike<number>, from = 0): number {
  let all = 0
  for (let at = from; at < values.length; at++) all += values[at] as number
  return all
}

/**
 * Makes the function that reads the signs off the evidence for a message, whose passages are ranked. The evidence is that
 * of the message alone, or joined with the one before; what it asks for is told by the message alone.
 */
export function signReader(
  classes: Classes,
  { vocabulary, types }: Pick<Encoder, 'vocabulary' | 'types'>,
  statementsOf: (place: number) => readonly Statement[],
): (message: Asking, evidence: Evidence, ranked: readonly Ranked[]) => Signs {
  /**
   * How much of the chance of the passage ranked first lies with sentences and notes that bring nothing of what is wanted.
   * A reason is not counted: most are given without a word that tells.
   */
  const lackingIn = ({ asks: { wants }, stems }: Asking, { encoded }: Evidence, [first]: readonly Ranked[]): number => {
    if (wants === undefined || wants === 'reason' || !first) return 0
    let all = 1e-9
    let lacking = 0
    const statements = statementsOf(first.place)
    for (const [s, statement] of statements.entries()) {
      const { note } = statement
      const c = note === undefined ? (classes.starts[first.place] as number) + s : classes.notes + note - 1
      const chance = encoded.chances[c] as number
      all += chance
      const isTold =
        bringsAnswer(statement, wants, stems) || notesBringing(statement, statements, wants, stems).length > 0
      if (!isTold) lacking += chance
    }
    return lacking / all
  }
  const shares: (number | undefined)[] = QUESTION_TYPES.map(() => undefined)
  return (message, evidence, ranked) => {
    const { type } = message.asks
    const { encoded, chances } = evidence
    const shown = ranked.slice(0, SHOWN)
    const shownMass = sum(shown.map(({ place }) => chances[place] ?? 0))
    const gapMass = sum(shown.map(({ place }) => encoded.chances[classes.gaps + place] ?? 0))
    return {
      answered: logOdds(sum(chances)),
      shown: Math.log(sum(shown.map(({ logChance }) => Math.exp(logChance))) + LEAST),
      mass: Math.log(shownMass + LEAST),
      gap: Math.log((gapMass + LEAST) / (shownMass + LEAST)),
      type: typeSign(evidence, classes, types, type, (shares[type] ??= shareOfAll(classes, types, type))),
      offTopic: logOdds(sum(encoded.chances, classes.offTopic)),
      ...strangeness(evidence, vocabulary.asked, vocabulary.rarity),
      mended: Math.min(3, encoded.mended),
      coverage: evidence.coverage,
      lacking: lackingIn(message, evidence, ranked),
      length: Math.log(1 + encoded.units.length),
      empty: evidence.terms === 0 ? 1 : 0,
      ...(ASKED_AS[type] as Asked),
    }
  }
}
