import { listed } from './listed.ts'

/**
 * Words that carry no part of a question. Question words ("who", "how", "why", "when", "where", "many", "much",
 * "long") are not among them: what is asked for is part of what answers.
 */
export const STOP_WORDS: ReadonlySet<string> = listed(
  'a about above after again all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing dont down during each else ever few for from further get gets got had has have having ' +
    'he her here hers herself him himself his i if in into is isnt it its itself just ll let lets like me more most my ' +
    'myself no nor not now of off on once only onto or other our ours ourselves out over own per please quite rather re ' +
    'really s same shall she should so some such t tell than that thats the their theirs them themselves then there ' +
    'theres these they this those though thru to too under until up upon us ve very was wasnt we were werent what whats ' +
    'which while will with within without would you your yours yourself d m im id ive youre ' +
    'hi hello hey thanks thank dear pls plz u',
)

/** British spellings and their American fellows come out as one form; what else it changes, it changes on both sides. */
export const SPELLINGS: readonly [RegExp, string][] = [
  [/is(e[ds]?|ing|ations?|ers?)$/u, 'iz$1'],
  [/yse([ds]?)$/u, 'yze$1'],
  [/our(s|ed|ing|able|ful|hood|ly)?$/u, 'or$1'],
  [/([bt])re(s|d)?$/u, '$1er$2'],
  [/(def|off|lic)ence(s?)$/u, '$1ense$2'],
  [/ll(ed|ing|ers?)$/u, 'l$1'],
  [/ogue(s?)$/u, 'og$1'],
]
