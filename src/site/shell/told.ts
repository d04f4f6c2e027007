import type { Phrase } from '../../languages/phrases.ts'
import type { Spoken } from '../../languages/spoken.ts'

/** A phrase of a page in the reader's language, with values in its braces. */
export const told = (
  spoken: Spoken | undefined,
  english: Phrase,
  values: Readonly<Record<string, string | number>> = {},
): string => (spoken?.phrase(english) ?? english).replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]))

/** One of Ibid's sentences as the reader's language has it, where it does. */
export const inOwn = (english: string, spoken: Spoken | undefined): string => spoken?.say(english) ?? english
