import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(paperOf(['paragraph', `${text} The farmers saw the house and the guards in the town.`]))(claim).verdict

describe('what limits what a negation denies', () => {
  it.each([
    [
      'manner at the end',
      'They will not be able to leave the town easily.',
      'They will not be able to leave the town[.]',
    ],
    ['degree at the end', 'They did not trust the guards fully, and wept.', 'They did not trust the guards[.]'],
    ['frequency at the end', 'They were not paid weekly by the king.', 'They were not paid …'],
    ['manner within the clause', 'They cannot easily leave the town.', 'They cannot … leave the town.'],
    ['“always”', 'He does not always eat bread at dawn.', 'He does not … eat bread at dawn.'],
    ['“yet”', 'We have not yet eaten the bread.', 'We have not … eaten the bread.'],
    ['“anymore”', 'The guards don’t weep anymore.', 'The guards don’t weep[.]'],
    ['“any longer”', 'The guards do not weep any longer.', 'The guards do not weep[.]'],
    [
      '“with any certainty”',
      'It is impossible to tell their number with any certainty.',
      'It is impossible to tell their number[.]',
    ],
    ['under “few”', 'Few of the women speak Danish well.', 'Few of the women speak Danish[.]'],
    ['farther on in the clause', 'They cannot walk about the town freely.', 'They cannot walk about[.]'],
    ['over “and”', 'They cannot eat and sleep well.', 'They cannot eat and sleep[.]'],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    ['where nothing is denied', 'They left the town easily.', 'They left the town[.]'],
    ['“at all”', 'They did not speak at all.', 'They did not speak[.]'],
    ['in another clause', 'They did not weep because the guards spoke kindly.', 'They did not weep[.]'],
    ['behind a mark', 'They did not weep, and slept well.', 'They did not weep[.]'],
    ['where another clause is denied', 'He did not come and she slept well.', 'she slept[.]'],
    ['a noun in “-ly”', 'They did not see the family in the house.', 'They did not see … in the house.'],
  ])('may be: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('what limits what stands before it', () => {
  it.each([
    ['a condition', 'He will pay if the king agrees.', 'He will pay[.]'],
    [
      'a condition in the middle',
      'He will pay if the king agrees and weep in the town.',
      'He will pay … and weep in the town.',
    ],
    ['“provided”', 'He will pay, provided the king agrees.', 'He will pay[.]'],
    ['“as long as”', 'He will pay as long as the king lives.', 'He will pay …'],
    ['“only”', 'The shop sells bread only on Mondays.', 'The shop sells bread[.]'],
    ['“in part”', 'The king lied in part.', 'The king lied[.]'],
    ['“when”, of what is so', 'The guards release them when they become ill.', 'The guards release them[.]'],
    ['“when”, of women', 'The guards release them when the women become ill.', 'The guards release them[.]'],
    ['“when”, of what goes on', 'The guards release them when she goes home.', 'The guards release them[.]'],
    ['“at least”', 'They were arrested at least once in the town.', 'They were arrested … in the town.'],
    ['“while kneeling”', 'They must sleep while kneeling.', 'They must sleep[.]'],
    ['“than”', 'She would rather die than flee.', 'She would rather die[.]'],
    ['“but to”', 'They have no choice but to flee.', 'They have no choice[.]'],
    ['which persons', 'They release prisoners who pay.', 'They release prisoners[.]'],
    ['a part of a noun phrase', 'They were seen by the Danish guards.', 'They were seen by the Danish[.]'],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    ['“when”, of what was', 'They got bread when they first crossed the river.', 'They got bread[.]'],
    ['who somebody is', 'They saw a guard, who slept.', 'They saw a guard[.]'],
    ['“at least” of what is left out', 'They get at least seven horses in the spring.', 'They get … in the spring.'],
    ['“at times of”', 'They fled to the wood at times of war.', 'They fled to the wood[.]'],
    ['a reason', 'They fled because they were poor.', 'They fled[.]'],
    ['no stop that says that it ends there', 'He will pay if the king agrees.', 'He will pay'],
  ])('may be: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('the end that hides a limit', () => {
  const check = wordingChecker(paperOf(['paragraph', 'She slept. She would rather die than flee.']))

  it.each([
    ['a stop in brackets', 'She would rather die[.]', '[.]', 'inserted'],
    ['a stop before a note', 'She would rather die[.] (emphasis added)', '[.]', 'inserted'],
    ['an ellipsis', 'She would rather die …', '…', 'exception'],
    ['an ellipsis in brackets', 'She would rather die [...]', '[...]', 'exception'],
    ['the second of two that are alike', '… She would rather die …', '…', 'exception'],
  ])('is what differs: %s', (_, claim, claimed, concerns) => {
    const { verdict, columns, differences } = check(claim)
    expect(verdict).toBe('altered')
    expect(differences).toMatchObject([{ claimed, concerns }])
    expect(columns.map((one) => one.claimed).join('')).toBe(claim)
    expect(columns.findIndex(({ differs }) => differs)).toBe(1)
  })
})

describe('what weakens the words behind it', () => {
  it.each([
    ['“may”', 'Some men may survive in the wood.', 'Some men … survive in the wood.'],
    ['“can”, with an adverb', 'Some men can also survive in the wood.', 'Some men … survive in the wood.'],
    ['“largely”', 'This was largely due to the king and the war.', 'This was … due to the king and the war.'],
    ['“primarily of”', 'The group consists primarily of poor men.', 'The group consists … poor men.'],
    ['“up to”', 'They stay in the prison for up to three years.', 'They stay in the prison for … three years.'],
    ['“at least”', 'They get a term of at least seven years in prison.', 'They get a term of … seven years in prison.'],
    ['“most” of a name', 'In the spring most North Danes cross the river.', 'In the spring … Danes cross the river.'],
    ['a verb before “to”', 'The guards have had less reason to weep.', 'The guards have … to weep.'],
    ['“a” before “few”', 'A few attend the schools in the town.', '[F]ew attend the schools in the town.'],
    ['“whenever”', 'Whenever they are paid, the men eat the corn.', '[T]he men eat the corn.'],
    ['a condition without “if”', 'Should they be paid, the men will eat the corn.', '[T]he men will eat the corn.'],
    ['“one of”', 'One of the men ate the corn.', '[T]he men ate the corn.'],
    ['a fraction', 'A third of the men ate the corn.', '[T]he men ate the corn.'],
    ['“almost”, by an ellipsis at the beginning', 'Almost all men ate the corn.', '… all men ate the corn.'],
    ['that it is a rumor, so', 'There is a rumor that the king was dead.', '[...] the king was dead.'],
    ['whose they are', 'The wives of the men ate the corn.', '[T]he men ate the corn.'],
    ['“once”', 'Once they are paid, the men eat the corn.', '[T]he men eat the corn.'],
    ['whose view it is', 'In his view, the king was dead.', '[T]he king was dead.'],
    ['what is only hoped', 'The guards hoped the king was dead.', '[T]he king was dead.'],
    ['who said it', 'The king was dead, the guards said.', 'The king was dead[.]'],
    ['that it is said', 'The king was dead, it is said.', 'The king was dead[.]'],
    ['how far it is known', 'The men ate the corn, as far as is known.', 'The men ate the corn[.]'],
    ['in what case', 'The men will eat the corn in case of war.', 'The men will eat the corn[.]'],
    ['a condition behind it', 'The men will eat the corn should they be paid.', 'The men will eat the corn[.]'],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    ['of what is left out itself', 'They stay, often for many months, in the wood.', 'They stay … in the wood.'],
    [
      'among some that are named',
      'The women, and the few men with them, fled in the spring.',
      'The women … fled in the spring.',
    ],
  ])('may be: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

const HUSBAND =
  'She saw the guards. The soldiers came and beat her husband at night. The soldiers came and burnt her brother’s barn in the town.'

describe('a possessive and its noun', () => {
  it.each([
    ['for whose it is, at the end', 'The soldiers came and beat [the woman].'],
    ['for whose it is, before an ellipsis', 'The soldiers came and beat [the woman] … in the town.'],
    ['whose noun is left out', 'The soldiers came and beat her … at night.'],
    ['whose noun is left out at the end', 'The soldiers came and beat her[.]'],
    ['for him who owns', 'The soldiers came and burnt [her brother].'],
    ['of which he who owns is left out', 'The soldiers came and burnt her … barn in the town.'],
  ])('are no other: %s', (_, claim) => expect(verdictOn(HUSBAND, claim)).toBe('altered'))

  it.each([
    ['as they are printed', 'The soldiers came and beat [her husband] at night.'],
    ['without what stands behind', 'The soldiers came and beat her husband[.]'],
  ])('are meant: %s', (_, claim) => expect(verdictOn(HUSBAND, claim)).toBe('exact'))
})
