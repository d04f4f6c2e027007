import { describe, expect, it } from 'vitest'
import { antecedents } from '../../../src/wording/antecedents.ts'
import type { Class } from '../../../src/wording/nouns.ts'
import { prepare } from '../../../src/wording/printed.ts'
import { paper } from './real-paper.ts'

const printed = prepare(paper)

/** What is meant by the last of some printed words, in small letters and without marks. */
function meantBy(wanted: Class, text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const tokens = printed.tokens.flatMap((token, at) => (token.isWord ? [{ key: token.key, at }] : []))
  const first = tokens.findIndex((_, index) => words.every((word, next) => tokens[index + next]?.key === word))
  const at = tokens[first + words.length - 1]?.at
  if (at === undefined) throw new RangeError(`not printed: ${text}`)
  const meant = antecedents(wanted, printed, at, { spent: 0 })
  return [...new Set(meant.map(({ head }) => head))]
}

describe('what a pronoun stands for', () => {
  it.each<[Class, string, string[]]>([
    // The subject of its clause.
    ['they', 'North Koreans told RI that they', ['koreans']],
    ['they', 'officials feel for their', ['officials']],
    ['they', 'many people in Yanbian either have direct experience or have learned of their', ['people']],
    ['they', 'Some families can afford the fee to enroll their', ['families']],
    ['they', 'people who were obviously going to China to ensure their', ['people']],
    ['they', 'finding people in Yanbian with whom they', ['koreans']],
    ['they', 'are themselves under constant pressure from the Chinese authorities to curtail their', ['organizations']],
    // The subject of the sentence before, followed from pronoun to pronoun.
    ['they', 'for economic reasons They', ['koreans', 'seekers']],
    ['they', 'day labor exposes them', ['men']],
    ['they', 'undetected outside their homes or shelters They', ['koreans']],
    ['they', 'that of their families In effect they', ['authorities']],
    ['they', 'Presumably they', ['teachers']],
    ['it', 'human rights perspective It', ['paper']],
    ['it', 'to be considered refugees It', ['case']],
    ['it', 'disrupt bilateral relations It', ['issue']],
    ['it', 'one she knew She was unable to find it', ['house']],
    // No authorities are individuals.
    ['they', 'The standard sentence for such', ['people']],
    // One of two that are joined, and what stands behind a preposition alone.
    ['it', 'during the famine and its', ['famine']],
    ['it', 'Tumen River into Yanbian Korean Autonomous Prefecture With its', ['prefecture']],
    ['it', 'working on an issue until it', ['issue']],
    // A name beside a subject that is none, and the subject where the verb is left out.
    ['it', 'human rights dilemmas that it', ['china']],
    ['it', 'completely collapses as it', ['regime']],
    ['it', 'political pressure from UNHCR and other governments to modify its', ['china']],
    // Before its noun.
    ['it', 'for leaving their country In its', ['watch']],
    ['it', 'human rights violations For its', ['unhcr']],
    // Others than the subject, for an object.
    ['they', 'men who look for women along the border to sell them', ['women']],
    // A note goes on from where its marker stands.
  ])('%s: %s', (wanted, text, heads) => expect(meantBy(wanted, text)).toEqual(heads))
})

describe('a pronoun that stands for nothing printed', () => {
  it.each<[Class, string]>([
    ['it', 'Although it'],
    ['it', 'living illegally would find it'],
    ['it', 'For wealthier families it'],
    ['they', 'release her and her daughter so that they'],
    ['they', 'Her husband is 37 and they'],
    ['they', 'arranged an introduction They'],
    ['it', '1951 Convention Relating to the Status of Refugees and its'],
    ['it', 'the majority of its'],
  ])('%s: %s', (wanted, text) => expect(meantBy(wanted, text)).toEqual([]))
})
