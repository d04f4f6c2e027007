import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { paper } from './real-paper.ts'

const check = wordingChecker(paper)

/** The verdict, the units and what is shown as different, as the tables write it. */
function found(claim: string): string {
  const { verdict, places, differences } = check(claim)
  const by = differences.map(({ claimed, printed }) => `${claimed} → ${printed}`.trim())
  return [verdict, ...places.map(({ unit }) => unit.id), ...by].join(' ')
}

describe('a quotation that says what it leaves out', () => {
  it.each([
    ['the exact number … in China is unknown', 'exact p4'],
    ['The exact number ... is unknown.', 'exact p4'],
    ['The exact number [...] is unknown.', 'exact p4'],
    ['The exact number […] is unknown.', 'exact p4'],
    ['The exact number (…) is unknown.', 'exact p4'],
    ['The exact number . . . is unknown.', 'exact p4'],
    ['…the exact number of North Korean migrants…', 'exact p4'],
    ['China … is obliged to allow UNHCR unimpeded access', 'exact p66'],
    ['This paper analyzes … from a human rights perspective. … The paper concludes with policy options', 'exact p2'],
    ['Common estimates range from 100-300,000. … The capital of Yanbian, Yanji', 'exact p4 p5'],
    ['have cast a light of presumed disloyalty upon them. ... [T]he United Nations', 'exact p57'],
    ['have cast a light … upon them … the United Nations High Commissioner', 'exact p57'],
    ['RI interviewed a total of 65 North Korean refugees … in June 2003', 'exact fn8'],
  ])('is exact where its pieces stand in order: %s', (claim, wanted) => expect(found(claim)).toBe(wanted))

  it.each([
    ['the exact amount … in China is unknown', 'altered p4 amount → number'],
    ['The exact number … in China is well known', 'altered p4 well known → unknown'],
    ['I was treated worse than a dog. … I would rather live than go there again.', 'altered p46 live → die'],
    ['ranges from […] 300,000', 'absent'],
    ['Common estimates range from […] 300,000', 'altered p4 300,000 → 100-300,000'],
    ['is unknown … The exact number of North Korean migrants', 'altered p4 is unknown →'],
  ])('is altered where a piece is: %s', (claim, wanted) => expect(found(claim)).toBe(wanted))

  it.each([
    'China … must … halt … all … deportations',
    'North … Koreans … are … not … refugees',
    'The author … recommends … sanctions … against China',
    'Few speak Chinese … in two different National Security Jails',
    'RI interview, June 18, 2003 … On releases of ill prisoners … RI interview, June 15, 2003.',
  ])('is not exact when it picks words together: %s', (claim) => expect(check(claim).verdict).not.toBe('exact'))

  it.each([
    'her parents were considered suspect by the regime … had studied in Germany and Russia',
    'China is … an irritant, however, and the 2008 Olympics in Beijing provide a medium-term target',
    'Some men may … are not reached by the refugee support organizations.',
    'The employer … went back to her husband',
    'her grandmother … asked her uncle to take her to the border',
    'the Chinese … received a harsher sentence',
    'one 33-year-old man from Haeryung … will be sentenced to death',
    'North Koreans arrested … the Chinese police',
    'women seek a relationship to survive, and in this sense could … cooperate in the transaction',
    'The simplest option for China is … halt all deportations',
    'China is … allow UNHCR unimpeded access',
    'one-third of the North Koreans … in Yanbian had been arrested',
    'When she was nine years old … she married a Chinese man.',
    'When she was nine years old [in 1997], [...] she married a Chinese man.',
    'In the back of my mind I knew I was … be[ing] sold.',
    'her mother went to China [and] … found and deported her mother',
    'A few attend … Chinese schools.',
    'Her parents were … political prisoners.',
  ])('is not exact when it gives a verb to another clause: %s', (claim) =>
    expect(check(claim).verdict).not.toBe('exact'),
  )
})

describe('a quotation that leaves out a word that weakens what is said', () => {
  it.each([
    'would … provoke a massive outflow in response',
    'they “would now … face a high risk of abusive punishment',
    'The North Koreans interviewed by RI in 2003 and 2004 were … all facing extreme circumstances',
    'in loving relationships, most are … trafficked; sold to Chinese men',
    'No interviewees have … knowledge of executions for these offenses',
    'The overwhelming majority of North Korean women … establish relationships with Chinese men',
    'Traitors are subject to at least seven years imprisonment, or execution […].',
  ])('is not exact: %s', (claim) => expect(check(claim).verdict).not.toBe('exact'))
})

