import { describe, expect, it } from 'vitest'
import { areSameVerb, isCutLoose, isNewAuxiliary, isSameVoice, opensInfinite } from '../../src/wording/inflection.ts'

const words = (text: string): string[] => (text === '' ? [] : text.split(' '))
const same = (mine: string, theirs: string): boolean => areSameVerb(words(mine), words(theirs))

describe('two forms', () => {
  it.each([
    ['crosses', 'cross'],
    ['carries', 'carried'],
    ['fled', 'flee'],
    ['fleeing', 'fled'],
    ['taking', 'take'],
    ['planning', 'planned'],
    ['planned', 'plan'],
    ['aged', 'age'],
    ['one’s', 'ones'],
    ["one's", 'ones'],
    ["men's", 'men'],
    ['to cross', 'crosses'],
    ['had crossed', 'cross'],
    ['would cross', 'will cross'],
    ['would', 'will'],
    ['could', 'can'],
    ['had', 'has'],
    ['was crossing', 'crossed'],
    ['crosses', 'is crossing'],
    ['was', 'is'],
  ])('are of one verb or noun: %s, %s', (mine, theirs) => {
    expect(same(mine.replace('’', "'"), theirs)).toBe(true)
  })

  it.each([
    ['crosses', 'flees'],
    ['ring', 'r'],
    ['string', 'str'],
    ['as', 'a'],
    ['planning', 'plane'],
    ['rising', 'risen river'],
    ['', 'crosses'],
    ['crosses', ''],
    ['to', 'cross'],
    ['crossed rivers', 'cross'],
    ['crossed had', 'crossed'],
    ['cross will', 'cross'],
    ['will', 'would'],
    ['can cross', 'will cross'],
    ['could cross', 'will cross'],
    ['must cross', 'must cross'],
    ['crossed', 'should cross'],
    ['taken', 'is taken'],
    ['is taken', 'taken'],
    ['crossing', 'is crossing'],
    ['now', 'is now'],
    ['has', 'has crossed'],
    ['has crossed', 'has'],
  ])('are not: %s, %s', (mine, theirs) => expect(same(mine, theirs)).toBe(false))
})

/** Whether a verb for another keeps who does it, in a sentence with the other between bars. */
function isKept(mine: string, sentence: string): boolean {
  const [before = '', theirs = '', after = ''] = sentence.split('|').map((part) => part.trim())
  return isSameVoice(words(mine), words(theirs), words(before), words(after))
}

describe('who does it', () => {
  it.each([
    ['crosses', 'the guard |crossed| the river'],
    ['arresting', 'they are |beating| the men'],
    ['were arrested', 'they |are arrested| there'],
    ['caught', 'they are |arrested| there'],
    ['caught', 'they are often |arrested| there'],
    ['caught', 'they are not |arrested| there'],
    ['transferred', 'china |transfers| the men'],
    ['arresting', 'guards |arrested| the men'],
    ['arrests', 'they |arrested| near it'],
    ['arrests', 'they then |arrested| near it'],
    ['arrests', 'guards |arrested| twelve of them'],
    ['arrests', 'guards |arrested| us'],
    ['was', 'it |is| taken'],
    ['had', 'it |has| crossed'],
    ['did', 'it |does| cross'],
  ])('stays the same: %s, %s', (mine, sentence) => expect(isKept(mine, sentence)).toBe(true))

  it.each([
    ['arresting', 'they are |arrested| there'],
    ['arresting', 'they are often |arrested| there'],
    ['arresting', 'they are already |arrested| there'],
    ['arresting', 'they are still |arrested| there'],
    ['arresting', 'men |arrested| there'],
    ['arresting', 'men |arrested| again'],
    ['arresting', 'men |arrested| today'],
    ['arresting', 'men |arrested| when they came'],
    ['was arrested', 'they |arrested| men'],
    ['arrests', 'the men |arrested| in may'],
    ['arrests', 'the men |arrested| and beaten'],
    ['arrests', 'the men |arrested|'],
    ['arrests', 'the |captured| men'],
    ['arrests', 'of |captured| men'],
    ['arrests', 'their |captured| men'],
    ['captured', 'they are |capturing| men'],
    ['has', 'it |is| taken'],
    ['did', 'it |has| crossed'],
    ['is taken away', 'it |is taken| there'],
    ['taken', 'it |is taken away| there'],
  ])('changes, or cannot be told: %s, %s', (mine, sentence) => expect(isKept(mine, sentence)).toBe(false))
})

describe('a verb that hangs on another', () => {
  it.each([
    ['halts', 'the option is to', 'halt'],
    ['halts', 'the option is', 'to halt'],
    ['halts', 'it could not', 'halt'],
    ['halts', 'it cannot', 'halt'],
    ['halts', 'it must', 'halt'],
    ['takes', 'justified in', 'taking'],
    ['takes', 'rather than', 'taking'],
  ])('is set free: %s, %s, %s', (mine, before, theirs) => {
    expect(isCutLoose(words(mine), words(theirs), words(before))).toBe(true)
  })

  it.each([
    ['halt', 'the option is to', 'halt'],
    ['halts', 'china', 'halt'],
    ['taken', 'they are', 'taking'],
    ['seeing', 'justified in', 'taking'],
    ['take', 'men', 'taking'],
  ])('is not: %s, %s, %s', (mine, before, theirs) => {
    expect(isCutLoose(words(mine), words(theirs), words(before))).toBe(false)
  })
})

describe('an auxiliary that is put to a verb', () => {
  it.each([
    ['have granted', 'it could', 'grant'],
    ['have granted', 'it could not', 'grant'],
    ['be granted', 'the right to', 'grant'],
    ['has crossed', 'she', 'is crossing'],
    ['has crossed', 'she', 'did cross'],
    ['has crossed', 'she', 'can'],
    ['have organized', 'she has', 'organizing'],
    ['did cross', 'they are', 'cross'],
    ['was taking', 'by', 'taking'],
  ])('says more: %s, %s, %s', (mine, before, theirs) => {
    expect(isNewAuxiliary(words(mine), words(theirs), words(before))).toBe(true)
  })

  it.each([
    ['had crossed', 'she', 'crossed'],
    ['had crossed', 'she', 'has crossed'],
    ['was crossing', 'she', 'crossed'],
    ['been organizing', 'she has', 'organized'],
    ['crossed', 'could', 'cross'],
    ['were taken', 'they', 'are taken'],
  ])('says the same: %s, %s, %s', (mine, before, theirs) => {
    expect(isNewAuxiliary(words(mine), words(theirs), words(before))).toBe(false)
  })

  it.each([
    ['the right to', true],
    ['by', true],
    ['they are', true],
    ['it cannot', true],
    ['it does', true],
    ['it could later', true],
    ['the guards', false],
    ['', false],
  ])('has no form of its own behind %j: %s', (before, is) => expect(opensInfinite(words(before))).toBe(is))
})
