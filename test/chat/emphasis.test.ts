import { parse } from 'discord-markdown-parser'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Emphasis } from '../../src/answer/emphasised.ts'
import type { Answer, AnswerFootnote } from '../../src/answer/types.ts'
import { embed } from '../../src/discord/embed.ts'
import { quotationBlocks } from '../../src/slack/quotation-blocks.ts'
import { card } from '../../src/teams/card.ts'
import { slackBlocks } from '../worker/slack/slack-limits.ts'
import { ANSWERED } from './answered.ts'

/** Words as a chat shows them, in stretches that are set alike. */
interface Shown {
  readonly text: string
  readonly italic: boolean
  readonly bold: boolean
}

/** Stretches that are set alike, put together. */
function joined(shown: readonly Shown[]): Shown[] {
  const found: Shown[] = []
  for (const one of shown) {
    const last = found.at(-1)
    if (last && last.italic === one.italic && last.bold === one.bold)
      found[found.length - 1] = { ...one, text: last.text + one.text }
    else found.push(one)
  }
  return found
}

interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
}

/** What a reader sees of Discord's Markdown, as an independent parser reads it. */
function inDiscord(markdown: string): Shown[] {
  const read = (nodes: readonly Node[], set: Omit<Shown, 'text'>): Shown[] =>
    nodes.flatMap(({ type, content = '' }) => {
      if (type === 'br') return [{ ...set, text: '\n' }]
      if (typeof content === 'string') return [{ ...set, text: content }]
      return read(content, { italic: set.italic || type === 'em', bold: set.bold || type === 'strong' })
    })
  return joined(read(parse(markdown, 'extended'), { italic: false, bold: false }))
}

/** What a reader sees of a quotation in Slack, whose rich text is literal. */
function inSlack(answer: Answer): Shown[] {
  const blocks = slackBlocks.parse(quotationBlocks(answer))
  const elements = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
  return joined(
    elements.flatMap((element) =>
      element.type === 'rich_text_quote'
        ? element.elements.flatMap((one) =>
            one.type === 'text'
              ? [{ text: one.text, italic: one.style?.italic ?? false, bold: one.style?.bold ?? false }]
              : [],
          )
        : [],
    ),
  )
}

/** What a reader sees in Teams: of the quotation, and of the lines under it. */
function inTeams(answer: Answer): { quote: Shown[]; lines: Shown[][] } {
  const { body } = card([], ANSWERED, [{ ...answer, paper: 'bells' }], [])
  const linesOf = (blocks: typeof body): Shown[][] =>
    blocks.flatMap((block) =>
      block.type === 'Container'
        ? []
        : [
            joined(
              block.inlines.map(({ text, italic = false, weight }) => ({ text, italic, bold: weight === 'Bolder' })),
            ),
          ],
    )
  const quote = body.flatMap((block) => (block.type === 'Container' ? linesOf(block.items) : []))[0] ?? []
  return { quote, lines: linesOf(body) }
}

const answerOf = (quote: string, more: Partial<Answer> = {}): Answer => ({
  id: 'p1',
  kind: 'passage',
  quote,
  highlight: null,
  section: 'Bells',
  pages: [1],
  turns: [],
  footnotes: [],
  citation: 'Ann Alder, Bells (London, 1901), 1.',
  voice: { kind: 'author', quoted: [] },
  whose: { kind: 'author', text: 'The author’s words.' },
  url: 'https://ibid.example/paper#p1',
  ...more,
})

