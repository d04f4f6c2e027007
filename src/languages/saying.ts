import { NOTE_SIGNS } from '../answer/segments.ts'
import { ERRORS } from '../english/said/errors.ts'
import { NAMING, REMARKS } from '../english/said/remarks.ts'
import { REPLIES } from '../english/said/replies.ts'
import { WHOSE } from '../english/said/whose-words.ts'
import { type Table, VALUES } from './table.ts'

/** Says one of Ibid’s English sentences, or several, in another language; undefined for what is none of them. */
export type Say = (english: string) => string | undefined

type Values = Readonly<Record<string, string>>

const PLACE = String.raw`(?:(?:page|pages|note|notes) \d[\d–]*(?:(?:, | and |, and )\d+)*|¶ \d[\d–]*|the notes|the title page)`

/** What a note is called: by its number or sign, and its chapter where that has a row of its own. */
const NOTE = String.raw`(?:\d[\d–]*|[${NOTE_SIGNS}]+)(?: of chapter \w+)?`

/** One of something, or several: "3", "3 and 4", "3, 4 and 7". */
const several = (one: string): string => `${one}(?:(?:, and |, | and )${one})*`

/** What may stand in a pair of braces. What is not named is a number. */
const HOLDS: Readonly<Record<string, string>> = {
  place: PLACE,
  places: `${PLACE}(?:, ${PLACE})*`,
  cited: PLACE,
  notes: '[^.]+?',
  number: `${several(NOTE)}|\\d[\\d,]*`,
  numbers: several(NOTE),
  numbering: '.+?',
  list: '(?:: .+?)?',
  name: '.+?',
  section: '.+?',
  speaker: '.+?',
  at: several(NOTE),
  n: '.+?',
  printed: '.*?',
  reading: '.*?',
  terms: '.+?',
  mine: '[^“”]*',
  what: 'The question|The text|question',
  methods: '[A-Z, ]+',
  types: '[a-z][a-z/+., -]*?',
  part: '.+?',
  url: '\\S+?',
}

/** A sentence read back: a pattern for the beginning of a text, with what stands in its braces. */
interface Reading {
  readonly pattern: RegExp
  readonly template: string
}

function readingOf(english: string, template: string, end: string): Reading {
  const seen = new Set<string>()
  const source = english
    .split(/(\{\w+\})/u)
    .map((part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
      if (seen.has(name)) return String.raw`\k<${name}>`
      seen.add(name)
      return `(?<${name}>${HOLDS[name] ?? String.raw`\d[\d,]*`})`
    })
    .join('')
  return { pattern: new RegExp(`^${source}${end}`, 'su'), template }
}

const filled = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')

/** The templates of one kind in English, each with the one of a table. */
const pairs = <K extends string>(english: Readonly<Record<K, string>>, own: Readonly<Record<K, string>>) =>
  (Object.keys(english) as K[]).map((name): readonly [string, string] => [english[name], own[name]])

/** A template for words of somebody whom the paper does not name: without the name, and its quotation marks. */
const unnamed = (template: string, somebody: string): string => template.replace(/[“「]\{n\}[”」]/u, somebody)

/** What holds words of English, and ways of asking that have no "and". */
const SPLIT: ReadonlySet<string> = new Set(['terms', 'methods', 'types'])

const PLACES = ['page', 'pages', 'theNotes', 'titlePage'] as const

/** Ibid’s sentences in the language of a table, which drops the hints that stand in English replies in one’s own. */
export function sayingIn(table: Table): Say {
  const replies = { inKorean: '', inSimplified: '', inTraditional: '', ...table.replies }
  const { nobody, ...whose } = table.whose
  const whoseWords = pairs(WHOSE, whose)
  const readings = [
    // Those that name who speaks first: the others are no beginnings of them.
    ...pairs(NAMING, table.naming),
    ...pairs(REPLIES, replies),
    ...pairs(REMARKS, table.remarks),
    ...pairs(ERRORS, table.errors),
    ...whoseWords,
    ...whoseWords.map(([english, own]) => [unnamed(english, 'somebody'), unnamed(own, nobody)] as const),
    // A place by itself, as it stands under a quotation.
    ...PLACES.map((name): readonly [string, string] => [VALUES[name], table.values[name]]),
  ].map(([english, own]) => readingOf(english, own, String.raw`(?:\s|$)`))
  const values = pairs(VALUES, table.values).map(([english, own]) => readingOf(english, own, '$'))
  const { items, list, names, sentences } = table.between

  const value = (text: string): string => {
    for (const { pattern, template } of values) {
      const found = pattern.exec(text)
      if (found) return filled(template, within(found.groups))
    }
    return text
  }
  const chaptered = (text: string): string =>
    text.replace(/ of chapter (\w+)/gu, (_, name: string) => filled(table.values.chapter, { name }))
  const joined = (text: string): string =>
    chaptered(text)
      .split(/,? and |, /u)
      .join(items)
  const listed = (text: string): string => {
    if (text === '') return ''
    // What is put in or left out has commas of its own, but stands between quotation marks.
    const parts = text.slice(2).match(/(?:“[^”]*”|[^,“])+/gu) ?? []
    return list + parts.map((part) => value(part.trim()) || part).join(items)
  }
  const within = (groups: Values = {}): Values =>
    Object.fromEntries(
      Object.entries(groups).map(([name, text]) => {
        if (SPLIT.has(name)) return [name, text.split(', ').join(items)]
        if (name === 'list') return [name, listed(text)]
        if (name === 'places')
          return [
            name,
            text
              .split(/, (?=page|note|¶|the )/u)
              .map(value)
              .join(items),
          ]
        if (name === 'numbers' || name === 'number' || name === 'at') return [name, joined(text)]
        if (name === 'what') return [name, value(text === 'question' ? 'The question' : text)]
        if (name === 'n') return [name, text.split('”, “').join(names)]
        return [name, value(text)]
      }),
    )

  const say: Say = (english) => {
    if (english === '') return ''
    for (const { pattern, template } of readings) {
      const found = pattern.exec(english)
      if (!found) continue
      const rest = say(english.slice(found[0].length))
      if (rest === undefined) continue
      return [filled(template, within(found.groups)), rest].filter((part) => part !== '').join(sentences)
    }
    return undefined
  }
  return say
}
