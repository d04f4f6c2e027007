import { describe, expect, it } from 'vitest'
import { quotedStretches } from '../../src/answer/wording.ts'

describe('the quotations in a message', () => {
  it.each([
    ['straight marks', 'Did the author write "The exact number is unknown"?', ['The exact number is unknown']],
    ['curly marks', 'Is “escaping is a shameful experience” in it?', ['escaping is a shameful experience']],
    ['German marks', 'Steht „the ultimate crime of all“ da?', ['the ultimate crime of all']],
    ['French marks', 'Dit-il « the ultimate crime of all » ?', ['the ultimate crime of all']],
    ['Danish marks', 'Står »the ultimate crime of all« der?', ['the ultimate crime of all']],
    ['Swedish marks', 'Står ”the ultimate crime of all” där?', ['the ultimate crime of all']],
    ['marks of two kinds', 'Is “the ultimate crime of all" right?', ['the ultimate crime of all']],
    ['single marks', "Does he say 'Escaping is a shameful experience.' there?", ['Escaping is a shameful experience.']],
    ['single curly marks', 'Does he say ‘a living symbol of betrayal’?', ['a living symbol of betrayal']],
    [
      'apostrophes inside',
      "Is 'the mother's betrayal of her homeland' right?",
      ["the mother's betrayal of her homeland"],
    ],
    [
      'curly apostrophes inside',
      'Is ‘the mother’s betrayal of her homeland’ right?',
      ['the mother’s betrayal of her homeland'],
    ],
    ['a plural inside', "Is 'their parents' experiences of famine' right?", ["their parents' experiences of famine"]],
    ['a plural at the end', "Is 'the plight of North Koreans' in the paper?", ['the plight of North Koreans']],
    ['nested marks', 'Is “the “hostile class” are the last” right?', ['the “hostile class” are the last']],
    ['nested straight marks', 'Is "the "hostile class" are the last" right?', ['the "hostile class" are the last']],
    ['nested single marks', `Is "the 'hostile class' are the last" right?`, ["the 'hostile class' are the last"]],
    ['nested kinds', 'Is «the “hostile class” are the last» right?', ['the “hostile class” are the last']],
    ['a nested mark left open', 'Is "the "hostile class are the last" right?', ['the "hostile class are the last']],
    ['a year', 'Is “the ’90s famine in the North” right?', ['the ’90s famine in the North']],
    ['two quotations', '"one two three" or “four five six”?', ['one two three', 'four five six']],
    [
      'a divided quotation',
      '“I have no worries,” she says, “but I want her.”',
      ['I have no worries,', 'but I want her.'],
    ],
    ['no space before', 'wrote:"one two three"', ['one two three']],
    ['line breaks', '"one\ntwo three"', ['one\ntwo three']],
    ['brackets and omissions', '"[t]he exact number … unknown"', ['[t]he exact number … unknown']],
  ])('are found: %s', (_, message, wanted) => expect(quotedStretches(message)).toEqual(wanted))

  it.each([
    ['none', 'How many North Koreans are in China?'],
    ['an empty message', ''],
    ['a term', 'What is the "hostile class"?'],
    ['apostrophes', "What's the author's view of the parents' houses and the women's lives?"],
    ['curly apostrophes', 'What’s the author’s view of the parents’ houses and the women’s lives?'],
    ['inches', 'a 5" pipe and another 6" pipe of lead'],
    ['a mark left open', 'Did he write "The exact number is unknown'],
    ['a mark that only closes', 'The exact number is unknown", he wrote'],
    ['marks around nothing', '"" and “” and "   " and ""'],
    ['marks around marks', '"… — … — …"'],
  ])('are none: %s', (_, message) => expect(quotedStretches(message)).toEqual([]))

  it('are found after an apostrophe that opens nothing', () => {
    expect(quotedStretches(`'tis what he wrote: "one two three"`)).toEqual(['one two three'])
    expect(quotedStretches(`rock 'n' roll, "one two three", and the parents' house`)).toEqual(['one two three'])
  })
})
