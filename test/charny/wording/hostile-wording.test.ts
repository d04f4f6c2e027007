import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHARACTER } from '../../../src/wording/effort.ts'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { openPaper } from '../../../src/paper/paper.ts'
import { paper, source } from './real-paper.ts'

const check = wordingChecker(paper)

/** The largest body that the service takes, in characters. */
const SIZE = 16_384

const filled = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)
const everyOther = (word: string, step: number): string =>
  source
    .slice(0, SIZE)
    .split(' ')
    .map((printed, index) => (index % step === 0 ? word : printed))
    .join(' ')

/** Where a check is cut short (src/wording/effort.ts), after the step that it is in. */
const EFFORT_AT_MOST = 140_000
const LAST_STEP = 1000

const CLAIMS: readonly (readonly [string, string])[] = [
  ['one letter', filled('a')],
  ['one word', filled('the ')],
  ['one name', filled('North Koreans in China ')],
  ['common pairs', filled('of the border in the ')],
  ['quotation marks', filled('"')],
  ['open quotation marks', filled('“a ')],
  ['single marks between letters', filled("a'")],
  ['single marks that may be plurals', filled("s' a ")],
  ['brackets', filled('[')],
  ['brackets around words', filled('[the] border ')],
  ['brackets around letters', filled('[a]')],
  ['omissions', filled('the … ')],
  ['forty omissions', 'crossing the border into China … '.repeat(40)],
  ['forty asides', 'North Koreans in China [who] '.repeat(40)],
  ['brackets after a common word', 'In [if necessary] China … the [it] border … '.repeat(12)],
  ['brackets side by side', `the border ${'[it] [and] '.repeat(15)}into China in the winter`],
  ['full stops', filled('.')],
  ['full stops, and a word', `${filled('.')}a`],
  ['a bracket that never closes', `[${filled('.')}`],
  ['spaces', filled(' ')],
  ['hyphens', filled('a-')],
  ['numbers', filled('1,')],
  ['glued numbers', filled('China.14 ')],
  ['control characters', filled('\0\u0007')],
  ['half surrogates', filled('\uD800')],
  ['combining marks', `a${filled('\u0301')}`],
  ['ligatures that NFKC spells out', filled('\uFDFA')],
  ['Korean', filled('한국의 난민은 ')],
  ['Chinese without spaces', filled('中国政府应当停止遣返朝鲜难民')],
  ['Arabic', filled('الحكومة الصينية ')],
  ['emoji', filled('👩‍👩‍👧‍👦')],
  ['markup', filled('<script>alert(1)</script>')],
  ['the start of the paper', source.slice(0, SIZE)],
  ['the whole paper', source],
  ['every tenth word another', everyOther('zebra', 10)],
  ['every other word another', everyOther('zebra', 2)],
  ['the words of the paper backwards', source.split(/\s+/u).reverse().join(' ').slice(0, SIZE)],
]

describe('a claim of any kind', () => {
  it.each(CLAIMS)('is checked with no more effort than there may be: %s', (_, claim) => {
    const effort = { spent: 0 }
    const { verdict, differences, places } = check(claim, effort)
    expect(effort.spent).toBeLessThanOrEqual(CHARACTER * claim.length + EFFORT_AT_MOST + LAST_STEP)
    expect(places.length > 0).toBe(verdict !== 'absent')
    expect(differences.length > 0).toBe(verdict === 'altered')
  })

  it.each(['\uFFFF the', 'the \uFFFF', '\uFFFF', 'China.\uFFFF\uFFFFNorth'])(
    'never stands between two passages: %j',
    (claim) => {
      for (const { span } of check(claim).places) expect(span.start).toBeLessThan(span.end)
    },
  )

  it('is answered whatever its characters are', () => {
    const words = fc.constantFrom(
      ...source.split(/\s+/u).slice(0, 300),
      '…',
      '[',
      ']',
      '"',
      '’',
      '-',
      ' - ',
      '\uFFFF',
      '\uD83D',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, (claim) => {
        const { verdict, places } = check(claim)
        expect(places.length > 0).toBe(verdict !== 'absent')
        for (const { unit, span } of places) {
          expect(0 <= span.start && span.start < span.end && span.end <= unit.text.length).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is the paper’s when it is all of its passages, also with its headings', () => {
    const passages = paper.passages.map(({ text }) => text)
    expect(check(passages.join('\n\n'))).toMatchObject({ verdict: 'exact', differences: [] })
    const headed = check(source.slice(0, 5000))
    expect(headed).toMatchObject({ verdict: 'exact', differences: [], signs: ['furniture'] })
  })
})

describe('a paper of one sentence, and one of none', () => {
  const text = 'A vixen once crossed the frozen river.'
  const record = { ...paper.record, title: '' }
  const sections = [{ id: 'only', title: 'Only', printed: false }]
  const passage = { id: 'p1', kind: 'paragraph', section: 0, pages: [1], turns: [], markers: [] } as const
  const small = (words: string) =>
    openPaper(
      {
        version: '',
        digest: '',
        record,
        sections,
        passages: [{ ...passage, span: { start: 0, end: words.length } }],
        footnotes: [],
        citation: { head: '', tail: '', places: { paper: '1', p1: '1' }, own: {}, parts: {} },
        print: { runningHeads: { even: '', odd: '' }, emendations: [] },
      },
      words,
    )

  it('are checked alike', () => {
    const one = wordingChecker(small(text))
    expect(one(text).verdict).toBe('exact')
    expect(one('A vixen never crossed the frozen river.').differences).toMatchObject([
      { claimed: 'never', printed: 'once' },
    ])
    expect(one('The hounds ran over the frozen fields at dawn.').verdict).toBe('absent')
    expect(wordingChecker(small(''))(text).verdict).toBe('absent')
  })
})
