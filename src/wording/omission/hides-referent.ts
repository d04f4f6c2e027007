import { mentionsIn } from '../mentions.ts'
import { isPerson, isPlural, singular } from '../nouns.ts'
import { keyAt, type PrintedText, sentenceStart } from '../printed.ts'
import type { WordClass } from '../../english/listed.ts'
import { HE, IT, MEN, OFFICES, SHE, THEY, WOMEN } from '../../english/word-classes.ts'

/**
 * Whether "she", "they" or "it" behind what is left out then means another, who is meant by what stands before it: "When she
 * was 12, … she married", printed "her mother returned to China, where she married".
 *
 * @param first the token with which the quotation begins; @param hidden tokens of what is left out, end exclusive
 */
export function hidesReferent(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  const key = keyAt(printed, next)
  const start = sentenceStart(printed, next)
  if (start === next) return opensAnew(printed, hidden, next)
  const [pronouns, isOne] = meantBy(key) ?? []
  if (!pronouns || !isOne) return false
  const names = (from: number, to: number, is: (head: string) => boolean): boolean =>
    mentionsIn(printed, from, to).some(({ head, isSubject }) => isSubject && is(head))
  if (pronouns === THEY) return start > hidden && names(start, next, isOne)
  return names(hidden, next, isOne) && names(first, hidden, (head) => pronouns.has(head) || isOne(head))
}

const isPersons = (head: string): boolean => isPlural(head) && (isPerson(singular(head)) || OFFICES.has(singular(head)))

/** The pronouns of a person or persons, and the nouns that they may mean; undefined for other words. */
function meantBy(key: string): readonly [pronouns: WordClass, isOne: (head: string) => boolean] | undefined {
  if (SHE.has(key)) return [SHE, (head) => WOMEN.has(head)]
  if (HE.has(key)) return [HE, (head) => MEN.has(head)]
  return THEY.has(key) ? [THEY, isPersons] : undefined
}

/** Whether a sentence opens with a pronoun for what the sentence before it tells of, and that is left out. */
function opensAnew(printed: PrintedText, hidden: number, next: number): boolean {
  const key = keyAt(printed, next)
  const before = sentenceStart(printed, next - 1)
  const isWhole = before > hidden
  // A sentence that begins with the same word speaks of the same.
  if (isWhole && key === keyAt(printed, before)) return false
  const [pronouns, isOne] = meantBy(key) ?? []
  if (!isOne) return isWhole && (IT.has(key) || /^(?:this|these|such)$/u.test(key))
  // "They" are those who do something there; of one person, whoever is named there may be meant.
  return (
    (isWhole || pronouns !== THEY) &&
    mentionsIn(printed, Math.max(hidden, before), next).some(
      ({ head, isSubject }) => (isSubject || pronouns !== THEY) && isOne(head),
    )
  )
}
