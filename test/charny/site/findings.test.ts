import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import {
  byGravity,
  type Finding,
  findingsIn,
  numbered,
  talliesOf,
  textParts,
} from '../../../src/site/check/findings.ts'
import { spokenIn } from '../../../src/languages/spoken.ts'
import { reportMarkdown } from '../../../src/site/check/checker/keeping/report-markdown.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

const ARTICLE = [
  'He writes “Serious violations mandate execution and forfeiture of all property.” And so on.',
  '> worse than a dog at the funeral',
  'It says “The latter group constitutes 37% of the population” and “a *moon* made of cheese”, and “a state party”.',
].join('\n\n')

const found = (text: string): Finding[] => findingsIn(text, { start: 0, end: text.length }, check(desk, text).stretches)

describe('the findings of an article', () => {
  const findings = numbered(found(ARTICLE))

  it('stand in the order of gravity: absent, gravely altered, altered, too short to tell, word for word', () => {
    expect(byGravity(findings).map(({ number, grade }) => `${number} ${grade}`)).toEqual([
      '4 absent',
      '3 grave',
      '2 altered',
      '5 short',
      '1 exact',
    ])
  })

  it('are counted by their verdicts, each count leading to the gravest of its kind', () => {
    expect(talliesOf(findings)).toEqual([
      { heading: 'absent', count: 1, number: 4 },
      { heading: 'altered', count: 2, number: 3 },
      { heading: 'short', count: 1, number: 5 },
      { heading: 'exact', count: 1, number: 1 },
    ])
  })

  it('divide the text, which they leave whole', () => {
    const parts = textParts(ARTICLE, findings)
    expect(parts.map(({ text }) => text).join('')).toBe(ARTICLE)
    expect(parts.flatMap(({ text, finding }) => (finding ? [`${finding.number} ${text}`] : []))).toEqual([
      '1 “Serious violations mandate execution and forfeiture of all property.”',
      '2 worse than a dog at the funeral',
      '3 “The latter group constitutes 37% of the population”',
      '4 “a *moon* made of cheese”',
      '5 “a state party”',
    ])
  })

  it('have their places in the whole text, wherever their piece begins', () => {
    const text = `${'Prose. '.repeat(9)}${ARTICLE}`
    const start = text.length - ARTICLE.length
    const within = findingsIn(text, { start, end: text.length }, check(desk, ARTICLE).stretches)
    expect(within.map(({ span }) => span?.start)).toEqual(findings.map(({ span }) => (span?.start ?? 0) + start))
  })
})

describe('the report to keep', () => {
  const report = reportMarkdown({
    findings: found(ARTICLE),
    gaps: ['1 of 3 parts of the text is not checked.'],
    title: 'North Koreans in China',
    date: '2026-11-28',
  })

  it('has the summary, what is not checked, and each finding with what is printed and its citation', () => {
    expect(report).toContain('# Quotations checked against “North Koreans in China”\n\n2026-11-28. 5 quotations: 1 not')
    expect(report).toContain('\n\n1 of 3 parts of the text is not checked.\n\n')
    expect(report).toContain(
      [
        '## 3. Altered, page 92',
        'As quoted:',
        '> The latter group constitutes 37% of the population',
        'As printed:',
        '> The latter group constitutes 27% of the population',
        '- quoted “37”, printed “27” – a grave change',
      ].join('\n\n'),
    )
    expect(report.indexOf('## 4. Not in the paper')).toBeLessThan(report.indexOf('## 3. Altered'))
  })

  it('has the marks of Chinese between clauses and behind sentences, for whom it is in that', async () => {
    const kept = reportMarkdown({
      findings: found(ARTICLE),
      gaps: [],
      title: 'T',
      date: '2026-11-28',
      spoken: await spokenIn('zh-Hant'),
    })
    expect(kept).toContain('2026-11-28。共 5 則引文：1 則不在論文中，')
    expect(kept).toContain('## 3. 有更動，第92頁\n\n引文：\n\n> ')
  })

  it('takes what is quoted as text, whatever Markdown or HTML it has', () => {
    const hostile = found('“worse than a [dog](https://a.example) <b>at</b> a *funeral* & so”')
    const kept = reportMarkdown({ findings: hostile, gaps: [], title: 'T', date: '2026-11-28' })
    expect(kept).not.toMatch(/(?<!\\)[[\]<>*&](?! )/u)
  })
})
