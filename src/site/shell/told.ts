import { filled, type Filling } from '../../answer/filled.ts'
import type { Phrase } from '../../languages/phrases.ts'
import type { Spoken } from '../../languages/spoken.ts'

/** A phrase of a page in the reader's language, with values in its braces; the compiler asks for each of them. */
export const told = <English extends Phrase>(
  spoken: Spoken | undefined,
  english: English,
  ...values: Filling<English>
): string =>
  // It has the braces of the English one in every language.
  filled((spoken?.phrase(english) ?? english) as English, ...values)

/** One of Ibid's sentences as the reader's language has it, where it does. */
export const inOwn = (english: string, spoken: Spoken | undefined): string => spoken?.say(english) ?? english
