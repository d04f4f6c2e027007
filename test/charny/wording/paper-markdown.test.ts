import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { paperMarkdown } from '../../../src/site/paper/paper-markdown.ts'

const ORIGIN = 'https://ibid.example'
const desk = deskAt(loadLibrary(), ORIGIN)

/** Ibid's own words: the preface, and headings that the paper leaves out. */
const isOurs = (block: string): boolean => block.startsWith(`> ${desk.paper.citation}`) || block.startsWith('## [')

const blocks = paperMarkdown(desk.paper, ORIGIN)
  .split('\n\n')
  .map((block) => block.trim())
  .filter((block) => !isOurs(block))

describe('every block of the paper in Markdown', () => {
  it('is there, with the notes', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(desk.paper.passages.length + desk.paper.footnotes.length)
  })

  it.each(blocks)('is exact: %s', (block) => {
    const { verdict, differences } = check(desk, block)
    expect({ verdict, differences }).toEqual({ verdict: 'exact', differences: [] })
  })
})
