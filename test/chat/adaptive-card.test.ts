import { createRequire } from 'node:module'
import type * as adaptiveCards from 'adaptivecards'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { askSeveral } from '../../src/answer/ask-several.ts'
import { deskAt } from '../../src/answer/library.ts'
import { alone, named } from '../../src/answer/paper-desk.ts'
import { quoted } from '../../src/answer/view.ts'
import { card } from '../../src/teams/card.ts'

// Its ES modules do not load in Node; the bundle that browsers load does.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof adaptiveCards

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const papers = alone(desk)

/** What Microsoft's own parser finds wrong with a card. */
function faultsOf(made: object): string[] {
  const parsed = new AdaptiveCard()
  const context = new SerializationContext()
  parsed.parse(made, context)
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)]
}

/** Microsoft Learn, "Format your bot messages": a message is at most about 28 KB. */
const MESSAGE_BYTES = 28 * 1024

describe('a card', () => {
  const response = askSeveral(papers, { question: 'hello', limit: 3, history: [] })
  const answers = named(
    papers[0],
    [...paper.passages, ...paper.footnotes].map((unit) =>
      quoted(desk, unit, { start: 0, end: Math.min(40, unit.text.length) }),
    ),
  )

  it.each(answers.map((answer) => [answer.id, answer] as const))('of %s is read by Microsoft’s parser', (_, answer) => {
    expect(faultsOf(card(papers, response, [answer], []))).toEqual([])
  })

  it('of the three longest passages fits a message', () => {
    const longest = [...answers].sort((a, b) => b.quote.length - a.quote.length).slice(0, 3)
    const made = card(papers, response, longest, [])
    expect(new TextEncoder().encode(JSON.stringify(made)).length).toBeLessThan(MESSAGE_BYTES)
  })

  it('of an answer that there is none is read as well', () => {
    expect(faultsOf(card(papers, response, [], []))).toEqual([])
  })

  it('with a block that does not exist is found out', () => {
    expect(faultsOf({ type: 'AdaptiveCard', version: '1.4', body: [{ type: 'Foo' }] })).not.toEqual([])
  })
})
