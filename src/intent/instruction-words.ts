import { either, form, pattern } from './vocabulary.ts'

/** Politeness before an instruction; what follows it is what is wanted. */
export const POLITE = pattern(
  form`^(?:
    ${either(
      'please now hey hi hello ok okay so well ibid and then but just kindly first next also instead today yes great',
      'thanks alright would_you_mind let_us try_to go_ahead_and feel_free_to from_now_on do_me_a_favou?r_and',
      'i_am_asking_you_to',
    )}|${either('can could would will')} ${either('you ibid i_get_you_to i_ask_you_to')}(?:
    _${either('possibly perhaps maybe just quickly please kindly')})?` +
    form`|you ${either('must should shall have_to need_to will can may')}|i
      _${either('want need order command would_like beg require ask expect')} you to` +
    `|help me(?: to| with)?|be so kind (?:and|as to)|your ${either('task job role mission goal')} is(?: now)? to` +
    `|for (?:my|a|the) ${either('homework class essay assignment school blog presentation seminar')}) `,
)

/** Verbs whose imperative asks for text that is nobody's. */
export const MAKE = pattern(
  form`^(?:write(?! ${either('out down offs? ups? ins?')}\b)|(?:turn|convert) (?:it|this|that|the) .{0,40}\binto|
    argue ${either('for against that')}` +
    `|${either('do finish complete review correct improve edit')} my|check my ${either('essay text grammar')}` +
    `|${either('answer respond reply speak talk')} ${either('in as like only with without every all from_your')}` +
    form`|repeat ${either('after the_word everything this your')}|say
      _${either('hello hi the_word something that_you after')}|` +
    either(
      're_?write compose generate translate transcribe paraphrase re_?phrase reword summari[sz]e simplify condense',
      'shorten proof_?read copy_?edit fabricate invent imagine pretend role_?play play_the_role play_the_part act_as',
      'act_like behave_as behave_like simulate impersonate improvise draft brainstorm sing rap rhyme recite_a',
      'ghost_?write make_up make_something_up come_up_with debate_me entertain_me cheer_me_up continue_the_story',
      'predict grade_my give_me_code sum_up_your draw paint sketch',
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
const STYLE = form`(?:
  ${either(
    'short long funny little quick brief good new nice dad bedtime scary sad catchy rhyming one page line word minute',
  )}|\d+)`

/** "Give me a poem", "make a quiz": a verb of making with a text as its object; the paper's own texts are none. */
export const PRODUCE = pattern(
  form`^
    ${either(
      'give tell make create produce prepare design build show send crack share do put_together want get offer supply',
      'deliver i_want i_need i_would_like need',
    )}` +
    `(?: me| us)?(?: ${either('a an the some your another one more up 5 3 10 two')}){0,2}(?: ${STYLE}){0,3} ${MADE}\\b` +
    form`(?! (?:of ${either('the a an that this')} ${either('girl boy woman man mother teenager family')}|
      ${either('of_the_\\d+ section that which who say says')}))`,
)
export const PRINTED = pattern(
  form`^${either('give tell show share get need i_want i_need i_would_like')}(?: me| us)? ${either('the that this')}
    _(?:\w+ )?` +
    form`${either(
      'abstract introduction conclusion reports? articles? story stories outline letters? headlines? summary',
      'paragraphs? reviews? speech speeches',
    )}\b`,
)
