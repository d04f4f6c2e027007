import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { paper } from './real-paper.ts'

const check = wordingChecker(paper)

describe('brackets at the edge of a rule', () => {
  it.each([
    ['“that” behind a verb of saying', 'RI was told [that] by local sources'],
    ['an article for a possessive', 'have learned of [the] parents’ experiences'],
    [
      'a noun that “this” stands for, pointed at',
      'From a refugee rights perspective, [this situation] is really the only acceptable policy option',
    ],
    [
      'a printed noun before words left out',
      '“There are North Korean men who look for [women] … along the border to sell them.',
    ],
    [
      'a comma behind a number',
      'Article 117[,] of the Code mandates a punishment of up to three years labor re-education',
    ],
    ['an article for another, a limit farther on', '[A] class status of each family is set for life'],
    ['a relative pronoun for another', 'I was afraid of the businessmen [who] take women from North Korea.'],
    ['“are” before an “-ing”', 'North Korean women [are] seeking to'],
    ['“had” before a form of the past, behind a pronoun', 'Presumably, they [had] received a harsher sentence.'],
    [
      'the number of a note at its place',
      'rewards are offered for each individual arrested. [14] In June 2004, public notices',
    ],
  ])('change nothing: %s', (_, claim) => expect(check(claim).verdict).toBe('exact'))

  it.each([
    ['“which” at no mark', 'Her parents [which] were both farmers.'],
    ['“that” behind no verb of saying', 'Her parents were both [that] farmers.'],
    ['a relative clause with nothing in it', 'Her parents were both farmers. [who are]'],
    [
      '“of” behind what is no measure',
      'China is a powerful country and essential to US long-term strategic objectives in East [of] Asia.',
    ],
    [
      '“which” before a noun',
      'During her time in jail, she had two [which] trials: a pre-trial to confirm the validity of the documents',
    ],
    ['“i.e.” for a person', 'Eventually, [i.e.] and her siblings ran away.'],
    ['a preposition without its noun', '[Of living] was arrested and deported.'],
    ['“she” for “he himself”', '[She] was leaving that evening to smuggle Bibles back into North Korea.'],
    ['an adverb for “himself”', 'He [there] was leaving that evening to smuggle Bibles back into North Korea.'],
    [
      'the bare noun that “this” does not stand for',
      'From a refugee rights perspective, [situation] is really the only acceptable policy option, but it is the least achievable.',
    ],
    [
      'whose it is, where the paper says nobody',
      'These [brothers’] experiences generate sympathy for the plight of North Koreans.',
    ],
    [
      'who did it, between two marks',
      'At the end of the week, [by the authorities] however, her mother went back to her husband.',
    ],
    [
      'a noun behind a number',
      'if that was a consistent policy or a one-time amount valid for the one [people] most recent crackdown.',
    ],
    [
      'a relative who is none of the story',
      '[A cousin] was sold to a Chinese man, with whom she stayed for just two hours.',
    ],
    [
      'who does it, behind a noun with “these”',
      'These experiences [by the authorities] generate sympathy for the plight of North Koreans.',
    ],
    ['a subject for words left out', '[The woman] … married the 30-year-old.'],
    ['a limit for words left out', 'She spent [some] [...] ten months in two different National Security Jails.'],
    [
      'initials that the paper never prints',
      '[NK] considers all North Korean entering the country to be economic migrants',
    ],
    ['a comma for a word', 'They [,] treated as illegal migrants and subject to arrest and deportation.'],
    ['a word that points, for no article', 'migration to China was [this] safety valve for the North Korean system.'],
    ['another verb behind “who”', 'Korean women [who live] seeking to'],
    ['“be” before an “-ing”', 'North Korean women [be] seeking to'],
    ['“being” before an “-ing”', 'North Korean women [being] seeking to'],
    ['“have” before no form of the past', 'They [have] are treated as illegal migrants'],
    ['“people” for a noun', 'under constant pressure from the Chinese [people] to curtail their'],
    [
      '“had to” for another verb than “must”',
      'China [had to] all North Korean entering the country to be economic migrants',
    ],
    [
      'the number of another note',
      'rewards are offered for each individual arrested. [15] In June 2004, public notices',
    ],
    ['another word than “of” behind a measure', 'up to three years [in] labor re-education'],
    ['“of” for a word behind a measure', 'up to three years [of] re-education'],
    ['“namely” at no mark', 'They [namely] are treated as illegal migrants'],
    ['“or is” before an “-ing”', 'Now she lives with a missionary, [or is] studying Chinese and the Bible at home.'],
    [
      '“and has” before an “-ing”',
      'Now she lives with a missionary, [and has] studying Chinese and the Bible at home.',
    ],
    [
      '“and is still” before an “-ing”',
      'Now she lives with a missionary, [and is still] studying Chinese and the Bible at home.',
    ],
    ['“and is” at no comma', 'Now she lives [and is] with a missionary, studying Chinese and the Bible at home.'],
    ['“and” at no comma', 'Her parents [and] were both farmers.'],
  ])('change the sense: %s', (_, claim) => expect(check(claim).verdict).toBe('altered'))
})
