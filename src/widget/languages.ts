import { type Language, languageFor, languageOf } from '../answer/language-of.ts'
import type { Strings } from './strings.ts'

/** The interface's words, each language in a file of its own. */
const FILES: Readonly<Record<Language, () => Promise<Strings>>> = {
  ko: async () => (await import('./strings-ko.ts')).ko,
  'zh-Hans': async () => (await import('./strings-zh.ts')).zhHans,
  'zh-Hant': async () => (await import('./strings-zh-hant.ts')).zhHant,
}

const wordsIn = async (language: Language | undefined): Promise<Strings | undefined> =>
  language && (await FILES[language]())

/** The words for a BCP 47 tag; undefined for what is neither Korean nor Chinese. */
export const wordsFor = (tag: string): Promise<Strings | undefined> => wordsIn(languageFor(tag))

/** The words of the language that a question is written in; the usual one decides where its characters leave it open. */
export const wordsOf = (question: string, usual: string): Promise<Strings | undefined> =>
  wordsIn(languageOf(question, usual))

/** Loads every language, for a chat that may ask for nothing later. */
export const loadAll = (): Promise<unknown> => Promise.all(Object.values(FILES).map((file) => file()))
