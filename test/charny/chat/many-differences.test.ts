import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { alone } from '../../../src/answer/paper-desk.ts'
import { checkQuotation } from '../../../src/slack/check-quotation.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const papers = alone(desk)

/** The longest paragraph with so many of its words changed, far from each other. */
function altered(changes: number): string {
  const [longest = ''] = desk.paper.passages.map(({ text }) => text).toSorted((a, b) => b.length - a.length)
  const words = longest.split(' ')
  const step = Math.floor(words.length / (changes + 1))
  for (let at = 1; at <= changes; at += 1) words[at * step] = 'zebra'
  return `“${words.join(' ').replace(/[“”]/gu, '')}”`
}

describe('a quotation that differs in more than a chat lists', () => {
  const said = (changes: number): string => JSON.stringify(checkQuotation({ papers }, altered(changes)))
  const differences = (changes: number): number => check(desk, altered(changes)).differences.length

  it('has all of them listed as long as they are few', () => {
    expect(differences(3)).toBeGreaterThanOrEqual(3)
    expect(said(3)).not.toContain('not listed')
  })

  it('says how many are not listed', () => {
    const counts = Array.from({ length: 14 }, (_, changes) => changes + 3)
    const told = counts.map(
      (count) => /(One more difference is|\d+ more differences are) not listed/u.exec(said(count))?.[1],
    )
    expect(told).toContain('One more difference is')
    expect(told).toContain('2 more differences are')
  })
})
