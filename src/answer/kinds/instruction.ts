import type { Intent } from './intent.ts'
import { outside } from './verification.ts'
import { either, pattern } from './vocabulary.ts'

/** Politeness before an instruction; what follows it is what is wanted. */
const POLITE = pattern(
  `^(?:${either(
    'please now hey hi hello ok okay so well ibid and then but just kindly first next also instead today yes great thanks',
    'alright would_you_mind let_us try_to go_ahead_and feel_free_to from_now_on do_me_a_favou?r_and i_am_asking_you_to',
  )}|${either('can could would will')} ${either('you ibid i_get_you_to i_ask_you_to')}(?: ${either('possibly perhaps maybe just quickly please kindly')})?` +
    `|you ${either('must should shall have_to need_to will can may')}|i ${either('want need order command would_like beg require ask expect')} you to` +
    `|help me(?: to| with)?|be so kind (?:and|as to)|your ${either('task job role mission goal')} is(?: now)? to` +
    `|for (?:my|a|the) ${either('homework class essay assignment school blog presentation seminar')}) `,
)

/** Verbs whose imperative asks for text that is nobody's. */
const MAKE = pattern(
  String.raw`^(?:write(?! ${either('out down offs? ups? ins?')}\b)|(?:turn|convert) (?:it|this|that|the) .{0,40}\binto|argue ${either('for against that')}` +
    `|${either('do finish complete review correct improve edit')} my|check my ${either('essay text grammar')}` +
    `|${either('answer respond reply speak talk')} ${either('in as like only with without every all from_your')}` +
    `|repeat ${either('after the_word everything this your')}|say ${either('hello hi the_word something that_you after')}|` +
    either(
      're_?write compose generate translate transcribe paraphrase re_?phrase reword summari[sz]e simplify condense shorten',
      'proof_?read copy_?edit fabricate invent imagine pretend role_?play play_the_role play_the_part act_as act_like',
      'behave_as behave_like simulate impersonate improvise draft brainstorm sing rap rhyme recite_a ghost_?write make_up',
      'make_something_up come_up_with debate_me entertain_me cheer_me_up continue_the_story predict grade_my give_me_code',
      'sum_up_your draw paint sketch',
    ) +
    String.raw`)\b`,
)

/** What a text can be called that somebody wants made. */
const MADE = either(
  'poems? jokes? limericks? haikus? songs? raps? riddles? ballads? sonnets? lyrics fairy_?tales? puns? essays? tweets?',
  'posts? threads? blog_?posts? emails? letters? speech speeches summary summaries abstracts? outlines? quiz quizzes',
  'presentations? slides? slide_?shows? power_?points? podcasts? scripts? code programs? articles? reports? reviews?',
  'press_releases? headlines? flash_?cards? mind_?maps? infographics? pictures? images? drawings? stories story',
  'dialogues? paragraphs? introductions? conclusions? theses thesis_statement captions? posters? petitions? recipes?',
  'study_guides? handouts? worksheets? fake_quotes? bullet_points? hashtags? memes?',
)
const STYLE = String.raw`(?:${either('short long funny little quick brief good new nice dad bedtime scary sad catchy rhyming one page line word minute')}|\d+)`

/** "Give me a poem", "make a quiz": a verb of making with a text as its object; the paper's own texts are none. */
const PRODUCE = pattern(
  `^${either('give tell make create produce prepare design build show send crack share do put_together want get offer supply deliver i_want i_need i_would_like need')}` +
    `(?: me| us)?(?: ${either('a an the some your another one more up 5 3 10 two')}){0,2}(?: ${STYLE}){0,3} ${MADE}\\b` +
    String.raw`(?! (?:of ${either('the a an that this')} ${either('girl boy woman man mother teenager family')}|${either('of_the_\\d+ section that which who say says')}))`,
)
const PRINTED = pattern(
  String.raw`^${either('give tell show share get need i_want i_need i_would_like')}(?: me| us)? ${either('the that this')} (?:\w+ )?` +
    String.raw`${either('abstract introduction conclusion reports? articles? story stories outline letters? headlines? summary paragraphs? reviews? speech speeches')}\b`,
)

