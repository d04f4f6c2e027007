import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProvedCorpus } from '../../scripts/proved-corpus.ts'
import { readTranscription } from '../../../scripts/corpus/transcription.ts'
import { openPaper, sentencesOf } from '../../../src/paper/paper.ts'

const raw = readFileSync('corpus/source/paper.txt', 'utf8')
const { paper: data, source, proof } = readProvedCorpus('corpus')
const paper = openPaper(data, source)

/** Works as the paper first cites them in full. */
const SMITH =
  'Hazel Smith, University of Warwick, “North Koreans in China: Defining the Problems and Offering Some Solutions,” ' +
  'unpublished manuscript (December 2002)'
const WATCH =
  'Human Rights Watch, “The Invisible Exodus: North Koreans in the People’s Republic of China,” Vol. 14, No. 8 (C), ' +
  'November 2002'
const CHUNG =
  'Chung Byung-Ho, “Living Dangerously in Two Worlds: The Risks and Tactics of North Korean Refugee Children in ' +
  'China,” Korea Journal (Autumn 2003)'
const HAWK =
  'David Hawk, U.S. Committee for Human Rights in North Korea, “The Hidden Gulag: Exposing North Korea’s Prison ' +
  'Camps” (October 2003)'
const NATSIOS =
  'Andrew Natsios, “The Politics of Famine in North Korea,” United States Institute of Peace Special Report ' +
  '(August 2, 1999)'

const SHORT_FORMS: readonly [note: number, resolvesTo: number[], via: number[], resolved: string][] = [
  [2, [1], [], `${SMITH}, pp. 5-6.`],
  [3, [1], [2], `${SMITH}, p. 6.`],
  [6, [5], [], `${WATCH}, p. 20.`],
  [9, [1], [], `${NATSIOS}, p. 5. See also, ${SMITH}, p. 12.`],
  [12, [5], [], `${WATCH}, p. 11.`],
  [16, [7], [], `${CHUNG}, p. 198 at footnote 14.`],
  [27, [24], [], `${HAWK}, pp. 56-72.`],
  [28, [24], [27], `${HAWK}, p. 62.`],
  [30, [5], [], `${WATCH}, p. 19.`],
  [32, [5], [], `${WATCH}, p. 19.`],
  [36, [5], [], `${WATCH}, p. 5.`],
  [37, [1], [], `${SMITH}, p. 17.`],
  [38, [1], [37], `${SMITH}, p. 18.`],
]
const INTERVIEWS = paper.footnotes.filter((note) => note.text.startsWith('RI interview')).map((note) => note.number)

/** The pages of the raw text, cut by the rule of paper-facts.md; what stands before the first is the editor's note. */
const rawPages = raw.split(/^(?= |\d\d  North Koreans in China$|Joel R\. Charny  \d\d$)/mu).slice(1)
const rawPage = (page: number): string => rawPages[page - 75] ?? ''