/** Where words stand in a text, set in italics. */
const italic = (text: string, words: string): Emphasis => {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” does not stand there`)
  return { start, end: start + words.length, kind: 'italic' }
}

const QUOTE = 'The Good Intent was never a ship of the Guild. The Hope was one.'
const LAST = QUOTE.indexOf('The Hope')
const MARKED = answerOf(QUOTE, {
  emphasis: [italic(QUOTE, 'Good Intent'), { ...italic(QUOTE, 'never'), kind: 'bold' }, italic(QUOTE, 'Hope')],
  highlight: { start: LAST, end: QUOTE.length },
})
/** Bold is what answers, and nothing else is: printed bold is not shown. */
const AS_SHOWN: readonly Shown[] = [
  { text: 'The ', italic: false, bold: false },
  { text: 'Good Intent', italic: true, bold: false },
  { text: ' was never a ship of the Guild. ', italic: false, bold: false },
  { text: 'The ', italic: false, bold: true },
  { text: 'Hope', italic: true, bold: true },
  { text: ' was one.', italic: false, bold: true },
]

const NOTE = 'Ann Alder, Ash & Oak (London, 1901), p. 2.'
const note: AnswerFootnote = {
  number: 1,
  offset: 3,
  text: 'Ibid., p. 2, see Yew.',
  emphasis: [italic('Ibid., p. 2, see Yew.', 'Yew')],
  highlight: { start: 13, end: 21 },
  resolved: NOTE,
  resolvedEmphasis: [italic(NOTE, 'Ash & Oak')],
  resolvesTo: [],
  via: [],
}

describe('italics of the paper', () => {
  it('are shown in Slack, beside the bold of what answers', () => expect(inSlack(MARKED)).toEqual(AS_SHOWN))
  it('are shown in Teams', () => expect(inTeams(MARKED).quote).toEqual(AS_SHOWN))
  it('are shown in Discord', () => expect(inDiscord(embed(MARKED).description ?? '')).toEqual(AS_SHOWN))

  it('of notes are shown in Teams and Discord, and in Slack of a note that answers', () => {
    const answer = answerOf(QUOTE, { footnotes: [note] })
    const slanted = (shown: readonly Shown[]): string[] => shown.filter((one) => one.italic).map(({ text }) => text)
    expect(
      inTeams(answer)
        .lines.map(slanted)
        .filter(({ length }) => length > 0),
    ).toEqual([['Yew'], ['Ash & Oak']])
    const [field] = embed(answer).fields ?? []
    const inField = inDiscord(field?.value ?? '')
    expect(slanted(inField)).toEqual(['Yew', 'Ash & Oak'])
    expect(inField.map(({ text }) => text).join('')).toBe(`${note.text}\n→ ${NOTE}`)
    const blocks = JSON.stringify(slackBlocks.parse(quotationBlocks(answer)))
    for (const words of ['Yew', 'Ash & Oak'])
      expect(blocks).toMatch(new RegExp(`"${words}","style":\\{[^}]*"italic":true`, 'u'))
  })

  it('of a quoted note do not fall on the words that it is resolved to', () => {
    const answer = answerOf(note.text, { kind: 'footnote', footnotes: [{ ...note, resolvedEmphasis: undefined }] })
    expect(
      inTeams(answer)
        .lines.flat()
        .some((one) => one.italic),
    ).toBe(false)
    expect(inDiscord(embed(answer).fields?.[0]?.value ?? '').some((one) => one.italic)).toBe(false)
  })

  it('are left out in Discord where a letter stands beside them, and no word is changed', () => {
    const quote = 'That is unthinkable.'
    const shown = inDiscord(embed(answerOf(quote, { emphasis: [italic(quote, 'un')] })).description ?? '')
    expect(shown).toEqual([{ text: quote, italic: false, bold: false }])
  })

  it('change no word in any chat, whatever is printed and wherever they and the highlight stand', () => {
    // A quote begins and ends with a word; Discord folds spaces at the ends of a description itself.
    const words = fc.string({ unit: fc.constantFrom(...Array.from('abé _*~`|\\<>[]()#+-:@.&')), maxLength: 30 })
    const offsets = fc.tuple(fc.nat(32), fc.nat(32), fc.nat(32), fc.nat(32))
    fc.assert(
      fc.property(words, offsets, (text, [a, b, c, d]) => {
        const quote = `x${text}y`
        const span = (one: number, other: number) => ({
          start: Math.min(one, other, quote.length),
          end: Math.min(Math.max(one, other), quote.length),
        })
        const slant = span(a, b)
        const highlight = span(c, d)
        const answer = answerOf(quote, {
          emphasis: slant.start < slant.end ? [{ ...slant, kind: 'italic' }] : [],
          highlight: highlight.start < highlight.end ? highlight : null,
        })
        const read = (shown: readonly Shown[]): string => shown.map((one) => one.text).join('')
        expect(read(inSlack(answer))).toBe(quote)
        expect(read(inTeams(answer).quote)).toBe(quote)
        const plain = { ...answer, emphasis: [] }
        expect(read(inDiscord(embed(answer).description ?? ''))).toBe(read(inDiscord(embed(plain).description ?? '')))
      }),
      { numRuns: 2000 },
    )
  })
})
