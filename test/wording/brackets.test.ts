import { describe, expect, it } from 'vitest'
import { isFair } from '../../src/wording/brackets.ts'
import { bracketAt } from './bracket-at.ts'

/** Whether brackets change nothing, behind so many quoted words. */
const isHonest = (text: string | readonly string[], held: string, quoted = 1): boolean => {
  const { inside, printed, from, to, effort } = bracketAt(text, held, quoted)
  return isFair(inside, printed, from, to, effort)
}

describe('brackets around what is printed', () => {
  it.each([
    ['as it is', 'They {mandate} death.', 'mandate'],
    ['with a capital', 'They {mandate} death.', 'Mandate'],
    ['with a comma', 'They {mandate} death.', 'mandate,'],
    ['without the “or” that a comma opens', 'It was old{, or about US$12} for all.', 'About US$12'],
    ['of several words', 'They saw {the old men} there.', 'the old men'],
    ['without that “or” and with a stop', 'It was old{, or about US$12} for all.', 'About US$12.'],
    ['with a word for its sign', 'It was 40{%} of all.', 'percent'],
    ['with two words for its sign', 'It was 40{%} of all.', 'per cent'],
    ['with a comma put in', 'They came{} and slept.', ','],
    ['in digits', 'They saw {forty} men.', '40'],
  ])('change nothing: %s', (_, text, held) => expect(isHonest(text, held)).toBe(true))

  it.each([
    ['another word', 'They {mandate} death.', 'forbid'],
    ['a word that is put in', 'They {} mandate death.', 'mandate'],
    ['another sign', 'It was 40{$} of all.', 'percent'],
    ['a sign that is put in', 'It was 40{} of all.', 'percent'],
    ['a comma that turns it', 'No{} care was given.', ','],
    ['a comma for a word', 'They {mandate} death.', ','],
    ['a number for another', 'They saw {forty} men.', '41'],
    ['the words behind “or” without a comma', 'It was old {or about US$12} for all.', 'About US$12'],
    ['the words behind another word at a comma', 'It was old{, not about US$12} for all.', 'About US$12'],
    ['the words behind the first at a comma', 'It was old{, never sold} for all.', 'sold'],
  ])('change it with %s', (_, text, held) => expect(isHonest(text, held)).toBe(false))
})

describe('the number of a note', () => {
  const isAtMarker = (text: string, held: string, before: string): boolean => {
    const { inside, printed, from, to, effort } = bracketAt(text, held)
    return isFair(inside, { ...printed, markers: new Map([['14', ['xx', before]]]) }, from, to, effort)
  }

  it.each([
    ['at its marker', 'They came there.{} It rained.', 'camethere.'],
    ['before the stop at its marker', 'They came there{}. It rained.', 'camethere.'],
    ['at one of several markers', 'They came{} there.', 'theycame'],
  ])('may stand %s', (_, text, before) => expect(isAtMarker(text, '[14]', before)).toBe(true))

  it.each([
    ['elsewhere', 'They{} came there.', '14', 'camethere.'],
    ['at the marker of another note', 'They came there.{} It rained.', '15', 'camethere.'],
    ['for a word', 'They came {there} again.', '14', 'came'],
    ['at the beginning, where such words stand farther on', 'They{} came there.', '14', 'came'],
  ])('may not stand %s', (_, text, held, before) => expect(isAtMarker(text, held, before)).toBe(false))
})

