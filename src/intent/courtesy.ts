import { either, form, only, pattern, vocabulary } from './vocabulary.ts'

const GREETS = pattern(
  String.raw`\b${either(
    'hi hiya hello hey heya yo howdy greetings salutations welcome good_morning good_afternoon good_evening good_day',
    'morning evening afternoon gday sup what_is_up how_are_you how_do_you_do how_is_it_going nice_to_meet_you hallo',
    'bonjour hola ciao ahoy namaste annyeong guten_tag aloha',
  )}\b`,
)
const GREETING = vocabulary(
  'hi hiya hello hey heya yo howdy greetings salutations welcome good morning afternoon evening day night gday sup',
  'what is up how are you do it going nice to meet hallo bonjour hola ciao ahoy namaste annyeong guten tag aloha',
  'there ibid bot all everyone everybody again today friend sir madam folks team dear and oh well hope doing fine i',
  'am a the from here my name very lovely pleased just saying wanted say',
)

const THANKS = pattern(
  form`\b
    ${either(
      'thanks thank cheers ta merci danke gracias appreciated appreciate bye goodbye good_bye cya farewell good_night',
      'later ok okay cool great perfect awesome brilliant excellent nice helpful got_it understood lol wow amazing',
      'good_bot well_done yes no sure fine alright right interesting never_mind nevermind',
    )}\b`,
  String.raw`^see you\b`,
)
const THANKING = vocabulary(
  'thanks thank you cheers ta merci danke gracias appreciated appreciate bye goodbye good cya farewell night later',
  'ok okay cool great perfect awesome brilliant excellent nice helpful got it understood lol wow amazing bot well',
  'done yes no sure fine alright right interesting never mind nevermind see that was is all i needed so very much a',
  'lot bunch ton million 1000000 for the your this help answer answers info information time in advance again and',
  'have day one of really most useful to know then now my question questions answered kind kindly ibid mate anyway',
  'just what wanted oh ah exactly lots works job haha lmao sorry problem worries everything soon evening weekend we',
  'are done will be much too super',
)

/** Whether a message is a greeting and nothing else. */
export const isGreeting = (asked: string): boolean => GREETS.test(asked) && only(asked, GREETING)

/** Whether a message is thanks, a farewell or an assent and nothing else. */
export const isThanks = (asked: string): boolean => THANKS.test(asked) && only(asked, THANKING)
