import { listed } from './listed.ts'
import { UNITS } from './numbers.ts'

/** Words that turn a sentence round; "n't" does so at any verb. */
export const NEGATIONS = listed(
  'not no never none nor neither nobody nothing nowhere cannot without unable few little hardly scarcely barely lack lacks',
)
export const EXCEPTIONS = listed('except excepting exception unless excluding only solely')

/** Words that deny what may be done or be so. */
export const DENIALS = listed('unlikely impossible')

/** Words that say that something may be so, or that others say it; "Presumably, they …". */
export const DOUBTS = listed(
  'allegedly apparently arguably conceivably maybe ostensibly perhaps possibly potentially presumably probably purportedly ' +
    'reportedly seemingly supposedly theoretically',
)

/** Words that turn a sentence round when they are left out of it; "only" does so where it stands, not in what it adds. */
export const TURNING = new Set([...listed('except excepting exception unless excluding'), ...DENIALS, ...DOUBTS])

/** Words right before what is said that say it of a part, or not of what is the case. */
export const LIMITS = listed(
  'some several many most more less few fewer half only rather fairly almost nearly hardly sometimes often rarely if whether unless ' +
    'seldom occasionally usually normally generally typically largely mostly mainly partly partially primarily somewhat ' +
    'relatively roughly approximately initially temporarily formerly previously',
)
/** Adjectives that say of which part of what follows it is said: “male refugees”, “unauthorized departure”. */
export const RESTRICTING = listed(
  'male female young elderly unauthorized legal illegal lawful unlawful official unofficial minor former alleged suspected ' +
    'potential lesser greater higher lower larger smaller longer shorter better worse',
)
/** Words that open a sentence with a condition, with of whom it is said or with whose words it is. */
export const CONDITIONS = listed(
  'according if unless until for from among even during depending once whenever assuming provided should had were',
)
/** Words that open a condition within a sentence. */
export const CONDITIONALS = listed('if unless once whenever')
/** Words that say something of every one, so that fewer words for which say it of more. */
export const OF_EVERY = listed('all every any each most only')
/** Phrases that open a sentence as a condition would, and limit nothing. */
export const HARMLESS_OPENINGS = /^for (?:(?:its|his|her|their|our|my) part|example|instance|one thing)(?!\p{L})/iu
/** Phrases that open a sentence with whose view it is. */
export const OPENING_VIEWS = /^(?:in|to) (?:his|her|their|its|my|our|the) (?:views?|opinions?|eyes?|minds?)(?!\p{L})/iu
/** Words that limit what a negation denies, beside adverbs in -ly: "does not always" is not "does not". */
export const NEGATED_LIMITS = listed(
  'yet anymore again alone together always often enough much well far very so too all both every each everywhere fast hard ' +
    'long once twice just',
)
/** Words in -ly that are no adverbs. */
export const NO_ADVERBS = listed('family supply reply assembly ally july italy')
/** Phrases that limit what a negation denies. */
export const NEGATED_PHRASES =
  /^(?:any (?:more|longer)|with (?:any|great|full|complete|absolute) |(?:in|with) (?:full|public|person|ease|certainty)|on (?:its|his|her|their) own|by (?:itself|himself|herself|themselves)|all the time|at once|for long)/u
/** Words before "that" which say that it is so. */
export const FACTIVE = listed('fact know recognize confirm show')
/** What stands before examples: without it they are said to be the whole. */
export const EXAMPLES = listed('including such_as')
/** Verbs that say less surely what the verb behind them says. */
export const HEDGING = listed('seem appear tend')
/** Limits of two words: "the lack of data". */
export const LIMITS_OF_TWO = listed(
  'lack_of absence_of rather_than instead_of half_of some_of many_of most_of few_of none_of one_of two_of third_of ' +
    'quarter_of majority_of minority_of portion_of proportion_of share_of percentage_of handful_of ' +
    'short_of free_of risk_of possibility_of accusation_of denial_of in_effect up_to at_least at_most more_than less_than ' +
    'fewer_than',
)

/** What limits the words before it, right behind them; an asterisk is any word. */
export const LIMITS_BEHIND = [
  'if|until|only|solely|merely|whenever|than|provided|providing that|as long as|so long as|as if|as though|according to',
  'in * cases|in theory|in principle|in part|to some *|up to a point|at (?:best|first|times(?! of))',
  // "At least once", but not "at least seven years", which is left out itself.
  `at (?:least|most)(?! (?:\\p{N}|(?:${UNITS.replaceAll(' ', '|')})(?!\\p{L})))`,
  'with the (?:intention|intent|aim|purpose) of',
  'in the (?:eyes?|minds?|views?|opinions?) of|but (?:only|not|never|to)|while *ing|so far|for now',
  'in case of|in the event|as far as|should (?:they|he|she|it|the|an?|any)',
  // "The king was dead, it is said", "… , the guards claimed".
  '(?:it (?:is|was)|(?:the )?*) (?:said|claimed|believed|thought|alleged|argued|rumored|says|claims|believes|thinks)',
]

/** Words for how many that are no number. */
export const QUANTITIES = listed(
  'all every most least more less fewer many some several majority minority half both quarter dozen dozens hundreds thousands ' +
    'millions billions twice',
)
