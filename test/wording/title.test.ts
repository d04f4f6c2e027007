import { describe, expect, it } from 'vitest'
import { isTitle } from '../../src/wording/title.ts'
import { bracketAt } from './bracket-at.ts'

const TITLED = 'Smith, “Lives in the North,” Seoul, 2004.'
const CITED = 'Smith, {op. cit.}, p. 4.'

const isIts = (texts: readonly string[], held: string): boolean => {
  const { inside, theirs, printed, effort } = bracketAt(texts, held)
  return isTitle(inside, theirs, printed, effort)
}

describe('a title for “op. cit.”', () => {
  it.each([
    ['whole', TITLED, 'Lives in the North'],
    ['with the comma that closes it', TITLED, 'Lives in the North,'],
    ['by its beginning', TITLED, 'Lives'],
    ['between other marks', 'Smith, "Lives in the North," Seoul.', 'Lives in the North'],
    ['between single marks', 'Smith, ‘Lives in the North,’ Seoul.', 'Lives in the North'],
    ['between typed single marks', "Smith, 'Lives in the North,' Seoul.", 'Lives in the North'],
    ['of one of several authors', 'Smith and Jones, “Lives in the North,” Seoul.', 'Lives in the North'],
  ])('is the one that the author has before: %s', (_, text, held) => {
    expect(isIts([text, 'It rained.', CITED], held)).toBe(true)
  })

  it.each([
    ['other words', [TITLED, CITED], 'Lives in the South'],
    ['only its end', [TITLED, CITED], 'in the North'],
    ['of another author', [TITLED.replace('Smith', 'Jones'), CITED], 'Lives in the North'],
    ['of an author who is named behind it', ['Jones, “Lives in the North,” Smith.', CITED], 'Lives in the North'],
    ['of an author who is named in the note before', ['Smith.', '“Lives in the North,” Seoul.', CITED], 'Lives'],
    ['of which the paper tells later', [CITED, TITLED], 'Lives in the North'],
    ['between no marks', [TITLED.replace('“', ''), CITED], 'Lives in the North'],
    ['a mark before it alone', ['Smith, “The Lives in the North,” Seoul.', CITED], 'Lives in the North'],
    ['for another word', [TITLED, 'Smith, {ibid.}, p. 4.'], 'Lives in the North'],
    ['put in', [TITLED, 'Smith, {} p. 4.'], 'Lives in the North'],
    ['where no author is named', [TITLED, '{Op. cit.}, p. 4.'], 'Lives in the North'],
  ])('is not %s', (_, texts, held) => expect(isIts(texts, held)).toBe(false))

  it('is looked up at a cost, and only where it is asked for', () => {
    const cited = bracketAt([TITLED, CITED], 'Lives')
    isTitle(cited.inside, cited.theirs, cited.printed, cited.effort)
    expect(cited.effort.spent).toBeGreaterThan(0)
    const other = bracketAt([TITLED, 'Smith, {ibid.}, p. 4.'], 'Lives')
    isTitle(other.inside, other.theirs, other.printed, other.effort)
    expect(other.effort.spent).toBe(0)
  })
})
