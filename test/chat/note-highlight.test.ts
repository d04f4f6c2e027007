import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { show } from '../../scripts/ask/show.ts'
import { loadLibrary } from '../../scripts/load-library.ts'
import { deskAt } from '../../src/answer/library.ts'
import { alone, named } from '../../src/answer/paper-desk.ts'
import { quoted } from '../../src/answer/view.ts'
import { embed, LIMITS, sizeOf } from '../../src/discord/embed.ts'
import { answerText } from '../../src/mcp/text.ts'
import { markOf } from '../../src/paper/note-label.ts'
import type { Span } from '../../src/paper/types.ts'
import { quotationBlocks } from '../../src/slack/quotation-blocks.ts'
import { card } from '../../src/teams/card.ts'
import { ANSWERED } from './answered.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

/** Every passage with notes, and in each of its notes the first words marked. */
const passages = paper.passages
  .filter(({ footnotes }) => footnotes.length > 0)
  .map((passage) => {
    const parts = passage.footnotes.map(({ footnote }): [number, Span] => [
      footnote.number,
      { start: 0, end: Math.min(40, footnote.text.length) },
    ])
    return quoted(desk, passage, null, new Map(parts))
  })
const answers = named(alone(desk)[0], passages)
const marked = answers.map((answer) => ({
  answer,
  words: answer.footnotes.map(({ text, highlight }) => text.slice(highlight?.start, highlight?.end)),
}))

describe.each(marked)('the notes that answer under $answer.id', ({ answer, words }) => {
  it('are bold in Slack, right under the quotation', () => {
    const blocks = quotationBlocks(answer)
    const bold = blocks.flatMap((block) => {
      const [part] = block.type === 'rich_text' ? block.elements : []
      return part?.type === 'rich_text_section'
        ? part.elements.flatMap((run) => (run.type === 'text' && run.style?.bold ? [run.text] : []))
        : []
    })
    // Printed italics divide what is bold.
    expect(bold.join('')).toBe(words.join(''))
    const set = JSON.stringify(blocks)
    for (const { text, ...name } of answer.footnotes) {
      expect(set.split(JSON.stringify(`${markOf(name)}. `).slice(1, -1)).length, text).toBe(2)
    }
  })

  it('are bold in Teams', () => {
    const { body } = card(alone(desk), { ...ANSWERED, answers: [answer] }, [answer], [])
    const runs = body.flatMap((block) => (block.type === 'RichTextBlock' ? block.inlines : []))
    const bold = runs.filter(({ weight, size }) => weight === 'Bolder' && size === 'Small')
    expect(bold.map(({ text }) => text).join('')).toBe(words.join(''))
    for (const { text, ...name } of answer.footnotes) {
      expect(runs.map((run) => run.text).join('')).toContain(`${markOf(name)}. ${text}`)
    }
  })

  it('stand in Discord, bold, even where the message has no room for all', () => {
    const { fields = [], ...rest } = embed(answer)
    expect(sizeOf({ fields, ...rest })).toBeLessThanOrEqual(LIMITS.total)
    const plain = (text: string): string => text.replaceAll(/(?<!\\)_/gu, '').replaceAll('\\', '')
    expect(fields.map(({ name, value }) => [name, /^\*\*(.*?)\*\*/su.exec(plain(value))?.[1]])).toEqual(
      answer.footnotes.map((note, index) => [`Note ${markOf(note)}`, words[index]?.trim()]),
    )
  })

  it('are told to an assistant', () => {
    for (const one of words) expect(answerText(answer)).toContain(`What answers in it: “${one}”`)
  })

  it('are told in the terminal', () => {
    const shown = stripVTControlCharacters(show(answer)).replaceAll(/\s+/gu, ' ')
    for (const one of words) expect(shown).toContain(`Answers: “${one.trim()}`)
  })
})

describe('a note that answers among others', () => {
  const passage = paper.passages.find(({ footnotes }) => footnotes.length > 1)
  const last = passage?.footnotes.at(-1)?.footnote
  if (!passage || !last) throw new Error('no passage has two notes')
  const answer = quoted(desk, passage, null, new Map([[last.number, { start: 0, end: 5 }]]))

  it('stands first in Discord, so that it is never the one without room', () => {
    expect(embed(answer).fields?.[0]?.name).toBe(`Note ${markOf(last)}`)
  })

  it('leaves the others in small print in Slack', () => {
    const small = quotationBlocks(answer).flatMap((block) => (block.type === 'context' ? block.elements : []))
    const texts = small.map((element) => ('text' in element ? element.text : ''))
    expect(texts.some((text) => text.startsWith(`${markOf(last)}. `))).toBe(false)
    expect(texts).toHaveLength(passage.footnotes.length)
  })
})
