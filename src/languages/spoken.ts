import { type Language, languageFor, languageOf } from '../answer/language-of.ts'
import { type Say, sayingIn } from './saying.ts'
import { type Phrase, PHRASES } from './phrases.ts'
import type { Table } from './table.ts'

/** A language with what says Ibid’s sentences in it. */
export interface Spoken {
  readonly language: Language
  readonly say: Say
  /** What a page says besides, with its braces. */
  readonly phrase: (english: Phrase) => string
  readonly table: Table
  /** What offered questions and the line on rights mean in it, on pages of the server. */
  readonly glosses?: ReadonlyMap<string, string>
}

/** Each is a file of its own, which is loaded only where it is spoken. */
const FILES: Readonly<Record<Language, () => Promise<Table>>> = {
  ko: async () => (await import('./ko.ts')).ko,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
}

function phrasesOf({ phrases }: Table): Spoken['phrase'] {
  const names = Object.keys(PHRASES) as (keyof typeof PHRASES)[]
  const own = new Map<Phrase, string>(names.map((name) => [PHRASES[name], phrases[name]]))
  return (english) => own.get(english) ?? english
}

const opened: Partial<Record<Language, Promise<Spoken>>> = {}

/** Loads a language; once for each. */
export function spokenIn(language: Language): Promise<Spoken> {
  opened[language] ??= FILES[language]().then((table) => ({
    language,
    say: sayingIn(table),
    phrase: phrasesOf(table),
    table,
  }))
  return opened[language]
}

/** The language of a question, else of a BCP 47 tag; undefined for English. */
export async function spokenFor(question: string, tag: string): Promise<Spoken | undefined> {
  const own = languageFor(tag)
  const language = languageOf(question, own) ?? own
  return language && (await spokenIn(language))
}
