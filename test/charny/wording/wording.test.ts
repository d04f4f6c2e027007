import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Wording } from '../../../src/wording/verdict.ts'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'
import { paper, source, table } from './real-paper.ts'

const check = wordingChecker(paper)

const sentences = [...paper.passages, ...paper.footnotes].flatMap((unit) =>
  sentencesOf(unit).map(({ start, end }) => ({ unit, text: unit.text.slice(start, end) })),
)

/** What a check found, as the tables write it: "p4 p5" and the stretches of the paper. */
const units = (wording: Wording): string => wording.places.map(({ unit }) => unit.id).join(' ')
const stretches = (wording: Wording): string[] =>
  wording.places.map(({ unit, span }) => unit.text.slice(span.start, span.end))

/** A word without the quotation marks and brackets around it, which a difference leaves out. */
const bare = (word: string): string => word.replace(/^[“’[\]]+|[”’[\]]+$/gu, '')

/** The claim is the paper's, in this unit among others. */
function expectExact(claim: string, unit: string): void {
  const wording = check(claim)
  expect(wording.verdict).toBe('exact')
  expect(wording.differences).toEqual([])
  expect(wording.places.map((place) => place.unit.id)).toContain(unit)
}

describe('every sentence of the paper', () => {
  it.each(sentences)('is found as it is and as people write it: $text', ({ unit, text }) => {
    const place = check(text).places.find((one) => one.unit.id === unit.id)
    expect(unit.text.slice(place?.span.start, place?.span.end)).toContain(text.replace(/^•\s/u, ''))
    const written = [
      text,
      text.toUpperCase(),
      text.replace(/[“”]/gu, '"').replaceAll('’', "'"),
      text.replaceAll('-', '–'),
      text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''),
      text.replaceAll(' ', '\n'),
      text.replace(/\.$/u, ','),
      `… “${text.replace(/\.$/u, '')} …”`,
      text.normalize('NFD').replaceAll('fi', '\uFB01'),
    ]
    for (const claim of written) expectExact(claim, unit.id)
  })

  const long = sentences.filter(({ text }) => text.split(' ').length >= 6)
  it.each(long)('shows one changed, one missing and one added word: $text', ({ text }) => {
    const words = text.split(' ')
    const middle = Math.floor(words.length / 2)
    const word = bare(words[middle] ?? '')
    const replaced = words.with(middle, 'zebra').join(' ')
    expect(check(replaced)).toMatchObject({ verdict: 'altered', differences: [{ claimed: 'zebra', printed: word }] })
    const dropped = words.toSpliced(middle, 1).join(' ')
    expect(check(dropped)).toMatchObject({ verdict: 'altered', differences: [{ claimed: '', printed: word }] })
    const added = words.toSpliced(middle, 0, 'not').join(' ')
    expect(check(added)).toMatchObject({ verdict: 'altered', differences: [{ claimed: 'not', printed: '' }] })
  })
})

describe('whole words of a passage', () => {
  it('are exact, five or more of them', () => {
    const slices = fc
      .tuple(fc.constantFrom(...paper.passages), fc.nat(), fc.integer({ min: 5, max: 80 }))
      .map(([passage, from, length]) => {
        const words = passage.text.split(' ')
        const start = words.length > length ? from % (words.length - length) : 0
        return { unit: passage.id, claim: words.slice(start, start + length).join(' ') }
      })
      .filter(({ claim }) => claim.split(' ').length >= 5)
    fc.assert(
      fc.property(slices, ({ unit, claim }) => expectExact(claim, unit)),
      { numRuns: 500 },
    )
  })

  it('are never exact when one of their digits is another', () => {
    const numbered = sentences.filter(({ text }) => /\d/u.test(text) && text.split(' ').length >= 8)
    for (const { text } of numbered) {
      const claim = text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10))
      expect(check(claim).verdict, claim).not.toBe('exact')
    }
  })
})

describe('an exact quotation', () => {
  it.each([
    ['survival. China considers all North Korean entering the country', 'p12', 'over the end of a sentence'],
    ['determinations. North Koreans fleeing deprivation and political', 'p2 p3', 'over two passages'],
    ['North Koreans in China: A Human Rights Analysis', 'title', 'the title'],
    ['Joel R. Charny', 'byline fn4', 'the byline before a note'],
    ['RI interview, June 18, 2003.', 'fn10 fn20 fn24', 'in several notes'],
    ['http://web.amnesty.org/library/print/ENGASA240032004', 'fn31', 'a URL without its stray space'],
    ['most are—in effect—trafficked', 'p23', 'dashes set closely'],
    ['30 year old', 'p25', 'a compound without hyphens'],
    ['the inward-\nmigration, or refuse', 'p7', 'a hyphen at the end of a line'],
    ["‘one who escapes to another country or to the enemy'", 'p8', 'marks that do not match'],
    ['MEMBERS OF THE HOSTILE CLASS ARE THE LAST', 'p53', 'marks left out, capitals'],
    ['The latter group constitutes 27 % of the population', 'p53', 'a space before a sign'],
    ['such as: food deprivation as the result', 'p12', 'the bullet of a list left out'],
    ['each individual arrested.14 In June 2004, public notices', 'p19', 'with the number of its note'],
    ['each individual arrested.¹⁴ In June 2004, public notices', 'p19', 'with the raised number of its note'],
    ['ﬁnd it difﬁcult to live under\u00ADground in a city', 'p5', 'ligatures and a soft hyphen'],
    ['endorsed an estimate of 60 – 100,000 based on', 'p6', 'a range with space around its dash'],
    ['funeral', 'p11', 'a single word'],
    ['27%', 'p53', 'a number with its sign'],
    ['854,000', 'p5', 'a number'],
  ])('%s (in %s) is found: %s', (claim, where) => {
    expect([check(claim).verdict, units(check(claim))]).toEqual(['exact', where])
  })

  it('is marked with its full stop and quotation marks, where it has them', () => {
    expect(stretches(check('"Emotional pain."'))).toEqual(['“Emotional pain.”'])
    expect(stretches(check('Emotional pain'))).toEqual(['Emotional pain'])
    expect(stretches(check('Few speak Chinese'))).toEqual(['Few speak Chinese'])
  })

  it('comes first from where it is printed to the letter', () => {
    expect(units(check('a state party'))).toBe('p8 p49 p54')
    expect(units(check('Human Rights Watch, op. cit., p. 19.'))).toBe('fn30 fn32')
    expect(check('THE TUMEN RIVER').places[0]?.unit.id).toBe('p5')
  })

  const headings = Map.groupBy(
    paper.passages.filter(({ section }) => section.printed),
    ({ section }) => section.title,
  )
  it.each([...headings])('comes first from the heading that it is to the letter: %s', (title, [under]) => {
    const { verdict, places, signs } = check(title)
    expect({ verdict, first: places[0], signs }).toEqual({
      verdict: 'exact',
      first: { unit: under, span: { start: 0, end: 0 } },
      signs: ['furniture'],
    })
  })

  it('comes from a sentence and not from a heading where the sentence has its capitals', () => {
    expect(units(check('the case for refugee status for North Koreans in China'))).toBe('p58')
    expect(units(check('The Case for Refugee Status for North Koreans in China'))).toBe('p49 p58')
    expect(units(check('Case for Refugee Status for North Koreans in China'))).toBe('p49 p58')
  })
})

