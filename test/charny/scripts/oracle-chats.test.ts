import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { shownInDiscord, shownInPage, shownInSlack, shownInTeams } from '../../../scripts/oracle/chats.ts'
import { FACTS } from '../../../scripts/oracle/facts.ts'
import { openJudge } from '../../../scripts/oracle/judge.ts'
import { readPrint } from '../../../scripts/oracle/print.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { quoted } from '../../../src/answer/view.ts'

const objections = openJudge(readPrint(readFileSync(FACTS.file, 'utf8')))
const desk = deskAt(loadLibrary(), 'https://ibid.example')
const passage = desk.paper.passage('p8')
if (!passage) throw new Error('the paper has a passage p8')
const WITH_NOTES = quoted(desk, passage, null)
const [first, second] = WITH_NOTES.footnotes
if (!first || !second) throw new Error('p8 has two notes')

const PLACE = 'Page 78, The Motivation for Leaving'
const CITATION = WITH_NOTES.citation
const START = WITH_NOTES.quote.slice(0, first.offset)
const END = WITH_NOTES.quote.slice(first.offset)
const FIFTH = `5. ${first.text}`
const SIXTH = `6. ${second.text} → ${second.resolved}`
const run = (text: string, isBold = false) => ({ type: 'text', text, ...(isBold ? { style: { bold: true } } : {}) })

/** The same quotation as each chat and the page set it; what is altered is altered in the text. */
const SET: Readonly<Record<string, (alter: (text: string) => string) => ReturnType<typeof objections>>> = {
  Slack: (alter) => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_quote', elements: [START, '⁵', END, '⁶'].map((text) => run(text)) }],
      },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [run(PLACE)] }] },
      { type: 'context', elements: [FIFTH, SIXTH, CITATION].map((text) => ({ type: 'plain_text', text })) },
    ]
    return shownInSlack(JSON.parse(alter(JSON.stringify({ blocks })))).flatMap(objections)
  },
  Teams: (alter) => {
    const line = (...texts: string[]) => ({ inlines: texts.map((text) => ({ type: 'TextRun', text })) })
    const body = [
      line(PLACE),
      { type: 'Container', items: [line(START, '⁵', END, '⁶')] },
      line('5. ', first.text),
      line('6. ', second.text),
      line(`→ ${second.resolved}`),
      { inlines: [{ type: 'TextRun', text: CITATION, isSubtle: true }] },
    ]
    return shownInTeams(JSON.parse(alter(JSON.stringify({ attachments: [{ content: { body } }] })))).flatMap(objections)
  },
  Discord: (alter) => {
    const fields = [
      { name: 'Note 5', value: first.text },
      { name: 'Note 6', value: `${second.text}\n→ ${second.resolved}` },
    ]
    const embed = { title: PLACE, description: `${START}⁵${END}⁶`, fields, footer: { text: CITATION } }
    return shownInDiscord(JSON.parse(alter(JSON.stringify({ data: { embeds: [embed] } })))).flatMap(objections)
  },
  'the page': (alter) => {
    const sup = (number: number): string => `<sup><a href="#p8-note-${number}">${number}</a></sup>`
    const item = (number: number, inner: string): string => `<li id="p8-note-${number}" value="${number}">${inner}</li>`
    const full = `<span class="resolved" lang="en"><span aria-hidden="true">→ </span>${second.resolved}</span>`
    const chain = '<span class="chain">first cited in full in note 5</span>'
    const notes = item(5, `<span>${first.text}</span>`) + item(6, `<span>${second.text}</span>${full}${chain}`)
    const quote = `<blockquote>${START}${sup(5)}<mark>${END}</mark>${sup(6)}</blockquote>`
    const place = `<p class="place"><a href="/paper#p8">Page 78</a>, The Motivation for Leaving · <a href="/q/p8">Permalink</a></p>`
    const html = `<article class="quotation">${quote}${place}<ol class="notes">${notes}</ol><p class="citation">${CITATION}</p></article>`
    return shownInPage(alter(html)).flatMap(objections)
  },
}
const ALTERATIONS: readonly (readonly [what: string, from: string, to: string])[] = [
  ['a changed word', 'execution', 'expulsion'],
  ['another page', 'age 78', 'age 79'],
  ['another page in its citation', '): 78', '): 79'],
  ['a note’s other year', 'November 2002', 'November 2003'],
  ['another page of an Ibid.', 'p. 20.', 'p. 21.'],
]

describe.each(Object.entries(SET))('what %s shows', (door, judged) => {
  it('has no objections as it is', () => {
    expect(judged((text) => text)).toEqual([])
  })

  it.each(ALTERATIONS)('has some with %s', (_, from, to) => {
    expect(judged((text) => text.replace(from, to))).not.toEqual([])
  })

  it('has some with a marker that is lost', () => {
    const lost = (text: string): string => text.replace(door === 'the page' ? /<sup>.*?<\/sup>/u : '⁵', '')
    expect(judged(lost)).not.toEqual([])
  })
})
