import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check, type Checked } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Effort } from '../../../src/wording/effort.ts'
import { checkResponse } from '../../../src/contract/check.ts'
import { hostileTexts } from './hostile-texts.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

const checked = (text: string, effort?: Effort): Checked => {
  const result = check(desk, text, effort)
  return checkResponse.parse(result)
}

/** Each quotation of a text with its verdict, as "exact: words". */
const verdicts = (text: string): string[] =>
  checked(text).stretches.map(({ verdict, claimed }) => `${verdict}: ${claimed}`)

const ALTERED = 'The latter group constitutes 37% of the population'
const EXACT = 'Serious violations mandate execution and forfeiture of all property.'
const ABSENT = 'the moon is made of green cheese'

describe('a text', () => {
  it.each([
    ['without marks is one quotation', EXACT, [`exact: ${EXACT}`]],
    ['in curly marks', `He writes “${EXACT}” and no more.`, [`exact: ${EXACT}`]],
    ['in straight marks', `He writes "${EXACT}" and no more.`, [`exact: ${EXACT}`]],
    ['in single marks', `He writes ‘${EXACT}’ and no more.`, [`exact: ${EXACT}`]],
    ['in angle marks', `Il écrit « ${EXACT} ».`, [`exact: ${EXACT}`]],
    ['in low marks', `Er schreibt „${EXACT}“.`, [`exact: ${EXACT}`]],
    ['in corner brackets', `그는 「${EXACT}」라고 썼다.`, [`exact: ${EXACT}`]],
    ['in a block quotation', `He writes:\n\n> ${EXACT}\n\nAnd no more.`, [`exact: ${EXACT}`]],
    [
      'in a block quotation of several lines',
      '> Serious violations mandate execution\n> and forfeiture of all property.',
      ['exact: Serious violations mandate execution\nand forfeiture of all property.'],
    ],
    [
      'with several quotations, in order',
      `First “${ALTERED}”, then “${EXACT}”, then “${ABSENT}”.`,
      [`altered: ${ALTERED}`, `exact: ${EXACT}`, `absent: ${ABSENT}`],
    ],
    ['with apostrophes beside its marks', `The guards' reports don't say “${EXACT}”.`, [`exact: ${EXACT}`]],
    ['with a mark that is never closed', `He writes “${EXACT}\n\nAnd then he goes on.`, [`exact: ${EXACT}`]],
    [
      'in paragraphs that each open with a mark',
      `“${EXACT}\n\n“${ALTERED}”`,
      [`exact: ${EXACT}`, `altered: ${ALTERED}`],
    ],
  ])('%s', (_, text, wanted) => expect(verdicts(text)).toEqual(wanted))

  it('that is the paper’s own is one quotation, with the quotation marks in it', () => {
    const p9 = desk.paper.passage('p9')?.text ?? ''
    expect(p9).toContain('“cradle-to-grave”')
    expect(verdicts(p9)).toEqual([`exact: ${p9}`])
    const changed = p9.replace('paradise', 'hell')
    expect(verdicts(changed)).toEqual([`altered: ${changed}`])
  })

  it('that is the paper’s own is one quotation, whatever its brackets change around the quotation marks in it', () => {
    const text =
      'the guards repeatedly told [the women and the children] that “a man without a country is worse than a dog at a funeral.”'
    expect(check(desk, text).verdict).toBe('altered')
  })

  it('whose first and last words are others is answered with what is printed in their place', () => {
    const [answer] = checked('An exact number of North Korean migrants and asylum seekers in China is known').answers
    const { start = 0, end = 0 } = answer?.highlight ?? {}
    expect(answer?.quote.slice(start, end)).toBe(
      'The exact number of North Korean migrants and asylum seekers in China is unknown',
    )
  })

  it('has the worst of its verdicts, all differences, and each passage once', () => {
    const result = checked(`“${EXACT}” “${ALTERED}” “${EXACT}”`)
    expect(result.verdict).toBe('altered')
    expect(result.differences).toMatchObject([{ claimed: '37', printed: '27', kind: 'changed', concerns: 'number' }])
    expect(result.answers.map(({ id }) => id)).toEqual(['p8', 'p53'])
    expect(checked(`“${EXACT}” “${ABSENT}”`).verdict).toBe('absent')
    expect(result.reply).toBe('3 quotations: 2 word for word, 1 altered, 0 not in the paper.')
  })

  it('that is long is checked a paragraph at a time', () => {
    const passages = desk.paper.passages.slice(20, 30).map(({ text }) => text)
    const result = checked(passages.join('\n\n'))
    expect(result.stretches.map(({ claimed }) => claimed)).toEqual(passages)
    expect(result).toMatchObject({ verdict: 'exact', unchecked: 0 })
  })
})

