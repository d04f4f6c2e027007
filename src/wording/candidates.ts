import { element } from '../paper/element.ts'
import type { Effort } from './effort.ts'
import { isOfGroup } from './group.ts'
import { type Mention, PRONOUNS } from './mentions.ts'
import { agrees, type Class, isCapital, isPerson, singular } from './nouns.ts'
import { keyAt, type PrintedText } from './printed.ts'
import { ANYBODY, BODIES, I, MEN, OFFICES, PLURALS, WOMEN } from '../english/word-classes.ts'

/** A pronoun, or what points like one, whose noun is looked for. */
export interface Pronoun {
  /** Its token. */
  readonly at: number
  readonly wanted: Class
  readonly printed: PrintedText
  readonly effort: Effort
  /** What something mentioned stands for: itself, or what it means if it is a pronoun. */
  readonly follow: (mention: Mention) => readonly Mention[]
}

/** So near must a thing stand that is no subject: tokens. */
const NEAR = 4

/** Whether several persons are meant, and not things. */
const arePersons = (printed: PrintedText, { head, last }: Mention): boolean =>
  [singular(head), head].some((word) => isPerson(word) || BODIES.has(word)) ||
  isCapital(printed, last) ||
  PLURALS.has(head)

/** "The Chinese". */
const isPeople = (printed: PrintedText, { head, first, last }: Mention): boolean =>
  /(?:ese|ish|ch)$/u.test(head) && last === first + 1 && keyAt(printed, first) === 'the'

/** "Like slaves", and the people in "the People’s Republic", are nobody of whom something is said. */
const isBeside = (printed: PrintedText, { first, last }: Mention): boolean =>
  printed.tokens[first - 1]?.key === 'like' || (isCapital(printed, last) && isCapital(printed, last + 1))

/** Whether one pronoun is of a class, whoever speaks among "she" and "he". */
const isOfClass = (pronoun: string, wanted: Class): boolean =>
  PRONOUNS.some(([set, one]) => one === wanted && set.has(pronoun)) ||
  (I.has(pronoun) && (wanted === 'she' || wanted === 'he'))

/** Whether a pronoun of a class may stand for what is mentioned, or is the same pronoun again. */
export function canBe(printed: PrintedText, mention: Mention, wanted: Class): boolean {
  const { head, isPronoun } = mention
  if (head === 'those') return wanted === 'they'
  if (isPronoun) return isOfClass(head, wanted)
  if (wanted === 'they')
    return (
      (agrees(head, 'they') || isPeople(printed, mention)) &&
      arePersons(printed, mention) &&
      !isBeside(printed, mention)
    )
  return agrees(head, wanted) && !(wanted === 'it' && isPeople(printed, mention))
}

/** Whether a noun is for a body of persons, or for those in power. */
export const isBody = ({ head }: Mention): boolean => [BODIES, OFFICES].some((set) => set.has(singular(head)))

/** Whether a noun says of persons which they are: men, women, children. */
export const isSorted = ({ head }: Mention): boolean =>
  WOMEN.has(singular(head)) || MEN.has(singular(head)) || singular(head) === 'child'

/** What is picked, and, if it is of the paper's group, what else names the group there. */
export function withGroup(
  picked: readonly Mention[],
  mine: readonly Mention[],
  { printed }: Pronoun,
): readonly Mention[] {
  if (picked.length === 0 || picked.some((one) => isSorted(one) || !isOfGroup(one, printed))) return picked
  const isOther = (mention: Mention): boolean =>
    !mention.isPronoun && !ANYBODY.has(mention.head) && !isSorted(mention) && !picked.includes(mention)
  return [...picked, ...mine.filter((mention) => isOther(mention) && isOfGroup(mention, printed))]
}

/** Of what no verb has as its subject: for "it" the nearest, for persons the only ones. */
export function withoutSubject(pronoun: Pronoun, mine: readonly Mention[], end: number): readonly Mention[] {
  const last = mine.at(-1)
  if (!last) return []
  if (pronoun.wanted === 'it') return last.isPronoun || end - last.last <= NEAR ? pronoun.follow(last) : []
  const earlier = mine.findLast((mention) => mention.isPronoun)
  return earlier ? withGroup(pronoun.follow(earlier), mine, pronoun) : theOnly(pronoun, element(mine, 0), mine, end)
}

/** Persons, where no others are mentioned. */
function theOnly(pronoun: Pronoun, first: Mention, mine: readonly Mention[], end: number): readonly Mention[] {
  const { printed } = pronoun
  // What stands behind a semicolon explains what stands before it: "three other women; a cousin and two friends".
  const stop = printed.tokens.slice(first.last, end).findIndex(({ key }) => key === ';' || key === ':')
  const told = stop === -1 ? mine : mine.filter((mention) => mention.last < first.last + stop)
  if (told.every(({ head }) => head === first.head)) return withGroup(told, mine, pronoun)
  const isTheirs = (mention: Mention): boolean => isOfGroup(mention, printed) && !isSorted(mention)
  const isPlain = (mention: Mention): boolean =>
    !isSorted(mention) && !isBody(mention) && !isCapital(printed, mention.last)
  return told.every((mention) => isTheirs(mention) || isPlain(mention)) ? told.filter(isTheirs) : []
}
