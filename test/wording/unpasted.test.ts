import { describe, expect, it } from 'vitest'
import { unpasted } from '../../src/wording/unpasted.ts'

describe('a pasted text', () => {
  it.each([
    [
      'a block quotation of HTML is one of Markdown',
      'So:<blockquote>worse than</blockquote>he said',
      'So:\n\n> worse than\nhe said',
    ],
    ['a tag of a block ends the line', '<p>worse</p><BR/>than', '\nworse\n\nthan'],
    ['a tag within a line is nothing', 'worse <b>than</b> a <a href="/x">dog</a>', 'worse than a dog'],
    ['a tag that hides words stays', 'worse <span hidden>not</span> than', 'worse <span hidden>not than'],
    ['a tag of another name is somebody’s own', 'worse <sic> than', 'worse <sic> than'],
  ])('is read as it looks: %s', (_, text, read) => expect(unpasted(text)).toBe(read))
})
