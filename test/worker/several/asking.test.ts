import { describe, expect, it } from 'vitest'
import { checkSeveralResponse } from '../../../src/contract/check.ts'
import { PLURAL_REPLIES } from '../../../src/english/said/plural-replies.ts'
import { asked, paper, post, question, send, shelf, words } from './two-papers.ts'

describe('a question over papers that both answer it', () => {
  it('is answered by both, each named before what it says: in turn, or a section of each after the other', async () => {
    const { status, kind, reply, answers, prominent } = await asked({ question })
    expect(status).toBe('answered')
    const papers = answers.map(({ paper: of }) => of)
    if (kind === 'section') expect([papers[0], papers.at(-1)]).toEqual(['whole', 'bare'])
    else expect(papers.slice(0, 2)).toEqual(['whole', 'bare'])
    expect(prominent).toBeGreaterThanOrEqual(2)
    for (const { title } of shelf) expect(reply).toContain(`In “${title}”: `)
  })

  it('is answered by the one that is named, and by none that is not there', async () => {
    const { answers } = await asked({ question, paper: 'bare' })
    expect(new Set(answers.map(({ paper: of }) => of))).toEqual(new Set(['bare']))
    expect((await post('/v1/ask', { question, paper: 'none' })).status).toBe(400)
    expect((await send(`/v1/ask?${new URLSearchParams({ question, paper: 'bare' })}`)).status).toBe(200)
    expect((await send('/v1/ask?question=')).status).toBe(400)
    expect((await post('/v1/ask', { question: 7 })).status).toBe(400)
  })

  it('that is looked up has all of what one paper says before the other', async () => {
    const { answers } = await asked({ question: 'Who is the author?' })
    const papers = answers.map(({ paper: of }) => of)
    expect(papers).toEqual(papers.toSorted((a, b) => Number(a === 'bare') - Number(b === 'bare')))
  })

  it('goes on with the passage of the paper that the turn names', async () => {
    const [first] = (await asked({ question })).answers
    const turn = { question, passages: [first?.id ?? ''] }
    const following = async (of?: string) =>
      new Set(
        (await asked({ question: 'And the next paragraph?', history: [{ ...turn, paper: of }] })).answers.map(
          (a) => a.paper,
        ),
      )
    expect(await following('bare')).toEqual(new Set(['bare']))
    expect(await following()).toEqual(new Set())
  })

  it('that none answers offers what is near in both', async () => {
    const { status, answers, suggestions: offered } = await asked({ question: 'xyzzy plugh frobnicate?' })
    expect([status, answers]).toEqual(['not_found', []])
    expect(offered.length).toBeLessThanOrEqual(6)
  })

  it.each([
    ['Hello!', PLURAL_REPLIES.greeting],
    ['Thank you', PLURAL_REPLIES.thanks],
    ['Who are you?', PLURAL_REPLIES.identity],
    ['help', PLURAL_REPLIES.help],
    ['Write a poem.', PLURAL_REPLIES.instruction],
    ['xyzzy plugh frobnicate?', PLURAL_REPLIES.nothing],
    ['“Xyzzy plugh frobnicated the quuxes of Blorb yesterday.”', 'These words are in none of the papers.'],
  ])('that no paper answers is spoken of all: %s', async (message, said) => {
    expect((await asked({ question: message })).reply).toContain(said)
    expect((await asked({ question: message, paper: 'bare' })).reply).not.toContain(said)
  })
})

describe('a quotation that is checked against several papers', () => {
  const checked = async (body: unknown) => checkSeveralResponse.parse(await (await post('/v1/verify', body)).json())

  it('is printed by the first that prints it, named in the sentence', async () => {
    const { verdict, stretches } = await checked({ quote: words })
    expect(verdict).toBe('exact')
    expect(stretches.map(({ paper: of }) => of)).toEqual(['whole'])
    expect(stretches[0]?.reply).toContain(`In “${paper.record.title}”: `)
    expect((await checked({ quote: words, paper: 'bare' })).stretches[0]?.paper).toBe('bare')
  })

  it('is of no paper where none prints it', async () => {
    const { stretches } = await checked({ quote: '“Xyzzy plugh frobnicated the quuxes of Blorb yesterday.”' })
    expect(stretches.map(({ verdict, paper: of }) => [verdict, of])).toEqual([['absent', null]])
    expect(stretches[0]?.reply).toBe(PLURAL_REPLIES.unfound)
    const few = await checked({ quote: '“Xyzzy plugh”' })
    expect(few.reply).toBe(PLURAL_REPLIES.fewUnfound)
    expect((await checked({ quote: '“Xyzzy plugh”', paper: 'bare' })).reply).not.toContain('papers')
  })

  it('has to be one, and of a paper that is there', async () => {
    expect((await post('/v1/verify', { quote: '' })).status).toBe(400)
    expect((await post('/v1/verify', { quote: words, paper: 'none' })).status).toBe(400)
  })
})
