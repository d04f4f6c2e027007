import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { citedRemarks } from '../../src/answer/cited-remarks.ts'
import { lookUpFootnotes, lookUpNoteAt, countFootnotes } from '../../src/answer/lookup-notes.ts'
import { noteLines, segments, superscript, titleOf } from '../../src/answer/segments.ts'
import { quoted } from '../../src/answer/view.ts'
import type { Desk, Library } from '../../src/answer/library.ts'
import { mountApi } from '../../src/http/api.ts'
import type { Environment } from '../../src/http/environment.ts'
import { recognise } from '../../src/intent/recognise.ts'
import { sayingIn } from '../../src/languages/saying.ts'
import { zhHant } from '../../src/languages/zh-hant.ts'
import { ko } from '../../src/languages/ko.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { traceOf } from '../../src/paper/trace.ts'
import { paperMarkdown } from '../../src/site/paper/paper-markdown.ts'
import { wordingChecker } from '../../src/wording/wording.ts'

const TEXT = `[[1]]

# Bells

## One

The first bell was cast in the yard.[^I-1] The second hung in the tower.[^I-2]

[^I-1]: Ann Alder, *Ash* (London, 1901), p. 1.

[^I-2]: Ibid., p. 2.

## Two

[[2]]

Nobody paid for the third bell.[^II-1] It cracked in the frost.[^II-2] The town kept it.[^†]

[^II-1]: Carl Dean, *Frost* (Leeds, 1950), p. 3.

[^II-2]: Ibid., p. 4.

[^†]: It still does.
`