describe('the footnotes', () => {
  it('are 38, numbered in order', () => {
    expect(paper.footnotes.map((note) => note.number)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1))
  })

  it('with an Ibid. or op. cit. are the thirteen of the table', () => {
    const short = paper.footnotes.filter((note) => /\bIbid\.|\bop\. cit\./u.test(note.text))
    expect(short.map((note) => note.number)).toEqual(SHORT_FORMS.map(([number]) => number))
  })

  it.each(SHORT_FORMS)('note %i resolves to %j by way of %j: %s', (number, resolvesTo, via, resolved) => {
    expect(paper.footnote(number)).toMatchObject({ resolvesTo, via, resolved })
  })

  it.each(INTERVIEWS)('note %i, an interview, resolves to note 8', (number) => {
    const note = paper.footnote(number)
    const rest = note?.text.replace('RI interview', '')
    expect(note).toMatchObject({ resolvesTo: [8], via: [], resolved: `Refugees International (RI) interview${rest}` })
  })

  it('without a short form stay as they are', () => {
    const short = new Set([...SHORT_FORMS.map(([number]) => number), ...INTERVIEWS])
    const others = paper.footnotes.filter((note) => !short.has(note.number))
    expect(others.map((note) => note.number)).toEqual([1, 4, 5, 7, 8, 14, 29, 31, 33, 34, 35])
    for (const note of others) expect(note).toMatchObject({ resolved: note.text, resolvesTo: [], via: [] })
  })

  it('leave no reference unresolved', () => {
    expect(data.footnotes.flatMap((note) => note.unresolved)).toEqual([])
  })

  it('note 14 stands on page 82, as printed', () => {
    expect(paper.footnote(14)?.page).toBe(82)
    expect(paper.footnote(14)?.citation).toContain(': 82n14.')
  })

  it('stand on the page at whose foot the raw text has them', () => {
    expect(rawPages).toHaveLength(97 - 75 + 1)
    for (const { number, text, page } of paper.footnotes) {
      const [first = '', second = ''] = text.split(' ')
      expect(rawPage(page ?? 0)).toContain(`\n${number} ${first} ${second}`)
    }
  })
})

describe('a passage over a page break', () => {
  it.each([
    ['for the status of refugees sur place.', [93, 94], 'In its November 2002 report', 'and its Protocol.”'],
    ['tend to look the other way, often', [81, 82], 'If individuals cross the border', 'first crossed into China.'],
    [
      'a living symbol of the mother’s betrayal of her homeland',
      [90, 91],
      'The US Committee for Human Rights',
      'the children of foreign fathers.”',
    ],
    [
      'ceased to function; • death of family members',
      [79, 80],
      'The primary motivation for North Koreans',
      'seek money for medicines in China.',
    ],
    [
      'The paper concludes with policy options',
      [75, 76],
      'This paper analyzes the situation',
      'status determinations.',
    ],
  ])('with “%s” is whole and has its two pages', (over, pages, opening, ending) => {
    const [passage, ...others] = paper.passages.filter(({ text }) => text.includes(over))
    expect(others).toEqual([])
    expect(passage?.pages).toEqual(pages)
    expect(passage?.text.startsWith(opening)).toBe(true)
    expect(passage?.text.endsWith(ending)).toBe(true)
  })

  it('has the bullet list in one with the words that introduce it', () => {
    const list = paper.passages.filter(({ text }) => text.includes('•'))
    expect(list).toHaveLength(1)
    expect(list[0]?.text.split(' • ')).toEqual([
      expect.stringMatching(/such as:$/u),
      expect.stringMatching(/^food deprivation as .* Public Distribution System, .* mid-90s famine;$/u),
      'loss of employment as state enterprises ceased to function;',
      expect.stringMatching(/^death of family members .* individual; and$/u),
      expect.stringMatching(/^health problems, .* family member, which led the individual .* in China\.$/u),
    ])
  })

  it('begins on its first page of the raw text and ends on its last', () => {
    // A page's text without what can stand between letters: white space and line-end hyphens.
    const letters = (text: string): string => text.replace(/[\s-]/gu, '')
    for (const { text, pages, kind } of paper.passages.filter((p) => p.kind !== 'note')) {
      const [first = 0] = pages
      expect(pages).toEqual(pages.map((_, index) => first + index))
      const opening = letters(text).slice(0, kind === 'byline' ? 5 : 12)
      expect(letters(rawPage(first))).toContain(opening)
      expect(letters(rawPage(pages.at(-1) ?? first))).toContain(letters(text).slice(-12))
    }
  })
})