describe('another form of the same word', () => {
  it.each([
    ['“had to” for “must”', 'They {must} sleep.', 'had to'],
    ['a plural', 'He saw the {room} there.', 'rooms'],
    ['a plural behind a name', 'He saw China {room} there.', 'rooms'],
    ['a plural behind “ancient”', 'He saw the ancient {room} there.', 'rooms'],
    ['another tense', 'They {are} old.', 'were'],
    ['another tense behind its subject', 'Her father {remained} in the north.', 'remains'],
    ['another tense behind its subject and an adverb', 'Her father often {remained} in the north.', 'remains'],
    ['the act, with nothing quoted before it', ['The plan is to {halt} deportations.', '0'], 'halting'],
    ['the act, of a word with forms of its own', ['The plan is to {let} men in.', '0'], 'letting'],
    ['the base, with nothing quoted before it', ['They were justified in {taking} it.', '0'], 'take'],
    ['the act, with only its adverb quoted before it', ['The plan is to quietly {halt} deportations.', '1'], 'halting'],
  ])('may be %s', (_, text, held) => {
    const [printed = '', quoted = '1'] = typeof text === 'string' ? [text] : text
    expect(isHonest(printed, held, Number(quoted))).toBe(true)
  })

  it.each([
    ['“had to” for another verb', 'They {will} sleep.', 'had to'],
    ['other words for “must”', 'They {must} sleep.', 'tried to'],
    ['a plural behind “a”', 'He saw a {room} there.', 'rooms'],
    ['a plural behind “an”', 'It was an {act} there.', 'acts'],
    ['a new auxiliary', 'They came to {grant} it.', 'have granted'],
    ['a verb that was none', 'The plan is to {halt} deportations.', 'halts'],
    ['a verb that was none, with nothing quoted before it', ['The plan is to {halt} deportations.', '0'], 'halts'],
    ['a past that was none, with nothing quoted before it', ['The plan is to {halt} deportations.', '0'], 'halted'],
    ['an irregular past that was none', ['The plan is to {take} it.', '0'], 'took'],
    ['the act behind quoted words', 'The plan is to {halt} deportations.', 'halting'],
    ['the act behind quoted words and an adverb', ['The plan is to quietly {halt} deportations.', '2'], 'halting'],
    ['the act behind more words than its sentence has', ['To {halt} deportations was new.', '3'], 'halting'],
    ['who does it for whom it is done to', 'The father {deported} from China is old.', 'deports'],
    ['who does it where “by” says who', 'Her father {deported} by guards slept.', 'deports'],
    ['who does it, where an irregular verb stands behind', 'The men {deported} from China slept.', 'deport'],
    ['who does it, of whom others do', 'They saw her father {deported} from China.', 'deports'],
    ['who does it, where others are named', 'Old and cold {deported} from China.', 'deport'],
  ])('may not be %s', (_, text, held) => {
    const [printed = '', quoted = '1'] = typeof text === 'string' ? [text] : text
    expect(isHonest(printed, held, Number(quoted))).toBe(false)
  })
})

const RI = 'Refugees International (RI) came. '

describe('another form of a name', () => {
  it.each([
    ['its beginning', 'They came in {December} again.', 'Dec.'],
    ['its long form', `${RI}{RI} slept.`, 'Refugees International'],
    ['its short form', `${RI}They saw {Refugees International} there.`, 'RI'],
    ['its first word, of a place', 'They saw {Yanbian Korean Prefecture} there.', 'Yanbian'],
    ['its short form behind it', `${RI}They saw Refugees International {} there.`, 'RI'],
    ['its long form behind it', `${RI}They saw RI {} there.`, 'Refugees International'],
    ['its long form, with a word for how many', 'The All Korea Union (AKU) came. {AKU} slept.', 'All Korea Union'],
    ['the title for “op. cit.”', ['Smith, “Lives in the North,” Seoul.', 'Smith, {op. cit.}, p. 4.'], 'Lives'],
  ])('may be %s', (_, text, held) => expect(isHonest(text, held)).toBe(true))

  it.each([
    ['another beginning', 'They came in {December} again.', 'Nov.'],
    ['another long form', `${RI}{RI} slept.`, 'Refugees Nation'],
    ['another short form behind it', `${RI}They saw Refugees International {} there.`, 'RN'],
    ['other initials behind it', 'They signed the Covenant on Civil Rights {} there.', 'CPR'],
    ['initials behind the words after it', 'They signed the Covenant on Civil Rights there {} again.', 'CCR'],
    ['initials behind what is no name', 'They signed the covenant on civil rights {} there.', 'CCR'],
    ['initials before it', 'They signed the {} Covenant on Civil Rights there.', 'CCR'],
  ])('may not be %s', (_, text, held) => expect(isHonest(text, held)).toBe(false))
})

/** One pair of brackets for each rule, which no other rule allows. */
const BY_RULE: readonly (readonly [string, string | readonly string[], string])[] = [
  ['an article', 'They saw {a} man.', 'the'],
  ['a word that joins', 'He was old, {while} he slept.', 'and'],
  ['“but” for “while”', 'He was old, {while} he slept.', 'but'],
  ['“and” for “coupled with”', 'They feared the war, {coupled with} the cold.', 'and'],
  ['a word that concedes', 'It was old, {but} it grew.', 'though'],
  ['two sentences in one', 'They fled{. The} men wept.', ', and the'],
  ['“that”', 'They said {} it rained.', 'that'],
  ['“who were”', 'They saw men {} arrested by guards.', 'who were'],
  ['an auxiliary', 'They {} fleeing from the north.', 'are'],
  ['“had” before a verb that is active', 'In the camp the women {} decided to flee.', 'had'],
  ['a word again', 'They were caught and {} sold.', 'were'],
  ['two sentences of the same person', 'She slept{. She} wept.', 'and'],
  ['both of two', 'An individual lost his {} house.', 'or her'],
  ['“people”', 'They saw the Chinese {} there.', 'people'],
  ['“of” behind a measure', 'They got two years {} prison.', 'of'],
  ['what says the same again', 'They saw prisons, {} camps.', 'namely'],
  ['a verb at a comma', 'She lives there, {} studying at home.', 'and is'],
  ['another time', 'He {is now} old.', 'was then'],
  ['“to be”', 'They saw those deemed {} minor.', 'to be'],
  ['a pronoun', 'She knew that {I} slept.', 'she'],
  ['a noun', 'A woman came. {She} slept.', 'the woman'],
  ['a noun with an age', 'A 28-year-old woman came. {She} slept.', 'the 28-year-old woman'],
  ['a pronoun for a noun with an age', 'They said that {the 28-year-old woman} slept.', 'she'],
  ['a place', 'They came to the prison. They slept {there} again.', 'in the prison'],
  ['a region', 'They came to Yanbian. They slept in {the region} again.', 'Yanbian'],
  ['whose it is', 'He saw China. China was old and kept {its} house.', 'Chinese'],
  ['who it is, with more', 'A cold woman came. {She} slept.', 'the cold woman'],
  ['what “this” means', 'China chose to halt deportations. {This} was new.', 'a halt to deportations'],
  ['what it was called before', 'The frozen border was near. The {} border was cold.', 'frozen'],
  ['two persons', 'The aunt met the uncle and the girl when {they} slept.', 'the uncle and the girl'],
  ['a part of a change', 'He said that {these men are} old.', 'the men were'],
  ['two changes', 'He said that {a man was} old.', 'the man is'],
]

