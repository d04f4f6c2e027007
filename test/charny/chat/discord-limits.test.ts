import { parse } from 'discord-markdown-parser'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { alone, named } from '../../../src/answer/paper-desk.ts'
import { followIn, referTo } from '../../../src/answer/reference.ts'
import type { Answer } from '../../../src/answer/types.ts'
import { quoted } from '../../../src/answer/view.ts'
import { button, link, pressed } from '../../../src/discord/buttons.ts'
import { COMMANDS } from '../../../src/discord/commands.ts'
import { embed } from '../../../src/discord/embed.ts'
import { escapeMarkdown } from '../../../src/discord/markdown.ts'
import { message, quotations, say } from '../../../src/discord/message.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const papers = alone(desk)
const units = [...paper.passages, ...paper.footnotes]
const answers = named(
  papers[0],
  units.map((unit) => quoted(desk, unit, { start: 0, end: unit.text.length })),
)

/** Discord, Message Resource, "Embed Limits", written down once more from the page. */
function holdsLimits(embeds: ReturnType<typeof embed>[]): void {
  let total = 0
  for (const { title = '', description = '', fields = [], footer } of embeds) {
    expect(title.length).toBeLessThanOrEqual(256)
    expect(description.length).toBeLessThanOrEqual(4096)
    expect(fields.length).toBeLessThanOrEqual(25)
    for (const { name, value } of fields) {
      expect(name.length).toBeLessThanOrEqual(256)
      expect(value.length).toBeLessThanOrEqual(1024)
    }
    expect(footer?.text.length ?? 0).toBeLessThanOrEqual(2048)
    const texts = [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])]
    total += texts.join('').length
  }
  expect(total).toBeLessThanOrEqual(6000)
  expect(embeds.length).toBeLessThanOrEqual(10)
}

interface Node {
  type: string
  content?: string | Node[]
}

/** What a reader sees of Discord's Markdown, and the kinds of its nodes, as an independent parser reads it. */
function shown(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>()
  const read = (nodes: Node[]): string =>
    nodes
      .map(({ type, content = '' }) => {
        kinds.add(type)
        if (type === 'br') return '\n'
        return typeof content === 'string' ? content : read(content)
      })
      .join('')
  return { text: read(parse(markdown, 'extended')), kinds }
}

describe('an embed', () => {
  it.each(answers.map((answer) => [answer.id, answer] as const))(
    'of %s holds all of it within the limits',
    (_, answer) => {
      const made = embed(answer)
      holdsLimits([made])
      expect(made.footer?.text).toBe(answer.citation)
      const { text } = shown(made.description ?? '')
      expect(text.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*|\n/gu, '')).toBe(answer.quote)
      const values = (made.fields ?? []).map(({ value }) => shown(value).text).join('\n')
      for (const note of answer.footnotes) {
        if (answer.kind === 'passage') expect(values).toContain(note.text)
        if (note.resolved !== note.text) expect(values).toContain(note.resolved)
      }
    },
  )

  it('of a passage longer than any of this paper says that it is shortened, within the limits', () => {
    const [answer] = answers
    const note = answers.flatMap(({ footnotes }) => footnotes)[0]
    if (!answer || !note) throw new Error('the paper has no passage with a note')
    const quote = paper.source.slice(0, 20_000)
    const footnotes = Array.from({ length: 40 }, (_, i) => ({
      ...note,
      number: i + 1,
      offset: 100 * i,
      text: quote.slice(0, 900),
    }))
    const long: Answer = { ...answer, kind: 'passage', quote, footnotes, highlight: { start: 0, end: quote.length } }
    const made = embed(long)
    holdsLimits([made])
    expect(made.description).toMatch(/ …$/u)
    expect(made.fields?.at(-1)?.value).toMatch(/^\d+ more; the link opens them\.$/u)
    const text = made.description?.replaceAll(/\*\*|\\|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\n| …$/gu, '') ?? ''
    expect(text.length).toBeGreaterThan(1000)
    expect(quote.replaceAll('\n', '')).toContain(text.trim())
  })

  it('with more short notes than it has fields counts the rest', () => {
    const [answer] = answers
    const note = answers.flatMap(({ footnotes }) => footnotes)[0]
    if (!answer || !note) throw new Error('the paper has no passage with a note')
    const short = { ...note, text: 'Ibid.', resolved: 'Ibid.' }
    const footnotes = Array.from({ length: 40 }, (_, i) => ({ ...short, number: i + 1 }))
    const { fields = [], ...rest } = embed({ ...answer, kind: 'passage', footnotes })
    holdsLimits([{ ...rest, fields }])
    expect(fields.at(-1)).toEqual({
      name: 'More notes',
      value: `${40 - (fields.length - 1)} more; the link opens them.`,
    })
  })

  it('stands beside others only as far as all fit, and the rest are offered', () => {
    const many = [...answers].sort((a, b) => b.quote.length - a.quote.length).slice(0, 10)
    const response = { reply: 'The paper says:', related: [], suggestions: [] }
    const { embeds = [], components = [] } = message(papers, response, many, [])
    holdsLimits(embeds)
    expect(embeds.length).toBeGreaterThan(1)
    expect(embeds.length).toBeLessThan(10)
    expect(components).toHaveLength(2)
  })
})

