import { describe, expect, it } from 'vitest'
import { keysIn } from '../../src/wording/printed.ts'
import { isClose, isSaidBefore, placesIn, saidIn, toldBefore } from '../../src/wording/said-of.ts'
import { bracketAt } from './bracket-at.ts'

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

describe('what a phrase says', () => {
  it.each([
    ['the words of an open class', 'the old man', ['old', 'man']],
    ['each with its preposition', 'men of the north in winter', ['men', 'of north', 'in winter']],
    ['the same preposition for both beside “and”', 'between men and women', ['between men', 'between women']],
    ['a word beside “and” that none leads to', 'old and cold', ['old', 'cold']],
    ['who owns', "women's houses", ["women's", 'houses']],
    ['numbers', '30 men', ['30', 'men']],
    ['“all”', 'all men', ['all', 'men']],
    ['what it is, with “being”', 'being a man', ['being man']],
  ])('is %s: %s', (_, phrase, said) => {
    const shown = saidIn(words(phrase))?.map(({ word, opening, owns }) =>
      [...(opening === '' ? [] : [opening]), owns ? `${word}'s` : word].join(' '),
    )
    expect(shown).toEqual(said)
  })

  it.each([
    '',
    'the',
    'men the',
    'men of',
    'men who fled',
    'most men',
    'not men',
    'of in men',
    'men were cold',
    'other men',
  ])('is not known of “%s”', (phrase) => expect(saidIn(words(phrase))).toBeUndefined())
})

describe('what is told before a word', () => {
  const text = 'The men fled. The women slept. Then {this} grew.'

  it.each([
    [0, 'then'],
    [1, 'the women slept . then'],
    [2, 'the men fled . the women slept . then'],
    [5, 'the men fled . the women slept . then'],
  ])('is its sentence and so many before: %i', (count, told) => {
    const { printed, from, effort } = bracketAt(text, '')
    expect(keysIn(printed, ...toldBefore(printed, from, count, effort)).join(' ')).toBe(told)
    expect(effort.spent).toBeGreaterThan(words(told).length)
  })
})

describe('where a word stands', () => {
  const places = (text: string, word: string): string[] => {
    const { printed, from, to } = bracketAt(text, '')
    return placesIn(printed, word, [from, to]).map((at) => keysIn(printed, at, at + 1).join(''))
  }

  it.each([
    ['as it is', '{The men deported him.}', 'men', ['men']],
    ['where one is made of it', '{The men deported him.}', 'deportation', ['deported']],
    ['where it owns', '{The men’s house was old.}', 'men', ["men's"]],
    ['as a name', '{They saw Deport there.}', 'deport', ['deport']],
    ['each time', '{Men saw men.} Men slept.', 'men', ['men', 'men']],
  ])('is found: %s', (_, text, word, found) => expect(places(text, word)).toEqual(found))

  it.each([
    ['another', '{The men deported him.}', 'women'],
    ['a name that one is made of', '{They saw Deport there.}', 'deportation'],
    ['a small word that one is made of', '{He will go.}', 'wills'],
    ['one outside', 'Men slept. {They fled.} Men wept.', 'men'],
  ])('is not %s', (_, text, word) => expect(places(text, word)).toEqual([]))

  it('is close within six words of a sentence', () => {
    const { printed } = bracketAt('One two three four five six seven eight. {Nine} ten.', '')
    expect([isClose(printed, 0, 6), isClose(printed, 6, 0)]).toEqual([true, true])
    expect([isClose(printed, 0, 7), isClose(printed, 7, 0), isClose(printed, 7, 9)]).toEqual([false, false, false])
  })
})

/** Whether the sentences before “{this}” say some words of a noun: those before “_”, and those behind it. */
const isSaid = (text: string, noun: string, phrase: string): boolean => {
  const { printed, from, effort } = bracketAt(text, '')
  const [front = '', rest = ''] = phrase.split('_')
  return isSaidBefore({ front: words(front), nouns: words(noun), rest: words(rest) }, printed, from, effort)
}

const RI = 'RI held interviews in the spring. {These} were long.'
const FEAR = 'The fear of crossing in China grew. {This} stayed.'
const ACCESS = 'China had to allow UNHCR access. {Such} was rare.'
const TO = 'They gave access to the old men. {Such} was rare.'

