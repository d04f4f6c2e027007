import { describe, expect, it } from 'vitest'
import { limitsOpening } from '../../src/wording/omission/opening-limit.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

describe('the beginning of a sentence', () => {
  it.each([
    ['Some ', 'families can pay.'],
    ['Most of the ', 'families can pay.'],
    ['According to a king, ', 'families can pay.'],
    ['For richer families, ', 'it is possible to pay.'],
    ['When he gets drunk, ', 'he weeps.'],
    ['In our view, ', 'families can pay.'],
    ['Presumably, ', 'families can pay.'],
    ['The king said that ', 'families can pay.'],
    ['In rural Denmark, ', 'the ratio is 14-1.'],
    ['Male ', 'guards can pay.'],
    ['It is a fact that some ', 'families can pay.'],
    ['If they know that the ', 'families can pay.'],
    ['The king believed ', 'families can pay.'],
    ['The wives of ', 'guards can pay.'],
    ['The men, including ', 'guards can pay.'],
    ['The 65 ', 'guards can pay.'],
    ['When guards get ill, ', 'they weep.'],
    ['The king said that the ', 'families can pay.'],
    ['The king said that, in June, ', 'families can pay.'],
  ])('limits what follows: “%s”', (before, quoted) => expect(limitsOpening(before, quoted)).toBe(true))

  it.each([
    ['Thus, ', 'families can pay.'],
    ['For its part, ', 'the council can pay.'],
    ['For example, ', 'families can pay.'],
    ['When he got drunk, ', 'he wept.'],
    ['It is a fact that ', 'families can pay.'],
    ['In rural Denmark, ', 'families can pay.'],
    ['In April 2004, ', 'three of 14 could pay.'],
    ['In this context, ', 'three of 14 could pay.'],
    ['The king believed “', 'Some can pay.'],
    ['The king believed ', '“some can pay.”'],
    ['When the guards were drunk, ', 'they wept.'],
    ['When guards got drunk, ', 'they wept.'],
    ['Since he gets drunk, ', 'he weeps.'],
    ['The king said that he wept when ', 'families can pay.'],
    ['The king wept that, in June, ', 'families can pay.'],
    ['The king said that, sadly and often, ', 'families can pay.'],
    ['The king said that in June ', 'families can pay.'],
    ['The king knows that, in June, ', 'families can pay.'],
  ])('may say nothing of it: “%s”', (before, quoted) => expect(limitsOpening(before, quoted)).toBe(false))
})

describe('an ellipsis over the end of a sentence', () => {
  const check = wordingChecker(
    paperOf([
      'paragraph',
      'The work is hard in the town. In the evening, the farmers sing to the guards. If the king comes, the guards weep with ' +
        'him. Thus, weeping is an act of peace. Some families can pay for bread.',
    ]),
  )

  it.each([
    ['a condition', 'the farmers sing to the guards. … [T]he guards weep with him.', 'altered'],
    ['how many', 'weeping is an act of peace. … [F]amilies can pay for bread.', 'altered'],
    ['a time', 'The work is hard in the town. … [T]he farmers sing to the guards.', 'exact'],
    ['a word that joins', 'the guards weep with him. … [W]eeping is an act of peace.', 'exact'],
  ])('hides no limit of the next: %s', (_, claim, verdict) => expect(check(claim).verdict).toBe(verdict))
})