describe('the content', () => {
  it('stays within 2,000 characters, and says how many lines it leaves out', () => {
    const differences = Array.from({ length: 50 }, () => ({
      claimed: '*'.repeat(60),
      printed: '_'.repeat(60),
      kind: 'changed' as const,
      grave: false,
      concerns: null,
    }))
    const response = {
      reply: 'Not so.',
      related: [],
      suggestions: [],
      verification: { verdict: 'altered' as const, differences, remarks: [] },
    }
    const { content = '' } = message(papers, response, [], [])
    expect(content.length).toBeLessThanOrEqual(2000)
    expect(content).toMatch(/… and \d+ more\.$/u)
  })
})

describe('a button', () => {
  it('says where to go in at most 100 characters, and is read back, for every passage and note', () => {
    for (const answer of answers) {
      const { custom_id: customId } = button('show', 'Show to channel', papers, [answer])
      expect(customId.length).toBeLessThanOrEqual(100)
      expect(pressed(customId)).toEqual({ action: 'show', reference: referTo(paper, [answer]) })
    }
  })

  it('leaves out what does not fit', () => {
    const { custom_id: customId } = button('show', 'Show to channel', papers, answers)
    expect(customId.length).toBeLessThanOrEqual(100)
    const found = followIn(papers, pressed(customId)?.reference ?? '')
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual(answers.slice(0, found.length))
  })

  it('links in at most 512 characters', () => {
    for (const answer of answers) expect(link(answer).url.length).toBeLessThanOrEqual(512)
    const [answer] = answers
    if (answer) expect(link({ ...answer, url: `${answer.url}:~:text=${'a'.repeat(600)}` }).url).not.toContain(':~:')
  })
})

describe('Markdown', () => {
  it.each([
    '**bold** __under__ ~~struck~~ ||hidden|| `code` ```block```',
    '# heading',
    '-# small',
    '- item\n* item\n1. item',
    '> quoted\n>>> all of it',
    '[text](https://evil.example)',
    'https://evil.example/a_b_c <https://evil.example>',
    '@everyone @here <@123> <@&123> <#123> </ibid:1> <t:1618953630> <:name:1>',
    String.raw`a \ backslash \* and two \\`,
  ])('of others is shown as it was typed: %j', (typed) => {
    const { text, kinds } = shown(escapeMarkdown(typed))
    expect(text).toBe(typed)
    expect([...kinds].filter((kind) => kind !== 'text' && kind !== 'br')).toEqual([])
  })

  it('is never read out of any text', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('ab1 .*_~`|<>[]()#+-\\:@/!&')), maxLength: 40 })
    fc.assert(
      fc.property(typed, (text) => {
        const { kinds } = shown(say(text).content ?? '')
        return [...kinds].every((kind) => kind === 'text' || kind === 'br')
      }),
    )
  })

  it('is escaped over the quotations as well', () => {
    expect(quotations(papers, '*lead*', [], true).content).toBe(String.raw`\*lead\*`)
  })
})

describe('the commands', () => {
  it('hold the limits on names and descriptions', () => {
    // Discord, "Application Commands": Naming; descriptions of 1 to 100 characters for slash commands only.
    const commands: readonly {
      name: string
      description?: string | undefined
      options?: readonly object[] | undefined
    }[] = COMMANDS
    for (const { name, description, options = [] } of commands) {
      expect(name).toMatch(description === undefined ? /^.{1,32}$/u : /^[-_\p{Ll}\p{N}]{1,32}$/u)
      if (description !== undefined) expect(description.length).toBeLessThanOrEqual(100)
      for (const option of options) expect(option).toMatchObject({ description: expect.stringMatching(/^.{1,100}$/u) })
    }
  })
})
