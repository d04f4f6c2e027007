import { isGreeting, isThanks } from './courtesy.ts'
import type { Intent, Manner } from './intent.ts'
import { either, form, SHORT } from './vocabulary.ts'

/** What Ibid can be called by who speaks to it. */
const TOOL = either('bot chat chatbot thing site app tool website web_page service assistant program machine')
const SELF = `(?:you|ibid|(?:this|the) ${TOOL}|this)`
const BEING = either(
  'bot robot ai a_i human person machine program programme computer chatbot chatgpt gpt llm language_model model alive',
  'real sentient conscious professor author lawyer man woman intelligent siri alexa claude gemini google automated',
  'somebody someone artificial',
)
const TALKING = `${either('talking speaking chatting writing')} (?:to|with)`
const START = form`^(?:(?:so|and|but|wait|hey|hi|hello|ok|just|please|um|sorry|good \w+|i am new(?: here)?) ){0,4}`

const IDENTITY: readonly RegExp[] = [
  `(?:who|what)(?: exactly| the hell| on earth)? are you(?: called| then| really| exactly){0,2}$`,
  `what is (?:ibid|your name|this|this ${TOOL})$`,
  form`(?:what|which) (?:(?:kind|sort|type) of )?${either('model llm ai bot program machine system thing')}
    _${either('are_you is_this do_you_use')}$`,
  form`(?:are you|is this|is it|is ibid|am i ${TALKING})(?:
    _${either('a an really actually just some kind of the real live')}){0,5} ${BEING}\b`,
  `(?:who|what) am i ${TALKING}`,
  form`who
    _${either('made built created programmed wrote develops developed runs operates owns trained designed is_behind')}
    _(?:you|ibid|this ${TOOL})$`,
  form`${either('do does is are')} ${SELF} ${either('use using run_on running_on based_on powered_by')}
    _${either('ai gpt chatgpt an_llm a_language_model openai')}`,
  `introduce yourself$|tell me (?:something |a bit |more )?(?:about yourself|who you are|what you are)$`,
  form`${either(
    'do_you_have_a_name how_old_are_you where_are_you_from where_do_you_live do_you_have_feelings do_you_sleep',
  )}$`,
].map((words) => new RegExp(`${START}(?:${words})`, 'u'))

/** Words that may follow a call for help without naming a subject. */
const TAIL = form`(?:
  _${either(
    'me us you it this that here please now with to for about on in from out a an the some any of ibid bot chat',
    'chatbot box thing site app tool website page service paper article text question questions something anything',
    'everything else exactly best started start i can could should ask do like want get use search first next all and',
    'answers? works? does begin type say am supposed',
  )})*$`
const SOME = '(?:some |a little |a bit of |your |any )?'
const ANSWERS = '(?: do| ask| answer| know| help| type| say| look up| tell| cover| offer| enter)'

