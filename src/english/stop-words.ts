import { listed } from './listed.ts'

/**
 * Words that carry no part of a question. Question words ("who", "how", "why", "when", "where", "many", "much",
 * "long") are not among them: what is asked for is part of what answers.
 */
export const STOP_WORDS = listed(
  'a about above after again all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing dont down during each else ever few for from further get gets got had has have having ' +
    'he her here hers herself him himself his i if in into is isnt it its itself just ll let lets like me more most my ' +
    'myself no nor not now of off on once only onto or other our ours ourselves out over own per please quite rather re ' +
    'really s same shall she should so some such t tell than that thats the their theirs them themselves then there ' +
    'theres these they this those though thru to too under until up upon us ve very was wasnt we were werent what whats ' +
    'which while will with within without would you your yours yourself d m im id ive youre ' +
    'hi hello hey thanks thank dear pls plz u',
)