/** The kinds of remarks that say whose words a quotation is. */
const VOICES: ReadonlySet<string> = new Set(['quotation', 'block', 'story', 'editor'])

describe('a quotation', () => {
  it.each([
    ['I have no worries but I want to see my mother again.', 'quotation'],
    ['She does not see her mother and she and her siblings are afraid', 'story'],
    ['crossing the border means an act of secession', 'quotation'],
    ['The work is hard labor, such as digging canals and constructing roads.', 'author'],
    ['RI interview, June 4, 2004.', 'author'],
    ['An English language copy of the amended code has not yet become available', 'editor'],
    ['hostile class', 'author'],
    [ABSENT, null],
  ])('says whose words it is: %s', (claim, voice) => expect(checked(claim).stretches[0]?.voice).toBe(voice))

  it.each([
    ['I was treated worse than a dog', 'The paper gives these words to “a 22-year-old woman from Musan”.'],
    [
      'crossing the border means an act of secession',
      'The paper gives these words to “South Korean anthropologist Chung Byung-Ho”, in a block quotation.',
    ],
    [
      'In both prisons, she had to sit perfectly still all day.',
      'These words are part of the story of “a 22-year-old woman from Musan”, which the author reports.',
    ],
    ['the hostile class', undefined],
    ['hostile class', 'The paper has these words between quotation marks.'],
    ['An English language copy of the amended code', 'These words are the editor’s, not the author’s.'],
    ['The work is hard labor, such as digging canals and constructing roads.', undefined],
  ])('names who speaks as the paper does: %s', (claim, said) => {
    const texts = checked(claim).stretches[0]?.remarks.flatMap(({ kind, text }) => (VOICES.has(kind) ? [text] : []))
    expect(texts).toEqual(said === undefined ? [] : [said])
    for (const [, name] of (said ?? '').matchAll(/“([^”]+)”/gu)) expect(desk.paper.source).toContain(name)
  })

  it('that is put together says where each part stands', () => {
    const [stretch] = checked(
      'She had to sit perfectly still all day. North Koreans have committed many crimes.',
    ).stretches
    expect(stretch?.pieces).toEqual([
      { claimed: 'She had to sit perfectly still all day', place: 'page 90' },
      { claimed: 'North Koreans have committed many crimes', place: 'page 82' },
    ])
    expect(stretch?.differences.map(({ grave }) => grave)).toEqual([false])
  })

  it('that stands in many places says in how many', () => {
    const [stretch] = checked('North Korea').stretches
    expect(stretch?.answers).toHaveLength(10)
    expect(stretch?.places).toBeGreaterThan(10)
    expect(stretch?.remarks.map(({ text }) => text)).toContain(`It stands in ${stretch?.places} passages and notes.`)
  })
})

describe('a text of any kind, up to the limit', () => {
  // One quotation may be under way when the bound is met: to fold a text of 16 KiB, and one alignment.
  const BOUND = 140_000
  const LAST = 6 * 16_384 + 40_000

  it.each(hostileTexts)('is checked within a counted bound: %s', (_, text) => {
    const effort = { spent: 0 }
    const result = checked(text, effort)
    expect(effort.spent).toBeLessThan(BOUND + LAST)
    expect(result.stretches.length).toBeGreaterThan(0)
    for (const { verdict, differences, answers } of result.stretches) {
      expect({ found: answers.length > 0, differs: differences.length > 0 }).toEqual({
        found: verdict !== 'absent',
        differs: verdict === 'altered',
      })
    }
  })

  it('says how many of its quotations were not checked', () => {
    const one = `“${EXACT}” `
    const result = checked(one.repeat(200))
    expect(result.unchecked).toBeGreaterThan(0)
    expect(result.stretches.length + result.unchecked).toBe(200)
    expect(result.reply).toContain(`the last ${result.unchecked} of the quotations were not checked`)
  })

  it('gets the same answer every time', () => {
    const text = hostileTexts.map(([, hostile]) => hostile.slice(0, 400)).join('\n\n')
    expect(checked(text)).toEqual(checked(text))
  })
})
