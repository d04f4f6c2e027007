import type { Intent } from './intent.ts'
import { MAKE, POLITE, PRINTED, PRODUCE } from './instruction-words.ts'
import { outside } from './verification.ts'
import { either, form, pattern } from './vocabulary.ts'

/** Turning Ibid's own rules against it, wherever a clause can begin. */
const OVERRIDE = pattern(
  String.raw`(?:^|\b${either('and then please now but so you must should can could to just')} )` +
    form`${either(
      'ignore forget disregard override bypass skip delete drop break violate circumvent set_aside stop_following',
      'do_not_follow',
    )}(?: about)? ` +
    form`(?:
      ${either(
        'all any each every of the these those your my our previous prior above earlier former preceding existing',
        'other system safety initial original given current',
      )} ){0,5}` +
    form`${either(
      'instructions? prompts? rules? guidelines? restrictions? limits limitations programming training directives?',
      'constraints? filters? system_message settings everything what_you previous above paper document text',
    )}\b`,
)
/** The rules of a state are a question's subject: an override names Ibid's, or stands first. */
const OWN = pattern(
  form`\b
    ${either(
      'your previous prior above earlier preceding system everything what_you all_instructions all_rules all_prompts',
    )}\b`,
  String.raw`^(?:\w+ ){0,2}${either('ignore forget disregard override bypass')}\b`,
)

const SECRET = either(
  'system_prompt prompts? system_message system_instructions instructions initial_instructions source_code guidelines',
  'api_keys? passwords? secrets? rules configuration training_data environment_variables secret_key credentials',
)
const REVEAL = pattern(
  form`\b(?:
    ${either('reveal show print output repeat tell give leak dump display share expose disclose read_out list')}|what
    _(?:is|are|was|were))` +
    form`(?: me| us)?(?: all| exactly| of){0,2} (?:your|the)(?:
      _${either('own full exact initial original first hidden secret internal underlying system')}){0,3} ${SECRET}\b`,
)
const REVEALED = pattern(
  String.raw`\byour\b|\bsystem ${either('prompt message instructions')}\b`,
  form`\b${either('api_keys? passwords? source_code environment_variables hidden_prompt secret_key credentials')}\b`,
)

/** Telling Ibid what it is, or how to speak. */
const MODE = pattern(
  form`\byou are (?:${either('now no_longer from_now_on dan')}|going to ${either('act be pretend')})\b|\bjailbreak\b|
    \bas an ai\b`,
  form`\b${either('dan developer god debug admin jailbreak sudo')} mode\b|\bsystem ${either('override prompt')}\b|
    \bdo anything now\b`,
  String.raw`\bfrom now on ${either('you your answer reply respond speak write talk only always never begin start end ignore')}\b|\bpretend (?:you|that you)\b|\bact as (?:if|though) you\b`,
  form`\b${either('like as_if as_though')} (?:i am|i were|i was|to) (?:an? )?
    ${either('\\d{1,2} child kid toddler year_old baby idiot dummy beginner little')}\b`,
  String.raw`\beli ?\d{1,2}\b|\b(?:for|to) (?:an? )?(?:5|6|7|8|10) year old\b`,
  String.raw`\b(?:in|into) ${either('pirate rhymes? emojis? haiku verse limericks? shakespearean iambic')}\b`,
)

const VIEW = either('opinions? views? take thoughts? stance feelings? position favou?rite verdict guess advice')
const OPINION = pattern(
  form`^(?:what|how) do you (?:${either('personally yourself really honestly')} )?${either('think feel reckon')}(?:
    _${either('about of personally yourself')}|$)`,
  String.raw`^what ${either('is are would_be')} your (?:${either('own personal honest real')} ){0,2}${VIEW}\b`,
  form`^${either('give tell share')}(?: me| us)?(?: with me| with us)? your (?:${either('own personal honest')}
    _){0,2}${VIEW}\b`,
  form`^do you (?:${either('personally yourself honestly really')} ){0,2}
    ${either('think believe agree disagree support like love hate approve condemn feel care')}\b`,
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

/** A message dressed as one of the parts of a language model's conversation: "SYSTEM: …", "[assistant]: …". */
const ROLE = /^[\s[<(#*_|]*(?:system|assistant|developer|admin|administrator|root)[\s\]>)#*_|]*:/iu

/** How often politeness is heaped before an instruction. */
const POLITENESS = 8

/** An instruction that Ibid never follows, because it only quotes. */
export function instruction(message: string): Intent | null {
  let asked = outside(message)
  for (let turn = 0; turn < POLITENESS && POLITE.test(asked); turn++) asked = asked.replace(POLITE, '')
  return ROLE.test(message) || instructs(asked) ? { kind: 'help', manner: 'instruction' } : null
}