describe('an altered quotation', () => {
  it.each(table('altered.txt').map((line) => line.split('\t')))('in %s differs by %s: %s', (unit, by, claim) => {
    const wording = check(claim ?? '')
    const shown = wording.differences.map(({ claimed, printed }) => `${claimed} → ${printed}`.trim()).join(' ; ')
    expect([wording.verdict, wording.places[0]?.unit.id, shown]).toEqual(['altered', unit, by])
  })

  it.each([
    ['She had to sit perfectly still all day. North Koreans have committed many crimes.', 'p46 p20'],
    ['The situation here does not allow me to dream, but I want to see my mother again.', 'p30 p37'],
    ['China is a powerful country and a man without a country is worse than a dog at a funeral.', 'p11 p61'],
    ['Only a small percentage has access to education. Two people from her group died in jail.', 'p29 p47'],
  ])('may be a splice: %s', (claim, where) => {
    const wording = check(claim)
    expect(wording.verdict).toBe('altered')
    expect(units(wording).split(' ').sort()).toEqual(where.split(' ').sort())
    expect(wording.differences.some(({ claimed, printed }) => claimed.split(' ').length > 4 && printed === '')).toBe(
      true,
    )
  })

  it('names the pieces of a splice in its order, whatever stands before them', () => {
    const claim =
      'And then the lack of data is symptomatic of the overall vulnerability. She had to sit perfectly still all day every day.'
    expect(check(claim).pieces.map(({ claimed }) => claimed)).toEqual([
      'the lack of data is symptomatic of the overall vulnerability',
      'She had to sit perfectly still all day',
    ])
  })

  it('shows what a splice within a passage leaves out', () => {
    const claim =
      'The lack of data is symptomatic of the overall vulnerability of the North Korean population in China.'
    const wording = check(`${claim} Church networks and humanitarian organizations in Yanbian make some effort`)
    expect(wording.verdict).toBe('altered')
    expect(wording.differences).toHaveLength(1)
    expect(wording.differences[0]?.claimed).toBe('')
    expect(wording.differences[0]?.printed).toMatch(/^The Chinese authorities themselves .* that may be available\.$/u)
  })

  it('shows the half that somebody made up', () => {
    const wording = check(
      'The primary motivation for North Koreans to leave their country is survival, but in truth nobody has asked them.',
    )
    expect(wording.differences).toMatchObject([{ claimed: 'but in truth nobody has asked them', printed: '' }])
  })

  it('shows differences whose words are in the claim and in the paper', () => {
    const words = fc.constantFrom(...source.split(/\s+/u), 'zebra', 'not', '…', '[sic]')
    const edits = fc.array(fc.tuple(fc.nat(), words, fc.nat(2)), { minLength: 1, maxLength: 4 })
    const printed = source.replace(/\s+/gu, ' ')
    const property = fc.property(fc.constantFrom(...sentences), edits, ({ text }, changes) => {
      const claim = changes
        .reduce((list, [at, word, cut]) => list.toSpliced(at % (list.length + 1), cut, word), text.split(' '))
        .join(' ')
      const wording = check(claim)
      for (const difference of wording.differences) {
        expect(claim).toContain(difference.claimed)
        expect(printed).toContain(difference.printed)
        expect(difference.claimed).not.toBe(difference.printed)
      }
      for (const { unit, span } of wording.places) expect(unit.text.slice(span.start, span.end).trim()).not.toBe('')
      expect(wording.differences.length > 0).toBe(wording.verdict === 'altered')
      expect(wording.places.length > 0).toBe(wording.verdict !== 'absent')
    })
    fc.assert(property, { numRuns: 500 })
  })
})

describe('what the paper does not have', () => {
  it.each(table('absent.txt'))('is absent: %s', (claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'absent', differences: [], places: [] })
  })

  it.each([
    '',
    ' ',
    '.',
    '…',
    '"',
    '“”',
    '-',
    '[]',
    '[…]',
    '?',
    'Chin',
    '854',
    'orth Korea',
    'no country',
    '3-40',
    '1.5',
  ])('is absent, however short: "%s"', (claim) => expect(check(claim).verdict).toBe('absent'))
})
