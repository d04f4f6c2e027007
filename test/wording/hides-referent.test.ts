import { describe, expect, it } from 'vitest'
import { hidesReferent } from '../../src/wording/omission/hides-referent.ts'
import { cutIn } from './cut-in.ts'

const isHidden = (quotation: string, text: string): boolean => {
  const { printed, first, hidden, next } = cutIn(quotation, text)
  return hidesReferent(printed, first, hidden, next)
}

describe('whom a pronoun within a sentence means', () => {
  it.each([
    ['a woman', 'When she was old … she married', 'When she was old, her mother came to where she married.'],
    ['a woman by her noun', 'The widow … she married', 'The widow left, her mother came to where she married.'],
    ['a man', 'When he was old … he married', 'When he was old, his father came to where he married.'],
    ['persons', 'The farmers fled … they slept', 'The farmers fled. When the guards came, they slept.'],
    ['those who rule', 'The farmers fled … they slept', 'The farmers fled. When the authorities came, they slept.'],
    [
      'persons without an office',
      'The guards fled … they slept',
      'The guards fled. When the farmers came, they slept.',
    ],
  ])('is left out: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['no other woman', 'When she was old … she married', 'When she was old, her house stood where she married.'],
    [
      'a man beside a woman',
      'When she was old … she married',
      'When she was old, his father came to where she married.',
    ],
    ['an object', 'When she was old … she married', 'When she was old, they saw her mother where she married.'],
    ['nobody before it', 'When war came … she married', 'When war came, her mother came to where she married.'],
    [
      'what is within one sentence',
      'The farmers fled … they slept',
      'The farmers fled when the guards came as they slept.',
    ],
    ['a thing', 'The farmers fled … they slept', 'The farmers fled. When the houses fell, they slept.'],
    ['one person', 'The farmers fled … they slept', 'The farmers fled. When the farmer came, they slept.'],
    ['no pronoun', 'When she was old … the queen', 'When she was old, her mother came to the queen.'],
  ])('is not: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})

describe('what a sentence opens with behind a sentence that is left out', () => {
  it.each([
    ['“it”', 'The queen has bread … It was', 'The queen has bread. Denmark has guards. It was good.'],
    ['“this”', 'The queen has bread … This was', 'The queen has bread. Denmark has guards. This was good.'],
    ['“these”', 'The queen has bread … These were', 'The queen has bread. Denmark has guards. These were good.'],
    ['“such”', 'The queen has bread … Such guards', 'The queen has bread. Denmark has guards. Such guards sing.'],
    ['“they”', 'The queen has bread … They sang', 'The queen has bread. The guards slept. They sang.'],
    ['“she”', 'The queen … She sang', 'The queen saw her mother. She sang.'],
    ['“he”', 'The widow … He sang', 'The widow saw her father. He sang.'],
  ])('means it: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['“it” again', 'The queen has bread … It was', 'The queen has bread. It has corn. It was good.'],
    ['“it” of what is quoted', 'The queen has bread … It was', 'The queen has bread and guards. It was good.'],
    ['another word', 'The queen has bread … Corn was', 'The queen has bread. Denmark has guards. Corn was good.'],
    [
      '“they” of what is quoted',
      'The queen has bread … They sang',
      'The queen has bread, and the guards slept. They sang.',
    ],
    ['“they”, of an object', 'The queen has bread … They sang', 'The queen has bread. She saw the guards. They sang.'],
    ['“she”, of a man', 'The queen … She sang', 'The queen saw her father. She sang.'],
    [
      '“she”, of one farther off',
      'The queen slept … She sang',
      'The queen slept. Her mother left. Corn was old. She sang.',
    ],
    ['“he”, of what is quoted', 'Her father … He sang', 'Her father left the house. He sang.'],
  ])('does not: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})