describe('words before a noun that is pointed at', () => {
  it.each([
    ['a name that stands before it', RI, 'interviews', 'ri _'],
    [
      'a name behind the article that opens a sentence',
      'The RI interviews grew. {These} were long.',
      'interviews',
      'ri _',
    ],
    ['a word right before it', 'He saw cold houses. {These} were long.', 'houses', 'cold _'],
    ['two words before it', 'He saw foreign embassy compounds. {These} stayed.', 'compounds', 'foreign embassy _'],
    ['one of two words before it', 'He saw foreign embassy compounds. {These} stayed.', 'compounds', 'foreign _'],
    ['a time that “in” leads to', 'The amendments in April were new. {These} stayed.', 'amendments', 'april _'],
    ['a place that “from” leads to', 'The men from Musan wept. {These} stayed.', 'men', 'musan _'],
    ['what it is', 'The houses were long. {These} stayed.', 'houses', 'long _'],
    ['a name of two words', 'The North Korea policy grew. {This} stayed.', 'policy', 'north korea _'],
    ['a year', 'The Convention was signed in 1951. {This} stayed.', 'convention', '1951 _'],
    ['a year within the sentence', 'The Convention of 1951 was new. {This} stayed.', 'convention', '1951 _'],
    ['who owns it', 'He saw the uncle’s houses. {These} stayed.', 'houses', "uncle's _"],
    [
      'what is said of a word that it is made of',
      'They saw RI interviewing there. {These} were long.',
      'interviews',
      'ri _',
    ],
    ['what is said two sentences before', RI.replace('{', 'It rained. {'), 'interviews', 'ri _'],
    ['what is said of one of two nouns', 'They saw cold houses. {These} stayed.', 'house figures', 'cold _'],
  ])('may be %s', (_, text, noun, phrase) => expect(isSaid(text, noun, phrase)).toBe(true))

  it.each([
    ['a name that is not near', 'It rained. {These} were long.', 'interviews', 'ri _'],
    ['a name, where the noun is not near', 'RI slept. {These} were long.', 'interviews', 'ri _'],
    ['a name of another sentence', 'RI slept. Interviews were held. {These} were long.', 'interviews', 'ri _'],
    ['a name beyond a comma', 'RI slept, interviews grew. {These} were long.', 'interviews', 'ri _'],
    ['a name beyond a small word', 'RI slept and interviews grew. {These} were long.', 'interviews', 'ri _'],
    ['what is said three sentences before', RI.replace('{', 'It rained. It rained. {'), 'interviews', 'ri _'],
    ['what “with” leads to', 'The interviews with RI were long. {These} stayed.', 'interviews', 'ri _'],
    ['what it is not', 'The houses were not long. {These} stayed.', 'houses', 'long _'],
    ['what it does', 'The houses burned long. {These} stayed.', 'houses', 'long _'],
    ['a part of a name', 'The North Korean policy grew. {This} stayed.', 'policy', 'north _'],
    ['the end of a name', 'The North Korea policy grew. {This} stayed.', 'policy', 'korea _'],
    ['how many', 'The interviews were held on May 30. {These} stayed.', 'interviews', '30 _'],
    ['a number of others', 'The interview with 65 refugees grew. {This} stayed.', 'interview', '65 _'],
    ['a word behind “to”', 'They came to allow access. {Such} was rare.', 'access', 'allow _'],
    ['an owner without its “’s”', 'He saw the uncle’s houses. {These} stayed.', 'houses', 'uncle _'],
    ['a form of a verb', 'Men left houses. {These} stayed.', 'houses', 'left _'],
    ['a form of a verb with another word', 'Men saw cold left houses. {These} stayed.', 'houses', 'cold left _'],
    ['one of its nouns again', 'He saw population figures. {These} stayed.', 'population figures', 'population _'],
    ['the noun again', 'He saw house houses. {These} stayed.', 'houses', 'house _'],
    ['words with a preposition', 'The men from Musan wept. {These} stayed.', 'men', 'from musan _'],
    [
      'words of which one is not said',
      'He saw foreign embassy compounds. {These} stayed.',
      'compounds',
      'foreign cold _',
    ],
    ['what no phrase says', 'He saw cold houses. {These} stayed.', 'houses', 'who cold _'],
    ['limits', 'He saw other houses. {These} stayed.', 'houses', 'other _'],
    ['what none are', 'No cold houses stood. {These} stayed.', 'houses', 'cold _'],
    ['articles alone', 'He saw the houses. {These} stayed.', 'houses', 'the _'],
  ])('may not be %s', (_, text, noun, phrase) => expect(isSaid(text, noun, phrase)).toBe(false))
})

