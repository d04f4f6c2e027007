import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskResponse } from '../../../src/answer/types.ts'
import { builtCorpus, theWorker } from './made-once.ts'
import { serve, type Served } from './served.ts'

/** As much of a note as is looked at here. */
interface Note {
  readonly text: string
  readonly resolved: string
}

/** A corpus, and what it is asked: a question with words of the passage that answers it, and what notes resolve to. */
interface Tried {
  readonly folder: string
  readonly passages: number
  readonly notes: number
  readonly question: string
  readonly answer: string
  readonly place: RegExp
  readonly resolved: Readonly<Record<number, string>>
}

const MERRIN = 'Tobias Merrin, The Ferries of the Lower Ansel (Dunmouth: Pell, 1888)'
const CORPORA: readonly Tried[] = [
  {
    folder: 'corpus',
    passages: 68,
    notes: 38,
    question: 'How many ethnic Koreans live in Yanji?',
    answer: 'of whom 210,000 are ethnic Koreans',
    place: /: 77\.$/u,
    resolved: { 2: 'Hazel Smith, University of Warwick' },
  },
  {
    folder: 'test/corpora/tiny',
    passages: 12,
    notes: 8,
    question: 'Who paid for the first bell of the watchtower?',
    answer: 'was paid for by the widows of the fleet',
    place: /: 1\.$/u,
    resolved: { 3: 'Mina Orla Tarn, Office of Tides', 6: '[not resolved: Ibid.' },
  },
  {
    folder: 'test/corpora/essay',
    passages: 22,
    notes: 40,
    question: 'What was the rent of the first lease?',
    answer: 'The rent of the first lease was nineteen pounds a year',
    place: /: 41\.$/u,
    resolved: {
      3: `${MERRIN}, pp. 22–24.`,
      9: `; ${MERRIN}, p. 40.`,
      16: 'Lucas Brandt, ed., Accounts',
      32: '[not resolved: Ibid.',
    },
  },
  {
    folder: 'test/corpora/review',
    passages: 12,
    notes: 22,
    question: 'For how long must a find be advertised?',
    answer: 'holds it in trust for a year and a day',
    place: /: 302\.$/u,
    resolved: {
      6: 'Trustees of the Pier v. Loman',
      8: 'Gideon Marsh, The Law of Small Things',
      16: '[not resolved: infra',
    },
  },
  {
    folder: 'test/corpora/endnotes',
    passages: 7,
    notes: 10,
    question: 'When was the last oil lamp put out?',
    answer: 'the last oil lamp was put out on the fish quay',
    place: /Sorley.*Lamp-Oil.*para\. 5\.$/u,
    resolved: {
      2: 'Council of Ness, Proceedings, 1811–1835, p. 40.',
      10: 'Albert Roe, The Gasworks of the North Coast (London, 1899)',
    },
  },
]

const BUILD_MS = 300_000

let worker: string
beforeAll(async () => {
  worker = await theWorker()
  await Promise.all(CORPORA.map(({ folder }) => builtCorpus(folder)))
}, BUILD_MS)

describe.each(CORPORA)('$folder, built, and served by the one built Worker', (tried) => {
  let served: Served | undefined
  const at = (): Served => served ?? expect.fail('it is not served')

  beforeAll(async () => {
    served = await serve(worker, await builtCorpus(tried.folder))
  })
  afterAll(() => served?.[Symbol.asyncDispose]())

  it('says how much there is of it', async () => {
    const { counts } = await at().get<{ counts: unknown }>('/v1/document')
    expect(counts).toEqual({ passages: tried.passages, footnotes: tried.notes })
  })

  it(`answers “${tried.question}” from the right place, word for word`, async () => {
    const { status, answers } = await at().ask<AskResponse>(tried.question)
    expect(status).toBe('answered')
    const [first] = answers
    expect(first?.quote).toContain(tried.answer)
    expect(first?.citation).toMatch(tried.place)
    const source = await at().text('/v1/source')
    expect(source).toContain(first?.quote)
  })

  it('resolves its notes, or says which not', async () => {
    const { footnotes } = await at().get<{ footnotes: readonly Note[] }>('/v1/footnotes')
    for (const [number, words] of Object.entries(tried.resolved)) {
      expect(footnotes[Number(number) - 1]?.resolved).toContain(words)
    }
  })

  it('refuses what has nothing to do with it', async () => {
    const { status } = await at().ask<AskResponse>('How do I bake bread without yeast?')
    expect(status).toBe('not_found')
  })
})
