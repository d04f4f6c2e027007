import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/wording/mentions.ts'
import { phraseOf } from '../../src/wording/noun-phrases.ts'
import { prepare } from '../../src/wording/printed.ts'
import { carriesRestriction } from '../../src/wording/restriction.ts'
import { paperOf } from './paper-of.ts'

/** Each noun of it stands behind an article somewhere, as a noun does; "seekers" always behind "asylum". */
const NOUNS =
  'The men and the women saw the families. The policy of the guards is the policy of the asylum seekers. The Danes fled. ' +
  'In the spring the Danes came, and the asylum seekers with a family. The asylum seekers wept. In their old age the ' +
  'Hungry Danes sang. The elderly widows and the frail widowers sat. The elderly widows wept. People wept. These men, these policies and such persons stayed. Those families ate.'

const words = (text: string): string[] => text.toLowerCase().split(' ')

/** Whether a phrase says it of no more than what is mentioned last in a sentence. */
function carries(sentence: string, given: string): boolean {
  const printed = prepare(paperOf(['paragraph', `${NOUNS} ${sentence}`]))
  const effort = { spent: 0 }
  const phrase = phraseOf(words(given), printed, effort)
  const { length } = printed.tokens
  const mention = mentionsIn(printed, length - sentence.split(' ').length - 1, length).at(-1)
  if (!phrase || !mention) throw new Error(`${sentence} and ${given} are mentioned`)
  return carriesRestriction(phrase, mention, printed)
}

describe('a noun for a pronoun', () => {
  it.each([
    ['is all of whom it stands for', 'Later came the men.', 'the men'],
    ['needs no article', 'Later came the men.', 'men'],
    ['is all of all', 'Later came all men.', 'the men'],
    [
      'carries no name, though its words are no name elsewhere',
      'The hungry men ate. Then fled the Hungry Danes.',
      'the danes',
    ],
    ['need not say what always stands with it', 'Later came the elderly widows.', 'the widows'],
    ['is each of both', 'Later came both men.', 'men'],
    ['carries what says how many', 'Later came some men.', 'some men'],
    ['carries a number', 'Later came 12 men.', '12 men'],
    ['need not say how many where it points back', 'Later came some men.', 'these men'],
    ['need not say which where it points', 'Later came hungry men.', 'these men'],
    ['need not say which kind of thing where it points back', 'Later came a strange policy.', 'the policy'],
    ['carries no name', 'Then fled the Hungry Danes.', 'the danes'],
    ['carries no noun that always stands with it', 'Later came the asylum seekers.', 'the asylum seekers'],
    ['need not say which for those in power', 'Later came the cruel guards.', 'the guards'],
  ])('%s: %s', (_, sentence, given) => expect(carries(sentence, given)).toBe(true))

  it.each([
    ['is of more than some', 'Later came some men.', 'men'],
    ['is of more than so many', 'Later came 12 men.', 'men'],
    ['is of more than those of a kind', 'Later came hungry men.', 'men'],
    ['is of more than the persons of a kind, though it points back', 'Later came hungry men.', 'the men'],
    ['is of more than the families of a kind', 'Later came hungry families.', 'the families'],
    ['is of more than what stands with it twice', 'Later came the frail widowers.', 'the widowers'],
    ['is of more than some of a people', 'Later came some Danes.', 'the danes'],
    [
      'is of more than a kind of a people, where only the sentence has a capital',
      'The hungry men ate. Hungry Danes came.',
      'danes',
    ],
  ])('%s: %s', (_, sentence, given) => expect(carries(sentence, given)).toBe(false))
})
