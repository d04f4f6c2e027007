import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { rowsOf } from '../../answer/glossary.ts'
import { type Language, languageFor, languageOf } from '../../answer/language-of.ts'
import type { Library } from '../../answer/library.ts'
import type { Environment } from '../../http/environment.ts'
import { type Spoken, spokenIn } from '../../languages/spoken.ts'

/** Where each language stands in `glosses.tsv`, behind the English. */
const COLUMNS: Readonly<Record<Language, number>> = { ko: 1, 'zh-Hans': 2, 'zh-Hant': 3 }

/** The header that tells caches that a page differs by language. */
export const VARIES = { vary: 'Accept-Language' } as const

/** The first language that a browser asks for and Ibid speaks; English is one. */
function accepted(c: Context<Environment>): Language | undefined {
  const tags = parseAccept(c.req.header('accept-language') ?? '').map(({ type }) => type)
  const first = tags.find((tag) => /^en\b/iu.test(tag) || languageFor(tag))
  return first === undefined ? undefined : languageFor(first)
}

/**
 * The language besides English in which a reader is told things: that of the address (`lang`), that of the question, or
 * the browser’s.
 *
 * @returns undefined for English
 */
export async function languageOfReader(
  c: Context<Environment>,
  { glosses }: Pick<Library, 'glosses'>,
  question = '',
): Promise<Spoken | undefined> {
  const named = c.req.query('lang')
  const language = named === undefined ? (languageOf(question, accepted(c)) ?? accepted(c)) : languageFor(named)
  if (!language) return undefined
  const meanings = rowsOf(glosses).map((row): [string, string] => [row[0] ?? '', row[COLUMNS[language]] ?? ''])
  return { ...(await spokenIn(language)), glosses: new Map(meanings) }
}
