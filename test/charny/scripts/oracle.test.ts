import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import type { Response } from '../../../scripts/oracle/doors.ts'
import { FACTS } from '../../../scripts/oracle/facts.ts'
import { openJudge } from '../../../scripts/oracle/judge.ts'
import { readPrint } from '../../../scripts/oracle/print.ts'
import { questionsFrom, randomFrom } from '../../../scripts/oracle/questions.ts'
import { leadsOf, readingFaults } from '../../../scripts/oracle/reading.ts'
import { differences, responseFaults } from '../../../scripts/oracle/response.ts'
import { type Unit, shownUnit } from '../../../scripts/oracle/shown.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'

const print = readPrint(readFileSync(FACTS.file, 'utf8'))
const objections = openJudge(print)
const desk = deskAt(loadLibrary(), 'https://ibid.example')
const responseTo = (question: string): Response =>
  JSON.parse(JSON.stringify(ask(desk, { question, limit: 3, history: [] })))

/** A passage over a page break with a highlight; one with an Ibid.; and a note that is an Ibid. itself. */
const unitOf = (question: string, id: string): Unit => {
  const unit = responseTo(question).answers.find((answer) => answer.id === id)
  if (!unit) throw new Error(`${id} does not answer ${question}`)
  return unit
}
const OVER_PAGES = unitOf('How many North Koreans are in China?', 'p4')
const WITH_NOTES = unitOf('What do serious violations of the Criminal Code mandate?', 'p8')
const NOTE = unitOf('What does footnote 38 say?', 'fn38')

describe('the oracle', () => {
  it('shares no code with the service or the corpus build', () => {
    // `scripts/bare` serves the Worker, and has no code of it.
    const files = ['scripts/oracle.ts', ...globSync('scripts/{oracle,bare}/*.ts')]
    const imported = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/gu)].map((match) => match[1] ?? ''),
    )
    const foreign = imported.filter((name) => !/^(?:node:|\.\/|\.\.\/bare\/)[\w./-]+$/u.test(name))
    expect(foreign).toEqual([])
    expect(imported.length).toBeGreaterThan(files.length)
  })

  it('reads the pages, markers and notes of the raw text', () => {
    expect([...print.notes.keys()]).toEqual(Array.from({ length: 38 }, (_, at) => at + 1))
    expect(print.markers.map(({ number }) => number)).toEqual([...print.notes.keys()])
    expect([print.pages[0], print.pages.at(-1)]).toEqual([75, 97])
    expect(print.body).toContain('scale of the inward-migration')
    expect(print.body).toContain('“cradle-to-grave” propaganda')
    expect(print.body).toContain('This paper analyzes the situation')
    expect(print.body).toContain('the local authorities and police tend to look the other way, often for months.')
    expect(print.notes.get(29)?.text).toBe('1951 Convention Relating to the Status of Refugees, Article 1 (A, 2).')
  })

  // As a reader of the journal follows them.
  it.each([
    [2, [1], []],
    [3, [1], [2]],
    [6, [5], []],
    [9, [1], []],
    [12, [5], []],
    [16, [7], []],
    [24, [8], []],
    [27, [24], []],
    [28, [24], [27]],
    [30, [5], []],
    [32, [5], []],
    [36, [5], []],
    [37, [1], []],
    [38, [1], [37]],
  ])('follows note %i to %j by %j', (number, resolvesTo, via) => {
    expect(leadsOf(number, print.notes)).toEqual({ resolvesTo, via })
  })

  it('objects to another work, a lost page and another page behind an Ibid.', () => {
    const right = NOTE.footnotes[0]?.resolved ?? ''
    expect(readingFaults(38, right, print.notes)).toEqual([])
    for (const wrong of [
      right.replace('18', '19'),
      right.replace(', p. 18', ''),
      right.replace('Smith', 'Smyth'),
      right.replace('Hazel ', ''),
      right.replace(' (December 2002)', ''),
      `${print.notes.get(5)?.text.replace(', pp. 20-21.', '')}, p. 18.`,
    ])
      expect(readingFaults(38, wrong, print.notes), wrong).not.toEqual([])
  })
})

describe('an answer as it is', () => {
  it.each([OVER_PAGES, WITH_NOTES, NOTE])('has no objections: $id', (unit) => {
    expect(objections(shownUnit(unit))).toEqual([])
  })
})

