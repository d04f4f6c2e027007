import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

const verdictIn = (texts: readonly string[], claim: string): string =>
  wordingChecker(paperOf(...texts.map((text) => ['paragraph', text] as const)))(claim).verdict
const verdictOn = (text: string, claim: string): string => verdictIn([text], claim)

const FROZEN = 'The frozen border was near the old house. The border was long. The border was cold.'
const TWO = 'The old border was near. The frozen border was near the house. The border was long.'

describe('what a thing was called when it was last called more', () => {
  it.each([
    ['though it was called less since', FROZEN, 'The [frozen] border was cold.'],
    ['by the last of several names', TWO, 'The [frozen] border was long.'],
    ['by several words', 'The long frozen border was near. The border was cold.', 'The [long frozen] border was cold.'],
    [
      'by the word right before it',
      'The long frozen border was near. The border was cold.',
      'The [frozen] border was cold.',
    ],
    [
      'by the words that are left out',
      'The frozen long border was near. The long border was cold.',
      'The [frozen] long border was cold.',
    ],
    [
      'where it owned something',
      'The frozen border’s guards slept. The border was cold.',
      'The [frozen] border was cold.',
    ],
    ['where it is somebody', 'The starving children wept. The children fled.', 'The [starving] children fled.'],
  ])('may be put in: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each([
    ['by a name that it had before', TWO, 'The [old] border was long.'],
    ['by what another thing is called', FROZEN, 'The [old] border was cold.'],
    [
      'by a word farther from it',
      'The long frozen border was near. The border was cold.',
      'The [long] border was cold.',
    ],
    ['where every one is meant', 'The frozen border was near. He saw every border.', 'He saw every [frozen] border.'],
    [
      'where “that” joins a clause',
      'The frozen borders were near. He said that borders were long.',
      'He said that [frozen] borders were long.',
    ],
  ])('may not be put in: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it('is read in the passage before, and no farther back', () => {
    const [first, last, claim] = [
      'The frozen border was near.',
      'The border was cold.',
      'The [frozen] border was cold.',
    ]
    expect(verdictIn([first, last], claim)).toBe('exact')
    expect(verdictIn([first, 'It rained for days.', last], claim)).toBe('altered')
  })
})

const FEAR = 'The fear of the river was great. This fear grew.'

describe('what a noun had behind it when it was last named', () => {
  it.each([
    ['with a preposition', FEAR, 'This fear [of the river] grew.'],
    [
      'at the beginning of the text',
      'Fear of the river grew in the night. This fear stayed.',
      'This fear [of the river] stayed.',
    ],
    ['as a name', 'The name Kim Il Sung was feared. This name stayed.', 'This name [Kim Il Sung] stayed.'],
  ])('may be put in behind “this”: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each([
    ['other words', FEAR, 'This fear [of the house] grew.'],
    ['behind another than is pointed at', FEAR.replace('This', 'A'), 'A fear [of the river] grew.'],
    [
      'words that stood behind no such noun',
      'Of the river he spoke in the night. This fear grew.',
      'This fear [of the river] grew.',
    ],
    ['what it did', 'The men wept all night. These men were freed.', 'These men [wept all night] were freed.'],
  ])('may not be put in: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))
})

const MET = 'The Danes met the Saxons. The latter group wept. He saw a group.'
const WOMEN = 'The women wept. Most were freed in the spring.'

describe('who is meant, behind the words that mean them', () => {
  it('is the last of two behind “the latter”', () => {
    expect(verdictOn(MET, 'The latter group [the Saxons] wept.')).toBe('exact')
    expect(verdictOn(MET, 'The latter group [the Danes] wept.')).toBe('altered')
  })

  it('is the whole of which a part is', () => {
    expect(verdictOn(WOMEN, 'Most [of the women] were freed in the spring.')).toBe('exact')
    for (const other of ['of the men', 'of'])
      expect(verdictOn(WOMEN, `Most [${other}] were freed in the spring.`)).toBe('altered')
  })

  it('is no whole of what is no part, or of a part that has its own noun', () => {
    const they = WOMEN.replace('Most', 'They')
    expect(verdictOn(they, 'They [of the women] were freed in the spring.')).toBe('altered')
    const guards = 'The women wept. Most guards slept in the house. He saw the guards.'
    expect(verdictOn(guards, 'Most [of the women] guards slept in the house.')).toBe('altered')
  })
})

