import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/types.ts'
import { labelOf, markOf, type NoteName } from '../../../src/paper/note-label.ts'
import { message } from '../../../src/slack/message.ts'
import { quotationBlocks } from '../../../src/slack/quotation-blocks.ts'
import { request } from '../client.ts'
import { plainTexts, richTexts, slackBlocks, slackMessage } from './slack-limits.ts'
import { calls, commandMessage, happen, openWorkspace, ORIGIN, pasted, posted, press, unfurlsOf } from './workspace.ts'

beforeEach(openWorkspace)

/** A quotation without the numbers and signs of its notes, as far as a chat can raise them. */
const bare = (quote: string, notes: readonly NoteName[]): string =>
  notes
    .map(markOf)
    .filter((mark) => !/^\d+$/u.test(mark))
    .reduce((text, mark) => text.replace(mark, ''), quote)
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]| (?=[⁰¹²³⁴⁵⁶⁷⁸⁹])|\n/gu, '')

describe('every passage and note of the paper', () => {
  it('is a message within Slack’s limits, its quote to the letter, its notes and citation whole', async () => {
    const { passages } = await (await request('/v1/passages')).json<{ passages: Answer[] }>()
    for (const { id, quote, footnotes, citation } of passages) {
      await press({ action_id: 'next', value: `x|${id}` })
      const { blocks } = slackMessage.parse(posted.at(-1))
      expect(bare(richTexts(blocks, 'rich_text_quote').join(''), footnotes)).toBe(quote)
      const small = plainTexts(blocks).join('\n')
      expect(small).toContain(citation)
      for (const note of footnotes) expect(small).toContain(`${markOf(note)}. ${note.text.replaceAll('&', '&amp;')}`)
      for (const note of footnotes) expect(small).toContain(note.resolved.replaceAll('&', '&amp;'))
    }
    expect(posted).toHaveLength(passages.length)
  })

  it('is found by its note’s number, resolved', async () => {
    const { footnotes } = await (
      await request('/v1/footnotes')
    ).json<{ footnotes: (NoteName & { text: string; resolved: string })[] }>()
    for (const { text, resolved, ...name } of footnotes) {
      const { blocks } = await commandMessage(`What does footnote ${labelOf(name)} say?`)
      expect(richTexts(blocks, 'rich_text_quote')).toEqual([text])
      if (resolved !== text) expect(plainTexts(blocks)).toContain(`→ ${resolved.replaceAll('&', '&amp;')}`)
    }
  })

  it('unfurls from its link', async () => {
    let pastedLinks = 0
    for (const path of ['/v1/passages', '/v1/footnotes']) {
      const list = await (await request(path)).json<Record<string, { id: string }[]>>()
      for (const { id } of Object.values(list)[0] ?? []) {
        await happen(pasted([`${ORIGIN}/paper#${id}`]))
        pastedLinks++
        expect(Object.keys(unfurlsOf(calls.at(-1)?.params ?? {}))).toEqual([`${ORIGIN}/paper#${id}`])
      }
    }
    expect(pastedLinks).toBeGreaterThan(0)
    expect(calls.length).toBeGreaterThanOrEqual(pastedLinks)
  })
})

describe('any passage of any paper', () => {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    fc.constantFrom(
      '<!channel>',
      '<@U1>',
      '&amp;',
      '*bold*',
      '_it_',
      '~',
      '`',
      '• item',
      '\u{1F600}',
      'a'.repeat(4000),
    ),
  )
  const text = fc
    .array(word, { minLength: 1, maxLength: 900 })
    .map((words) => words.join(' ').replaceAll(/[\n⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ''))
    .filter((made) => made.trim() !== '' && made.isWellFormed())
  const answer = fc
    .record({ text, notes: fc.array(fc.tuple(fc.nat(), text), { maxLength: 90 }) })
    .chain(({ text: quote, notes }) =>
      fc.tuple(fc.nat(quote.length), fc.nat(quote.length)).map(([a, b]): Answer => ({
        id: 'p1',
        kind: 'passage',
        quote,
        highlight: a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) },
        section: 'Section & <more>',
        voice: { kind: 'author', quoted: [] },
        whose: { kind: 'author', text: 'Words of the author' },
        pages: [1, 2],
        turns: [{ page: 2, offset: 1 }],
        footnotes: notes.map(([offset, note], index) => ({
          number: index + 1,
          offset: 1 + (offset % quote.length),
          page: 1,
          text: note,
          resolved: note,
          resolvesTo: [],
          via: [],
        })),
        citation: 'A Citation.',
        url: 'https://ibid.example/paper#p1',
      })),
    )

  it('makes blocks within Slack’s limits, whatever it holds, and the quote is whole', () => {
    fc.assert(
      fc.property(answer, (given) => {
        const blocks = quotationBlocks(given)
        for (let at = 0; at < blocks.length; at += 50) slackBlocks.parse(blocks.slice(at, at + 50))
        const quotes = richTexts(slackBlocks.element.array().parse(blocks), 'rich_text_quote').join('')
        expect(quotes.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '').replaceAll(/[ \n]/gu, '')).toBe(given.quote.replaceAll(' ', ''))
        const sent = message(given.quote, blocks)
        slackMessage.parse(sent)
        if (blocks.length > 50) expect(JSON.stringify(sent.blocks)).toContain('longer than a Slack message can be')
      }),
      { numRuns: 60 },
    )
  })
})