/** Each changes one thing. */
const [first, second] = WITH_NOTES.footnotes
if (!first || !second) throw new Error('p8 has two notes')
const ALTERED: Readonly<Record<string, Unit>> = {
  'a changed word': { ...WITH_NOTES, quote: WITH_NOTES.quote.replace('execution', 'expulsion') },
  'a lost word': { ...WITH_NOTES, quote: WITH_NOTES.quote.replace('Serious ', '') },
  'a changed dash': { ...OVER_PAGES, quote: OVER_PAGES.quote.replace('100-300', '100–300') },
  'a quote that begins within a word': { ...OVER_PAGES, quote: OVER_PAGES.quote.slice(1), highlight: null, turns: [] },
  'a wrong page': { ...WITH_NOTES, pages: [79] },
  'a page too few': { ...OVER_PAGES, pages: [76] },
  'a page break at another place': { ...OVER_PAGES, turns: [{ page: 77, offset: 505 }] },
  'a citation of another page': { ...WITH_NOTES, citation: WITH_NOTES.citation.replace(': 78', ': 79') },
  'another section': { ...WITH_NOTES, section: 'Treatment upon Deportation' },
  'a lost marker': { ...WITH_NOTES, footnotes: [first] },
  'a marker at another place': { ...WITH_NOTES, footnotes: [{ ...first, offset: first.offset - 1 }, second] },
  'the markers in another order': { ...WITH_NOTES, footnotes: [second, first] },
  'another note': { ...WITH_NOTES, footnotes: [{ ...first, number: 7 }, second] },
  'a note with other words': {
    ...WITH_NOTES,
    footnotes: [{ ...first, text: first.text.replace('2002', '2003') }, second],
  },
  'a note on another page': { ...WITH_NOTES, footnotes: [{ ...first, page: 79 }, second] },
  'an Ibid. that leads elsewhere': { ...WITH_NOTES, footnotes: [first, { ...second, resolvesTo: [4] }] },
  'an Ibid. by way of another': { ...WITH_NOTES, footnotes: [first, { ...second, via: [5] }] },
  'an Ibid. that is left': { ...WITH_NOTES, footnotes: [first, { ...second, resolved: second.text }] },
  'a highlight that ends behind the quote': {
    ...WITH_NOTES,
    highlight: { start: 0, end: WITH_NOTES.quote.length + 1 },
  },
  'a highlight that begins within a word': { ...WITH_NOTES, highlight: { start: 1, end: 20 } },
  'an empty highlight': { ...WITH_NOTES, highlight: { start: 4, end: 4 } },
  'a highlight of a note behind its end': {
    ...WITH_NOTES,
    footnotes: [{ ...first, highlight: { start: 0, end: 9999 } }, second],
  },
  'the address of another passage': { ...WITH_NOTES, url: WITH_NOTES.url.replace('#p8', '#p9') },
  'a note’s words under another number': {
    ...NOTE,
    footnotes: [{ ...NOTE.footnotes[0], number: 37 }] as Unit['footnotes'],
  },
  'a note on another page than it is printed': { ...NOTE, pages: [95] },
  'a note that is cited as another': { ...NOTE, citation: NOTE.citation.replace('n38', 'n37') },
}

describe('the oracle objects to', () => {
  it.each(Object.entries(ALTERED))('%s', (_, unit) => {
    expect(objections(shownUnit(unit))).not.toEqual([])
  })

  const question = { text: '', isPlain: true }
  const heard = (response: Response) => ({ status: 200, shown: [], response })
  const printed = { words: 'Serious violations mandate execution', truth: 'printed', pages: [78] } as const

  it('a status, an answer or a verdict that cannot be', () => {
    const right = responseTo('What does footnote 38 say?')
    expect(responseFaults({ ...question, note: 38 }, right)).toEqual([])
    expect(responseFaults({ ...question, note: 37 }, right)).toHaveLength(1)
    expect(responseFaults({ ...question, note: 39 }, right)).toHaveLength(1)
    expect(responseFaults(question, { ...right, status: 'not_found' })).toHaveLength(1)
    expect(responseFaults(question, { ...right, related: right.answers })).toHaveLength(1)
    expect(responseFaults({ ...question, page: 78 }, right)).toHaveLength(1)
    expect(responseFaults({ ...question, page: 98 }, right)).toHaveLength(1)
    const checked = { answers: [WITH_NOTES], verdict: 'exact' }
    expect(responseFaults({ ...question, claim: printed }, checked)).toEqual([])
    expect(responseFaults({ ...question, claim: printed }, { ...checked, verdict: 'altered' })).toHaveLength(1)
    expect(responseFaults({ ...question, claim: printed }, { answers: [NOTE], verdict: 'exact' })).toHaveLength(1)
    expect(responseFaults({ ...question, claim: { ...printed, truth: 'changed' } }, checked)).toHaveLength(1)
  })

  it('two doors that do not say the same', () => {
    const right = heard(responseTo('What does footnote 38 say?'))
    const other = heard(responseTo('What does footnote 37 say?'))
    expect(differences(question, right, right)).toEqual([])
    expect(differences(question, right, other)).toHaveLength(1)
    expect(differences(question, right, { status: 500, shown: [] })).toHaveLength(1)
    expect(differences(question, right, { status: 200, shown: [shownUnit(NOTE)] })).toEqual([])
    expect(differences(question, right, { status: 200, shown: [shownUnit(WITH_NOTES)] })).toHaveLength(1)
  })
})

describe('a place in another language', () => {
  it.each(['78쪽', '第78页', '第78頁', '第 78 页'])('is read: %s', (place) => {
    expect(objections({ ...shownUnit(WITH_NOTES), place })).toEqual([])
    expect(objections({ ...shownUnit(WITH_NOTES), place: place.replace('78', '79') })).not.toEqual([])
  })
})

describe('a highlight that begins with a page', () => {
  it('is on that page, in a chat as in the JSON', () => {
    const at = OVER_PAGES.turns?.[0]?.offset ?? 0
    const highlight = { start: at, end: OVER_PAGES.quote.length }
    const citation = OVER_PAGES.citation.replace(': 76', ': 77')
    for (const isSet of [false, true])
      expect(objections({ ...shownUnit({ ...OVER_PAGES, highlight, citation }), isSet })).toEqual([])
  })
})

describe('the questions', () => {
  it('are the same for the same seed, and others for another', () => {
    const made = (seed: number): string[] => {
      const next = questionsFrom(print, randomFrom(seed))
      return Array.from({ length: 50 }, () => next().text)
    }
    expect(made(7)).toEqual(made(7))
    expect(made(7)).not.toEqual(made(8))
  })
})