const ACCORDS = 'China signed the Convention and Protocol. Under these accords, men were freed.'

describe('the last words of the sentence before', () => {
  it.each([
    ['behind it', 'Under these accords [the Convention and Protocol], men were freed.'],
    ['behind it without an article', 'Under these accords [Convention and Protocol], men were freed.'],
    ['for it', 'Under [the Convention and Protocol], men were freed.'],
  ])('may stand where “these” points at them: %s', (_, claim) => expect(verdictOn(ACCORDS, claim)).toBe('exact'))

  it('may have articles between them, in the first sentence of a paper too', () => {
    const text = 'China signed the Convention and the Protocol. Under these accords, men were freed.'
    expect(verdictOn(text, 'Under these accords [the Convention and the Protocol], men were freed.')).toBe('exact')
  })

  it('may have an article that is not printed', () => {
    const text = 'In the spring China signed Convention and Protocol. Under these accords, men were freed.'
    expect(verdictOn(text, 'Under these accords [the Convention and Protocol], men were freed.')).toBe('exact')
  })

  it.each([
    ['other words', ACCORDS, 'Under these accords [the Convention and Treaty], men were freed.'],
    [
      'words that are not the last',
      'The Convention and Protocol were signed in China. Under these accords, men were freed.',
      'Under these accords [the Convention and Protocol], men were freed.',
    ],
    [
      'one thing for several',
      'China signed the Convention. Under these accords, men were freed.',
      'Under these accords [the Convention], men were freed.',
    ],
    [
      'what nothing points at',
      'China signed the Convention and Protocol. The guards slept in the house.',
      '[The Convention and Protocol] slept in the house.',
    ],
    [
      'what nothing points at, behind a noun',
      'China signed the Convention and Protocol. The guards slept in the house.',
      'The guards [the Convention and Protocol] slept in the house.',
    ],
  ])('may not stand elsewhere: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))
})

const POLICY = 'Harsh policy towards men stayed for years in the cold north. The policy was old. The house was cold.'
const GUARDS = 'Harsh guards of the river slept for years in the cold north. The guards of the house wept.'
const known = (text: string): string => `${text} The policy was old.`

describe('a noun pointed at, for the noun with all that belongs to it', () => {
  it.each(['This', 'That'])('is one behind “%s”', (pointing) => {
    expect(verdictOn(POLICY, `[${pointing} policy] stayed for years in the cold north.`)).toBe('exact')
  })

  it.each(['These', 'Those'])('is several behind “%s”', (pointing) => {
    expect(verdictOn(GUARDS, `[${pointing} guards] slept for years in the cold north.`)).toBe('exact')
  })

  it.each(['a', 'an old', 'the', 'its', 'their', 'his', 'her'])('may stand for one with “%s”', (article) => {
    const text = known(`They spoke of ${article} policy towards men.`)
    expect(verdictOn(text, 'They spoke of [this policy].')).toBe('exact')
  })

  it('may stand for one with nothing behind it', () => {
    expect(verdictOn(known('They spoke of harsh policy.'), 'They spoke of [this policy].')).toBe('exact')
  })

  it.each(['These policy', 'Soft policy', 'This house', 'This old policy', 'This policy house'])(
    'is not [%s]',
    (other) => {
      expect(verdictOn(POLICY, `[${other}] stayed for years in the cold north.`)).toBe('altered')
    },
  )

  it('is not one for several', () => {
    expect(verdictOn(GUARDS, '[This guards] slept for years in the cold north.')).toBe('altered')
  })

  it.each([
    ['words without the noun', 'In the north stayed the guards.', '[This policy] stayed the guards.'],
    ['a verb in the past', 'They abandoned policy of the north in the spring.', 'They [this policy] in the spring.'],
    ['an auxiliary', 'They have policy of the north in the spring.', 'They [this policy] in the spring.'],
    [
      'a noun that another follows',
      'They spoke of harsh policy papers in the spring.',
      'They spoke of [this policy] in the spring.',
    ],
    [
      'a word that joins a clause',
      'He saw the house when policy of men changed.',
      'He saw the house [this policy] changed.',
    ],
  ])('may not stand for %s', (_, text, claim) => expect(verdictOn(known(text), claim)).toBe('altered'))
})

describe('the author’s name', () => {
  const verdict = (printed: string, claim: string): string =>
    wordingChecker(
      paperOf(['byline', 'Ada Jones'], ['paragraph', `A vixen saw ${printed} once by the frozen river, and fled.`]),
    )(`A vixen saw ${claim}, and fled.`).verdict

  it.each(['[Jones]', '[Ada Jones]', 'the [Jones]'])('may stand for “the author”: %s', (name) => {
    expect(verdict('the author', `${name} once by the frozen river`)).toBe('exact')
  })

  it.each(['[Ada]', '[Jone]'])('is not %s', (name) => {
    expect(verdict('the author', `${name} once by the frozen river`)).toBe('altered')
  })

  it.each(['the author once by the [Jones]', 'the author once by the frozen [Jones]'])(
    'may stand for nothing else: %s',
    (claim) => expect(verdict('the author', claim)).toBe('altered'),
  )

  it('may not stand for some author', () => {
    expect(verdict('an author', 'an [Jones] once by the frozen river')).toBe('altered')
  })
})

describe('what is done, for “it” and “this” at the beginning of a sentence', () => {
  it.each([
    ['the subject of the sentence before', 'Crossing the border is hard. It is risky too.', 'Crossing the border'],
    ['what something is to do', 'The plan is to halt the trade. It is risky too.', 'Halting the trade'],
    ['what “this” points at', 'Crossing the border is hard. This is risky too.', 'Crossing the border'],
  ])('is %s', (_, text, act) => expect(verdictOn(text, `[${act}] is risky too.`)).toBe('exact'))

  it.each([
    ['something else that is done', 'Crossing the border is hard. It is risky too.', 'Crossing the river'],
    ['named where it is a thing', 'The border is hard. It is risky too.', 'Crossing the border'],
    ['for another subject', 'Crossing the border is hard. Life is risky too.', 'Crossing the border'],
    ['for what is pointed at', 'Crossing the border is hard. This life is risky too.', 'Crossing the border'],
    ['what is said of somebody', 'Crossing the border men fell. It is risky too.', 'Crossing the border'],
    ['something that is done to the same', 'Guarding the border is hard. It is risky too.', 'Crossing the border'],
    ['behind a preposition', 'Crossing the border is hard. Behind it is risky too.', 'Crossing the border'],
    ['what describes somebody', 'They were men crossing the border. It is risky too.', 'Crossing the border'],
    ['without its ending', 'The plan is to halt the trade. It is risky too.', 'Halt the trade'],
    ['only a part of the subject', 'The end of crossing the border is near. It is risky too.', 'Crossing the border'],
    ['what somebody wants', 'They want to halt the trade. It is risky too.', 'Halting the trade'],
    ['farther back', 'Crossing the border is hard. It rained. It is risky too.', 'Crossing the border'],
  ])('is not %s', (_, text, act) => expect(verdictOn(text, `[${act}] is risky too.`)).toBe('altered'))

  it('is not meant within a sentence that has a subject before', () => {
    const text = 'Crossing the border is hard. The river is long, so it is risky too.'
    expect(verdictOn(text, 'The river is long, so [crossing the border] is risky too.')).toBe('altered')
  })
})