describe('what brackets may hold', () => {
  it.each(BY_RULE)('is %s', (_, text, held) => expect(isHonest(text, held)).toBe(true))

  it.each(BY_RULE)('is not a predicate in its place: %s', (_, text) => expect(isHonest(text, 'wicked')).toBe(false))

  it.each(BY_RULE)('is not that with a negation: %s', (_, text, held) => {
    expect(isHonest(text, `never ${held}`)).toBe(false)
  })
})

const REASON = 'Since food is short,{} the poor women leave.'

describe('“so” for the word that opened the sentence', () => {
  it.each([
    ['“since”', REASON],
    ['“because”', REASON.replace('Since', 'Because')],
  ])('may be put in for %s', (_, text) => expect(isHonest(text, 'so', 3)).toBe(true))

  it.each([
    ['that is quoted', REASON, 4],
    ['behind a part of its clause', REASON, 2],
    ['“when”', REASON.replace('Since', 'When'), 3],
    ['of a time', REASON.replace('leave', 'have left'), 3],
    ['where another comma stands between', REASON.replace('short', 'short, dear'), 4],
    ['at no comma', 'Since food is short the poor{} women leave.', 5],
  ])('may not be put in for one %s', (_, text, quoted) => expect(isHonest(text, 'so', quoted)).toBe(false))
})

describe('what joins no words of another sense', () => {
  it.each([
    ['“and” for “rather than”', 'They chose to flee {rather than} sleep.', 'and'],
    ['“or” for “coupled with”', 'They feared the war, {coupled with} the cold.', 'or'],
    ['“had” before what is passive', 'They saw women {} forced to flee.', 'had'],
    ['“had” behind an article', 'They saw the {} failed state.', 'had'],
    ['“had” before “helped by”', 'They saw women {} helped by guards.', 'had'],
    ['a noun for a possessive', 'A woman came. Then it rained. {Her} mother slept.', 'the woman'],
  ])('is %s', (_, text, held) => expect(isHonest(text, held)).toBe(false))
})

describe('how many, whether at all, and what a mark divides', () => {
  it.each([
    ['an article before a word that limits', 'He came but {} men slept.', 'the'],
    ['an article behind a word that limits, for another', 'They freed all {these} men.', 'the'],
    ['an article, where a limit stands farther on', 'All men saw {} guards there.', 'the'],
  ])('are not touched by %s', (_, text, held) => expect(isHonest(text, held)).toBe(true))

  it.each([
    ['an article for “no”', 'They said that {no} men slept.', 'the'],
    ['an article for “no” that is not quoted', 'They said that no {} men slept.', 'the'],
    ['an article behind “all”', 'They said that all {} men slept.', 'the'],
    ['a noun with how many', 'Few women came. {They} slept.', 'few women'],
    ['a pronoun for no women', 'They said that {no women} slept.', 'they'],
    ['a noun for how many', 'Some women came. {Few} slept.', 'the women'],
    ['a verb for two that a comma divides', 'They said that it {was, is} old.', 'is'],
  ])('are touched by %s', (_, text, held) => expect(isHonest(text, held)).toBe(false))
})

describe('the work of judging', () => {
  const spent = (text: string, held: string): number => {
    const { inside, printed, from, to, effort } = bracketAt(text, held)
    isFair(inside, printed, from, to, effort)
    return effort.spent
  }

  it('is counted for brackets, and for each part of them', () => {
    const once = spent('They {mandate} death.', 'mandate')
    expect(once).toBeGreaterThan(0)
    expect(spent('He said that {a man was} old.', 'the man is')).toBeGreaterThanOrEqual(3 * once)
  })
})