/** Turning Ibid's own rules against it, wherever a clause can begin. */
const OVERRIDE = pattern(
  String.raw`(?:^|\b${either('and then please now but so you must should can could to just')} )` +
    `${either('ignore forget disregard override bypass skip delete drop break violate circumvent set_aside stop_following do_not_follow')}(?: about)? ` +
    `(?:${either('all any each every of the these those your my our previous prior above earlier former preceding existing other system safety initial original given current')} ){0,5}` +
    String.raw`${either('instructions? prompts? rules? guidelines? restrictions? limits limitations programming training directives? constraints? filters? system_message settings everything what_you previous above paper document text')}\b`,
)
/** The rules of a state are a question's subject: an override names Ibid's, or stands first. */
const OWN = pattern(
  String.raw`\b${either('your previous prior above earlier preceding system everything what_you all_instructions all_rules all_prompts')}\b`,
  String.raw`^(?:\w+ ){0,2}${either('ignore forget disregard override bypass')}\b`,
)

const SECRET = either(
  'system_prompt prompts? system_message system_instructions instructions initial_instructions source_code guidelines',
  'api_keys? passwords? secrets? rules configuration training_data environment_variables secret_key credentials',
)
const REVEAL = pattern(
  String.raw`\b(?:${either('reveal show print output repeat tell give leak dump display share expose disclose read_out list')}|what (?:is|are|was|were))` +
    `(?: me| us)?(?: all| exactly| of){0,2} (?:your|the)(?: ${either('own full exact initial original first hidden secret internal underlying system')}){0,3} ${SECRET}\\b`,
)
const REVEALED = pattern(
  String.raw`\byour\b|\bsystem ${either('prompt message instructions')}\b`,
  String.raw`\b${either('api_keys? passwords? source_code environment_variables hidden_prompt secret_key credentials')}\b`,
)

/** Telling Ibid what it is, or how to speak. */
const MODE = pattern(
  String.raw`\byou are (?:${either('now no_longer from_now_on dan')}|going to ${either('act be pretend')})\b|\bjailbreak\b|\bas an ai\b`,
  String.raw`\b${either('dan developer god debug admin jailbreak sudo')} mode\b|\bsystem ${either('override prompt')}\b|\bdo anything now\b`,
  String.raw`\bfrom now on you\b|\bpretend (?:you|that you)\b|\bact as (?:if|though) you\b`,
  String.raw`\b${either('like as_if as_though')} (?:i am|i were|i was|to) (?:an? )?${either('\\d{1,2} child kid toddler year_old baby idiot dummy beginner little')}\b`,
  String.raw`\beli ?\d{1,2}\b|\b(?:for|to) (?:an? )?(?:5|6|7|8|10) year old\b`,
  String.raw`\b(?:in|into) ${either('pirate rhymes? emojis? haiku verse limericks? shakespearean iambic')}\b`,
)

const VIEW = either('opinions? views? take thoughts? stance feelings? position favou?rite verdict guess advice')
const OPINION = pattern(
  String.raw`^(?:what|how) do you (?:${either('personally yourself really honestly')} )?${either('think feel reckon')}(?: ${either('about of personally yourself')}|$)`,
  String.raw`^what ${either('is are would_be')} your (?:${either('own personal honest real')} ){0,2}${VIEW}\b`,
  String.raw`^${either('give tell share')}(?: me| us)?(?: with me| with us)? your (?:${either('own personal honest')} ){0,2}${VIEW}\b`,
  String.raw`^do you (?:${either('personally yourself honestly really')} ){0,2}${either('think believe agree disagree support like love hate approve condemn feel care')}\b`,
  String.raw`^your (?:honest )?${VIEW}\b|^whose side are you|^are you ${either('for against in_favou?r')}`,
  String.raw`^would you (?:personally |yourself )?${either('say recommend support do flee help_them')}\b`,
)

/** Content questions in the dress of a question for an opinion: they name the paper or its author. */
const REPORTED = pattern(String.raw`\b${either('author writer paper article text report study according')}\b`)

const instructs = (asked: string): boolean =>
  MAKE.test(asked) ||
  (PRODUCE.test(asked) && !PRINTED.test(asked)) ||
  (OVERRIDE.test(asked) && OWN.test(asked)) ||
  (REVEAL.test(asked) && REVEALED.test(asked)) ||
  MODE.test(asked) ||
  (OPINION.test(asked) && !REPORTED.test(asked))

/** How often politeness is heaped before an instruction. */
const POLITENESS = 8

/** An instruction that Ibid never follows, because it only quotes. */
export function instruction(message: string, point: string): Intent | null {
  const found = [message, point].some((text) => {
    let asked = outside(text)
    for (let turn = 0; turn < POLITENESS && POLITE.test(asked); turn++) asked = asked.replace(POLITE, '')
    return instructs(asked)
  })
  return found ? { kind: 'help', manner: 'instruction' } : null
}