function open() {
  const folder = mkdtempSync(join(tmpdir(), 'anew-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'paper.md'), TEXT)
  const { paper: data, source } = readCorpus(folder)
  const paper = openPaper(data, source)
  return { paper, desk: { paper, origin: 'https://ibid.example' } as Desk }
}

/** What a message about notes is answered with: the lead-in, and the ids of what is quoted. */
function asked(message: string) {
  const { paper, desk } = open()
  const intent = recognise(paper, message)
  if (intent.kind !== 'footnote') return intent.kind
  const { reply, answers } = lookUpFootnotes(desk, intent.marks, intent.chapter)
  return [reply, ...answers.map(({ id }) => id)]
}

describe('notes that are numbered anew in each chapter or have signs', () => {
  it.each([
    ['What does footnote 2 say?', ['Footnotes 2 of chapter I and 2 of chapter II, on pages 1–2:', 'fn2', 'fn4']],
    ['what does note 2 of chapter 2 say', ['Footnote 2 of chapter II, on page 2:', 'fn4']],
    ['Chapter II, note 1', ['Footnote 1 of chapter II, on page 2:', 'fn3']],
    ['footnote 1 in the first chapter', ['Footnote 1 of chapter I, on page 1:', 'fn1']],
    ['the last footnote of chapter I', ['Footnote 2 of chapter I, on page 1:', 'fn2']],
    ['footnote †', ['Footnote †, on page 2:', 'fn5']],
    ['What does the note marked † say?', ['Footnote †, on page 2:', 'fn5']],
    ['footnote 4', ['The paper has no footnote 4. Its notes, by chapter or sign: I: 1–2; II: 1–2; †.']],
    [
      'footnote 1 of chapter 3',
      ['The paper has no footnote 1 of chapter 3. Its notes, by chapter or sign: I: 1–2; II: 1–2; †.'],
    ],
  ])('are found by what is printed: %s', (message, answer) => {
    expect(asked(message)).toEqual(answer)
  })

  it('are counted and stepped through in their order', () => {
    const { desk } = open()
    expect(countFootnotes(desk).reply).toContain('I: 1–2; II: 1–2; †')
    expect(lookUpNoteAt(desk, 3).reply).toBe('Footnote 1 of chapter II, on page 2:')
    expect(lookUpNoteAt(desk, 6).answers).toEqual([])
  })

  it('are shown by what is printed, and counted through in the fields of programs', () => {
    const { paper, desk } = open()
    const passage = paper.passages.find(({ text }) => text.startsWith('Nobody'))
    const note = paper.footnote(4)
    if (!passage || !note) throw new Error('the paper has them')
    const answer = quoted(desk, passage, null)
    expect(
      segments(answer)
        .map(({ notes }) => superscript(notes))
        .join(''),
    ).toBe('¹²†')
    expect(noteLines(answer).map(({ label }) => label)).toEqual(['1 of chapter II', '2 of chapter II', '†'])
    expect(answer.footnotes.map(({ number, printed, chapter }) => [number, printed, chapter])).toEqual([
      [3, '1', 'II'],
      [4, '2', 'II'],
      [5, '†', undefined],
    ])
    expect(titleOf(quoted(desk, note, null))).toBe('Footnote 2 of chapter II, page 2')
    expect(traceOf(note)).toBe('first cited in full in note 1 of chapter II')
    expect(paperMarkdown(paper, '')).toContain('[^II-2]: Ibid., p. 4.')
  })

  it('are compared with the note that somebody cites by what is printed', () => {
    const { paper } = open()
    const places = [{ unit: paper.passages.find(({ text }) => text.startsWith('Nobody')), span: { start: 0, end: 9 } }]
    const cited = (notes: readonly number[]) => citedRemarks({ pages: [], notes }, places as never)
    expect(cited([2])).toEqual([])
    expect(
      cited([4])
        .map(({ text }) => text)
        .join(' '),
    ).toContain('1 of chapter II')
  })

  it('are told with their printed numbers to a program that asks for one that there is not', async () => {
    const { paper } = open()
    const app = new Hono<Environment>()
    mountApi(app, { paper } as Library)
    const { detail } = await (await app.request('/v1/footnotes/9')).json<{ detail: string }>()
    expect(detail).toContain('footnotes 1 to 5, counted through')
    expect(detail).toContain('I: 1–2; II: 1–2; †')
  })

  it('may be copied along with the words', () => {
    const { paper } = open()
    const copied = 'Nobody paid for the third bell.1 It cracked in the frost.2 The town kept it.†'
    expect(wordingChecker(paper)(copied).verdict).toBe('exact')
    expect(wordingChecker(paper)(copied.replace('bell.1', 'bell.4')).verdict).toBe('altered')
  })

  it('are said in other languages', () => {
    const say = sayingIn(ko)
    expect(say('Footnote 2 of chapter II, on page 2:')).toBe('2쪽 각주 2 (II장):')
    expect(say('Footnotes 2 of chapter I and †, on page 2:')).toContain('2 (I장), †')
    const inChinese = sayingIn(zhHant)
    expect(
      inChinese('The paper has no footnote 4 and 5 of chapter II. Its notes, by chapter or sign: I: 1–2; †.'),
    ).toBe('論文沒有註腳4、5（第II章）。註腳編號（按章或符號）：I: 1–2; †。')
    expect(inChinese('It is cited to note 3, but its passage has notes † and 4 of chapter II.')).toContain(
      '註腳†、4（第II章）',
    )
    expect(say('The paper has no footnote 4. Its notes, by chapter or sign: I: 1–2; II: 1–2; †.')).toContain('I: 1–2')
  })
})

describe('a table', () => {
  it('is checked without the bars and bullets that part its cells and rows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'table-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(
      join(folder, 'paper.md'),
      '# Tolls\n\nThe tolls were these.\n\n| Who crossed | What was paid |\n| --- | --- |\n| A loaded cart | six pence |\n',
    )
    const { paper: data, source } = readCorpus(folder)
    const check = wordingChecker(openPaper(data, source))
    expect(check('Who crossed What was paid A loaded cart six pence').verdict).toBe('exact')
    expect(check('Who crossed What was paid A loaded cart seven pence').verdict).not.toBe('exact')
  })
})