describe('a quotation that begins right behind a word that turns its sentence', () => {
  it('is exact, with a warning', () => {
    const claim = 'medical care is available and the authorities do not want the prisoner to die'
    expect(check(claim)).toMatchObject({ verdict: 'exact', signs: expect.arrayContaining(['hidden']) })
  })

  it.each([
    ['[M]edical care is available and the authorities do not want the prisoner to die', '[M]edical → No medical'],
    ['[T]hey received a harsher sentence.', '[T]hey → Presumably, they'],
    ['[F]amilies can afford the fee to enroll their children in Chinese schools', '[F]amilies → Some families'],
    ['… interviewees have direct knowledge of executions for these offenses', '… → No'],
    ['… ［Ｆ］amilies can afford the fee to enroll their children', '… ［Ｆ］amilies → Some families'],
    ['[F\u200Bamilies can] afford the fee to enroll their children', '[F\u200Bamilies can] → Some families can'],
    ['[M]en may survive in the informal economy', '[M]en → Some men'],
    ['“[A]ll North Korean refugees face severe punishment', '“[A]ll → Almost all'],
    [
      '[Two] cited political reasons for leaving',
      '[Two] → Among the 65 people that RI interviewed in Yanbian, only two',
    ],
    ['to halt all deportations of North Koreans in China[.]', '[.] → , except'],
    ['[I]t is possible to buy citizenship for their children', '[I]t → For wealthier families, it'],
    [
      '[P]unishment for deportees was universal',
      '[P]unishment → In its November 2002 report on North Koreans in China, Human Rights Watch argued that punishment',
    ],
    [
      '[T]here were 20,000 North Koreans living in Yanbian in September 2002.',
      '[T]here → According to an unpublished estimate, there',
    ],
    ['[H]e or she will be sentenced to death.', '[H]e → If someone gets caught with Bibles he'],
  ])('is altered where it poses as a whole sentence: %s', (claim, difference) => {
    const { verdict, differences, columns } = check(claim)
    expect(verdict).toBe('altered')
    expect(differences.map(({ claimed, printed }) => `${claimed} → ${printed}`)).toEqual([difference])
    expect(columns.map(({ claimed }) => claimed).join('')).toBe(claim)
  })

  it.each([
    '[M]any people in Yanbian either have direct experience',
    '[S]everal North Koreans told RI that they received assistance',
    '[A] 22-year-old woman from Musan, who first crossed into China in 1998, was caught with thirteen others',
    'The primary motivation for North Koreans to leave their country is survival[.]',
  ])('is exact behind a word that only leads on: %s', (claim) => expect(check(claim).verdict).toBe('exact'))

  it('has none where it does not', () => {
    expect(check('the authorities do not want the prisoner to die').signs).toEqual([])
    // It does not pose as a whole sentence.
    expect(check('families can afford the fee to enroll their children in Chinese schools').signs).toEqual([])
    expect(check('[T]he exact number of North Korean migrants').signs).not.toContain('hidden')
  })
})

describe('a quotation with an editor’s brackets', () => {
  it.each([
    ['[t]he exact number of North Korean migrants', 'exact p4'],
    ['[I]n effect, they recognized that migration to China', 'exact p41'],
    ['[They] are treated as illegal migrants and subject to arrest', 'exact p16'],
    ['[North Koreans] are treated as illegal migrants and subject to arrest', 'exact p16'],
    ['China considers all [of them] to be illegal economic migrants', 'exact p51'],
    ['the Chinese [people] don’t feel sympathetic anymore', 'exact p20'],
    ['a longstanding understanding that [the refugees] are entitled to the protections', 'exact p57'],
    ['arrested and deported … [the woman] was able to convince the guards', 'exact p43'],
    ['The North Koreans [sic] officials are especially concerned', 'exact p40'],
    ['rewards are offered for each individual arrested.[14] In June 2004', 'exact p19'],
  ])('is exact: %s', (claim, wanted) => expect(found(claim)).toBe(wanted))

  it.each([
    ['the regime, [of] the same order as suicide', 'exact p10'],
    ['the regime, of the same order as suicide', 'exact p10'],
    ['[An individual who] owing to well-founded fear', 'exact p50'],
    ['An individual who owing to well-founded fear', 'exact p50'],
    ['owing to well-founded fear of being persecuted', 'exact p50'],
    ['regarding “[s]anctions on citizens', 'exact p58'],
    ['Sanctions on citizens of the Democratic People’s Republic', 'exact p58'],
    ['not protected from refoulement [forced return.]', 'exact p59'],
    ['not protected from refoulement forced return', 'exact p59'],
    ['When she was nine years old in 1997, her mother', 'exact p32'],
  ])('matches the brackets of the paper: %s', (claim, wanted) => expect(found(claim)).toBe(wanted))

  it.each([
    ['an ultimate resistance to the regime, the same order as suicide', 'altered p10 → of'],
    ['an ultimate resistance to the [of] the same order as suicide', 'altered p10 → regime,'],
    ['[A person who] owing to well-founded fear of being persecuted', 'altered p50 [A person who] → An individual who'],
    ['arrested and deported … [the author] was able to convince the guards', 'altered p43 [the author] →'],
    ['When she was nine years old [in 1998], her mother went', 'altered p32 1998 → 1997'],
    ['When she was nine years old [in not 1997], her mother went', 'altered p32 not →'],
    ['such individuals are not protected from [forced return.]', 'altered p59 → do not have access to a refugee'],
    ['[They] are treated as legal migrants and subject to arrest', 'altered p16 legal → illegal'],
    ['are treated as [illegal] immigrants and subject to arrest', 'altered p16 immigrants → migrants'],
  ])('does not alter what the paper has: %s', (claim, wanted) => expect(found(claim).startsWith(wanted)).toBe(true))

  it('is marked with both brackets of the paper', () => {
    const marked = (claim: string): string[] =>
      check(claim).places.map(({ unit, span }) => unit.text.slice(span.start, span.end))
    expect(marked('Sanctions on citizens')).toEqual(['[s]anctions on citizens'])
    expect(marked('from refoulement forced return')).toEqual(['from refoulement [forced return.]'])
    expect(marked('of the same order as suicide')).toEqual(['[of] the same order as suicide'])
  })
})