const HELP: readonly RegExp[] = [
  `help${TAIL}`,
  form`(?:i )?(?:need|want|would like|could use)(?: to get| to have)? ${SOME}
    ${either('help assistance support guidance')}${TAIL}`,
  `${either('can could would will')} (?:you|someone|anyone) (?:please )?${either('help assist support guide')}${TAIL}`,
  form`(?:what|which)(?: ${either('all else kinds? sorts? types? exactly')}){0,2}(?: of)?(?:
    _${either('questions? things? stuff topics?')})? ` +
    `${either('can could do may should shall are am would')} ${either('you i we one ibid')}` +
    `(?: ${either('able_to allowed_to supposed_to here_to')})?${ANSWERS}${TAIL}`,
  form`what (?:is|are) ${SELF}
    _${either('for good_for good_at capable_of able_to_do able_to_answer supposed_to_do here_for')}$`,
  `what (?:is|are) ${either('the_purpose the_point the_use')} of ${SELF}$|what does ${SELF} do$`,
  `what (?:is|are) your ${either('purpose job functions? capabilities features skills abilities limits limitations')}$`,
  `how ${either('do does can should would could')} (?:you|i|we|one|it|${SELF})(?: best| even| actually)? ` +
    `${either('works? use operate start begin proceed ask get_started talk query go_about interact')}${TAIL}`,
  `how to ${either('use start begin ask get_started search work talk')}${TAIL}`,
  form`(?:i )?(?:do not|can not) ${either('know understand get figure_out')} (?:what|how|where)
    _${either('to i this it you any_of_this')}${TAIL}`,
  `(?:i am )?${either('not_sure no_idea unsure clueless')}(?: about)? (?:what|how|where) (?:to|i)${TAIL}`,
  `i am (?:a bit |so |totally |completely |really )?${either('stuck lost confused new_here new')}$`,
  form`(?:any |some |more |show me |give me |for |list |an? ){0,3}
    ${either(
      'instructions examples? sample_questions? example_questions? suggestions suggested_questions commands menu',
      'manual guide faq tutorial user_guide options tips hints? ideas?',
    )}(?: ${either('please of for on questions? to ask i can could what')})*$`,
  `(?:can|may|could) i ${either('ask type use talk write chat')}${TAIL}`,
  `(?:suggest|recommend)(?: me)?(?: some| a| a few)? (?:questions?|things? to ask)${TAIL}`,
  `(?:where|how) (?:do|should|can) (?:i|we) (?:start|begin)${TAIL}`,
  form`(?:explain|show|tell)(?: me| us)? (?:what you (?:can )?do|how (?:this|it|you|ibid|to|i)|what (?:i can|to)
    _(?:ask|do))${TAIL}`,
  `i (?:have|got)(?: got)? ${either('a another some one_more a_few')} (?:quick |short |more )?questions?$`,
  form`(?:can|do|could) (?:you|ibid) (?:speak|understand|talk)(?: in)?(?: other| any)? \w+$|(?:what|which) languages?
    _(?:do|can|does) ${SELF}\b`,
  `(?:can|should|may) i (?:trust|rely on|believe) (?:${SELF}|your answers?|the answers?|it)$`,
  form`are you (?:always |ever )?${either('reliable accurate trustworthy free sure safe wrong correct')}$|is ${SELF}
    _${either('free safe private anonymous reliable secure')}$`,
  form`(?:do|can|does) ${SELF} (?:make (?:things|stuff|it|anything) up|
    ${either('make_up hallucinate lie store save keep log record remember track collect')})\b`,
  form`(?:where|how) do (?:your|the|these) answers come|how do you
    _${either('find get know come_up_with choose pick make generate')} ${either('the your these an')} answers?$`,
  form`${either('this that you it the_answer your_answers?')} ${either('is are was were')}(?: so| very| really| just|
    _totally| completely| not){0,2} ` +
    form`${either(
      'wrong useless stupid bad rubbish nonsense unhelpful helpful incorrect terrible dumb what_i_asked what_i_meant',
      'what_i_wanted boring annoying slow',
    )}$`,
  form`${either(
    'what_now what_next now_what start_over restart reset go_back back hm+ huh what surprise_me next previous',
    'continue go_on carry_on forward stop quit exit cancel end',
  )}(?: it| this| now| please)?$`,
  form`(?:test|testing|start|begin|usage|about you|(?:is )?(?:anyone|anybody|someone|somebody) (?:there|here)|are you
    _there)(?: test| 1 2 3| please)?$`,
  `(?:can we|let us) ${either('talk chat start begin go')}$`,
].map((words) => new RegExp(`${START}(?:${words})`, 'u'))

const help = (manner: Manner): Intent => ({ kind: 'help', manner })

/** A message that asks nothing of the paper: a greeting, thanks, a call for help, a question about Ibid. */
export function smallTalk(asked: string): Intent | null {
  if (asked === '' || asked === '#') return help('help')
  if (asked.length > SHORT) return null
  if (HELP.some((candidate) => candidate.test(asked))) return help('help')
  if (IDENTITY.some((candidate) => candidate.test(asked))) return help('identity')
  if (isThanks(asked)) return help('thanks')
  return isGreeting(asked) ? help('greeting') : null
}
