import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../../src/copying/text-of-html.ts'

const { works } = { works: JSON.parse(readFileSync('corpus/generated/sources.json', 'utf8')) as SourceStyles[] }
interface SourceStyles {
  readonly styled: Readonly<Record<string, string>>
}

describe('the text of a citation’s HTML', () => {
  it.each([
    ['<i>Asian Survey</i> 43', 'Asian Survey 43'],
    ['<span class="nocase">UN</span> &#38; others', 'UN & others'],
    ['&quot;a&quot; &lt; b &amp;amp; c', '"a" < b &amp; c'],
    ['R&D; &unknown; &', 'R&D; &unknown; &'],
  ])('of %s is %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it('of every work that the paper cites has no markup left', () => {
    const texts = works.flatMap(({ styled }) => Object.values(styled)).map(textOfHtml)
    expect(texts.length).toBeGreaterThan(works.length)
    for (const text of texts) expect(text).not.toMatch(/<|&\w*;/u)
  })
})