describe('words behind a noun that is pointed at', () => {
  it.each([
    ['what “of” leads to', 'The estimates range from 100-300,000. {This} grew.', 'estimate', '_ of 100-300,000'],
    ['what its own preposition leads to', TO, 'access', '_ to the old men'],
    [
      'a word that stands elsewhere too',
      'They gave access to men. There men slept. {Such} was rare.',
      'access',
      '_ to men',
    ],
    ['the noun without its adjective', TO, 'access', '_ to men'],
    ['who does it, before it', ACCESS, 'access', '_ by unhcr'],
    ['for whom it is, before it', ACCESS, 'access', '_ for unhcr'],
    ['two phrases', FEAR, 'fear', '_ of crossing in china'],
    ['two phrases in another order', FEAR, 'fear', '_ in china of crossing'],
    ['money', 'A fine of 5,000 RMB was paid. {This} grew.', 'fine', '_ of 5,000'],
    ['a number before a small word', 'A fine of 5,000 was paid. {This} grew.', 'fine', '_ of 5,000'],
    ['at a distance of six words', 'They had access one two three four to men. {Such} was rare.', 'access', '_ to men'],
  ])('may be %s', (_, text, noun, phrase) => expect(isSaid(text, noun, phrase)).toBe(true))

  it.each([
    ['what another preposition leads to', TO, 'access', '_ for men'],
    ['what another preposition leads to, with “of”', TO, 'access', '_ of men'],
    ['what another preposition leads to, before it', ACCESS, 'access', '_ from unhcr'],
    ['who does it, where that is where it is done', 'In China access was rare. {Such} grew.', 'access', '_ by china'],
    ['who does it, where that is no name', 'The guards gave access there. {Such} grew.', 'access', '_ by guards'],
    ['who does it, where another name is nearer', 'China denied Korea access. {Such} grew.', 'access', '_ by china'],
    [
      'for whom it is, where another name is nearer',
      'China denied Korea access. {Such} grew.',
      'access',
      '_ for china',
    ],
    ['of what it is, as who does it', 'The trade of China ended access. {Such} grew.', 'access', '_ by china'],
    ['another number than its own', 'The fine of 100 was wrong; 300 was right. {This} grew.', 'fine', '_ of 300'],
    ['what nothing leads to', TO, 'access', '_ men'],
    ['another preposition of a second phrase', FEAR.replace(' in ', ' to '), 'fear', '_ of crossing from china'],
    ['“with” for “without”', 'The fear of men without houses grew. {This} stayed.', 'fear', '_ of men with houses'],
    ['a preposition alone', TO, 'access', '_ to'],
    ['the noun again', 'They had access to access. {Such} grew.', 'access', '_ to access'],
    ['a number of others', 'A fine of 5,000 men was paid. {This} grew.', 'fine', '_ of 5,000'],
    ['words of which one is not said', FEAR, 'fear', '_ of crossing in korea'],
    [
      'two phrases of which the first has another preposition',
      FEAR.replace(' in ', ' to '),
      'fear',
      '_ in china of crossing',
    ],
    ['words beyond a comma', 'The fear of crossing, China grew. {This} stayed.', 'fear', '_ of crossing in china'],
    [
      'words that stand apart',
      'The fear of crossing rivers far in China grew. {This} stayed.',
      'fear',
      '_ of crossing in china',
    ],
    [
      'at a distance of more than six words',
      'They had access one two three four five to men. {Such} was rare.',
      'access',
      '_ to men',
    ],
  ])('may not be %s', (_, text, noun, phrase) => expect(isSaid(text, noun, phrase)).toBe(false))
})