describe('the line-end hyphens', () => {
  it('are undone where the raw text has no space after them: 28', () => {
    const atLineEnds = [...raw.matchAll(/(\S+)-\n(\S+)/gu)].map(([, before, after]) => `${before}-⏎${after}`)
    expect(atLineEnds).toHaveLength(28)
    expect(proof.undone).toEqual(atLineEnds)
  })

  it.each([
    ['in-⏎ward-migration,', 'the scale of the inward-migration, or'],
    ['all-encom-⏎passing', 'bounds of this all-encompassing construct'],
    ['perse-⏎cuted', 'fear of being persecuted for reasons'],
  ])('%s is undone: “%s”', (broken, whole) => {
    expect(proof.undone).toContain(broken)
    expect(source).toContain(whole)
  })

  it.each([
    ['“cradle-⏎to-grave”', 'the suffocating “cradle-to-grave” propaganda'],
    ['half-⏎Chinese', 'these half-Chinese children'],
    ['all-⏎pervasive', 'the all-pervasive system'],
  ])('%s is kept: “%s”', (broken, whole) => {
    expect(proof.kept).toContain(broken)
    expect(source).toContain(whole)
  })

  it('are kept in these three only', () => {
    expect(proof.kept).toHaveLength(3)
  })
})

describe('the text', () => {
  it('has one emendation, the stray figure of “the1”', () => {
    const emendations = proof.emendations.map(({ printed, reading }) => [printed, reading])
    expect(emendations).toEqual([['the1', 'the']])
    expect(source).toContain('This paper analyzes the situation for')
  })

  it.each([
    'Human Rights Watch, or providing',
    'was universal qualified',
    'leave ones own',
    'The North Koreans officials',
  ])('keeps “%s” as printed', (words) => {
    expect(source).toContain(words)
  })

  it('gives every passage and note by its span, as transcribed', () => {
    const blocks = readTranscription(readFileSync('corpus/paper.md', 'utf8'), 'paper.md')
    const transcribed = blocks.flatMap((b) => ('text' in b && b.kind !== 'heading' ? [b.text] : []))
    const units = [...data.passages, ...data.footnotes].map(({ span }) => source.slice(span.start, span.end))
    expect([...units].sort()).toEqual([...transcribed].sort())
    expect([...paper.passages, ...paper.footnotes].map(({ text }) => text)).toEqual(units)
  })

  it('has passages and notes as blocks of their own', () => {
    for (const { span } of paper.passages) expect(source.slice(0, span.start)).toMatch(/^$|\n\n$/u)
    for (const { span, number } of paper.footnotes) expect(source.slice(0, span.start)).toMatch(`\n\n${number} `)
    for (const { span } of [...paper.passages, ...paper.footnotes]) expect(source[span.end]).toBe('\n')
  })

  it('has the digest that the paper carries', () => {
    expect(paper.digest).toBe(createHash('sha256').update(source).digest('base64'))
  })
})

describe('the passages', () => {
  it('divide into sentences that join up to their text', () => {
    for (const unit of [...paper.passages, ...paper.footnotes]) {
      const spans = sentencesOf(unit)
      expect(spans.map(({ start, end }) => unit.text.slice(start, end)).join(' ')).toBe(unit.text)
      expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([0, unit.text.length])
    }
  })

  it('know the one before and the one after, from the first to the last', () => {
    const ids = paper.passages.map((p) => p.id)
    // The editor's note (p1) stands over the title in print.
    expect(ids.slice(0, 3)).toEqual(['title', 'byline', 'p1'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(paper.passages.map((p) => p.previous)).toEqual([null, ...ids.slice(0, -1)])
    expect(paper.passages.map((p) => p.next)).toEqual([...ids.slice(1), null])
  })

  it('have each marker within them, after the word that the raw text has it glued to', () => {
    const words = raw.split(/\s+/u)
    let at = -1
    for (const passage of paper.passages) {
      for (const { footnote, offset } of passage.footnotes) {
        expect(footnote.passage).toBe(passage.id)
        expect(offset).toBeLessThanOrEqual(passage.text.length)
        const glued = `${/\S+$/u.exec(passage.text.slice(0, offset))?.[0]}${footnote.number}`
        // From the last marker on: the markers are in the order of the raw text.
        at = words.indexOf(glued, at + 1)
        expect(words[at]).toBe(glued)
      }
    }
  })
})
