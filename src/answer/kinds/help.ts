import type { Intent, Manner } from './intent.ts'
import { only, vocabulary } from './message.ts'

/** Small talk is short. */
const LONGEST = 200

const GREETING =
  /\b(?:hi|hiya|hello|hey|heya|yo|howdy|greetings|salutations|welcome|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|gday|sup|what is up|how are you|how do you do|how is it going|nice to meet you|hallo|bonjour|hola|ciao|ahoy|namaste|annyeong|guten tag|aloha)\b/u
const GREETING_WORDS = vocabulary(
  'hi hiya hello hey heya yo howdy greetings salutations welcome good morning afternoon evening day night gday sup what',
  'is up how are you do it going nice to meet hallo bonjour hola ciao ahoy namaste annyeong guten tag aloha there ibid bot',
  'all everyone everybody again today friend sir madam folks team dear and oh well hope doing fine i am a the from here my',
  'name very lovely pleased just saying wanted say',
)

const THANKS =
  /\b(?:thanks|thank|cheers|ta|merci|danke|gracias|appreciated|appreciate|bye|goodbye|good bye|cya|farewell|good night|later|ok|okay|cool|great|perfect|awesome|brilliant|excellent|nice|helpful|got it|understood|lol|wow|amazing|good bot|well done|yes|no|sure|fine|alright|right|interesting|never mind|nevermind)\b|^see you\b/u
const THANKS_WORDS = vocabulary(
  'thanks thank you cheers ta merci danke gracias appreciated appreciate bye goodbye good cya farewell night later ok okay',
  'cool great perfect awesome brilliant excellent nice helpful got it understood lol wow amazing bot well done yes no sure',
  'fine alright right interesting never mind nevermind see that was is all i needed so very much a lot bunch ton million',
  '1000000 for the your this help answer answers info information time in advance again and have day one of really most',
  'useful to know then now my question questions answered kind kindly ibid mate anyway just what wanted oh ah exactly lots',
  "works job haha lmao sorry problem worries everything soon evening weekend we are done i'll will be much too super",
)

/** What Ibid can be called by who speaks to it. */
const SELF =
  '(?:you|ibid|(?:this|the) (?:bot|chat|chatbot|thing|site|app|tool|website|web page|service|assistant|program|machine)|this)'
const BEING =
  '(?:bot|robot|ai|a i|human|person|machine|program|programme|computer|chatbot|chatgpt|gpt|llm|language model|model|alive|real|sentient|conscious|professor|author|lawyer|man|woman|intelligent|siri|alexa|claude|gemini|google|automated|somebody|someone|artificial)'
const START = '^(?:(?:so|and|but|wait|hey|hi|hello|ok|just|please|um|sorry|good \\w+|i am new(?: here)?) ){0,4}'

const IDENTITY: readonly RegExp[] = [
  `(?:who|what)(?: exactly| the hell| on earth)? are you(?: called| then| really| exactly)*$`,
  `what is (?:ibid|your name|this|this (?:bot|chat|chatbot|site|app|tool|website|service|assistant))$`,
  `(?:what|which) (?:kind of |sort of |type of |)(?:model|llm|ai|bot|program|machine|system|thing) (?:are you|is this|do you use)$`,
  `(?:are you|is this|is it|is ibid|am i (?:talking|speaking|chatting|writing) (?:to|with))(?: a| an| really| actually| just| some| kind| of| the| real| live){0,5} ${BEING}\\b`,
  `(?:who|what) am i (?:talking|speaking|chatting|writing) (?:to|with)`,
  `who (?:made|built|created|programmed|wrote|develops|developed|runs|operates|owns|trained|designed|is behind) (?:you|ibid|this (?:bot|chat|chatbot|site|app|tool|website|service))$`,
  `(?:do|does|is|are) ${SELF} (?:use|using|run on|running on|based on|powered by) (?:ai|gpt|chatgpt|an llm|a language model|openai)`,
  `(?:please )?introduce yourself$`,
  `tell me (?:something |a bit |more )?(?:about yourself|who you are|what you are)$`,
  `(?:do you have a name|how old are you|where are you from|where do you live|do you have feelings|do you sleep)$`,
].map((form) => new RegExp(START + form, 'u'))

/** Words that may follow a call for help without naming a subject. */
const TAIL =
  '(?: (?:me|us|you|it|this|that|here|please|now|with|to|for|about|on|in|from|out|a|an|the|some|any|of|ibid|bot|chat|chatbot|box|thing|site|app|tool|website|page|service|paper|article|text|question|questions|something|anything|everything|else|exactly|best|started|start|i|can|could|should|ask|do|like|want|get|use|search|first|next|all|and|answers?))*$'

const HELP: readonly RegExp[] = [
  `help${TAIL}`,
  `(?:i )?(?:need|want|would like|could use)(?: to get| to have)? (?:some |a little |a bit of |your |any )?(?:help|assistance|support|guidance)${TAIL}`,
  `(?:can|could|would|will) (?:you|someone|anyone) (?:please )?(?:help|assist|support|guide)${TAIL}`,
  `(?:what|which)(?: all| else| kinds?| sorts?| types?| exactly){0,2}(?: of)?(?: questions?| things?| stuff| topics?)? (?:can|could|do|may|should|shall|are|am|would) (?:you|i|we|one|ibid)(?: able to| allowed to| supposed to| here to)?(?: do| ask| answer| know| help| type| say| look up| tell| cover| offer| enter)${TAIL}`,
  `what (?:is|are) ${SELF} (?:for|good for|good at|capable of|able to do|able to answer|supposed to do|here for|about)$(?<!what is this about)`,
  `what (?:is|are) (?:the purpose|the point|the use) of ${SELF}$|what (?:is|are) your (?:purpose|job|function|functions|capabilities|features|skills|abilities|limits|limitations)$|what does ${SELF} do$`,
  `how (?:do|does|can|should|would|could) (?:you|i|we|one|it|${SELF})(?: best| even| actually)? (?:work|works|use|operate|start|begin|proceed|ask|get started|talk|query|go about|interact)${TAIL}`,
  `how to (?:use|start|begin|ask|get started|search|work|talk)${TAIL}`,
  `(?:i )?(?:do not|can not) (?:know|understand|get|figure out) (?:what|how|where) (?:to|i|this|it|you|any of this)${TAIL.replace('me|', 'me|works?|does|begin|type|say|am|supposed|')}`,
  `i (?:am|m) (?:a bit |so |totally |completely |really |)(?:stuck|lost|confused|new here|new)$`,
  `(?:any |some |more |show me |give me |for |list )*(?:instructions|examples?|sample questions?|example questions?|suggestions|suggested questions|commands|menu|manual|guide|faq|tutorial|user guide|options|tips|hints?)(?: please| of| questions| to| ask| i| can| could)*$`,
  `(?:can|may|could) i (?:ask|type|use|talk|write|chat)${TAIL}`,
  `(?:suggest|recommend)(?: me)?(?: some| a| a few)? (?:questions?|things? to ask)${TAIL}`,
  `(?:where|how) (?:do|should|can) (?:i|we) (?:start|begin)${TAIL}`,
  `(?:can|do|could) (?:you|ibid|this bot) (?:speak|understand|talk|chat|know)(?: in)?(?: other| any)? (?:\\w+|other languages)$|(?:what|which) languages? (?:do|can|does) ${SELF}`,
  `(?:can|should|may) i (?:trust|rely on|believe) (?:${SELF}|your answers?|the answers?|it)|are you (?:always |ever )?(?:reliable|accurate|trustworthy|free|sure|safe|wrong|correct)$|is ${SELF} (?:free|safe|private|anonymous|reliable|secure)`,
  `(?:do|can|does) ${SELF} (?:make (?:things|stuff|it|anything) up|make up|hallucinate|lie|store|save|keep|log|record|remember|track|collect)\\b`,
  `(?:where|how) do (?:your|the|these) answers come|how do you (?:find|get|know|come up with|choose|pick|make|generate) (?:the |your |these |an )?(?:answers?|things|this|that|passages|quotes|it|all this)$`,
  `(?:please )?(?:explain|show|tell)(?: me| us)? (?:what you (?:can )?do|how (?:this|it|you|ibid|to|i)|what (?:i can|to) (?:ask|do)|your (?:features|functions|abilities))${TAIL.replace('me|', 'me|works?|')}`,
  `(?:is there |do you have |show |give )?(?:me )?(?:a |the |any |some )?(?:list of|help page|help text|documentation|docs|faq|overview of)(?: topics| questions| commands| things| what| you| i| can| could| ask| features| page)*$`,
  `i (?:have|got)(?: got)? (?:a|another|some|one more|1 more|a few|two|2) (?:quick |short |more )?questions?$|(?:i am )?(?:not sure|no idea|unsure|clueless)(?: about)? (?:what|how|where) (?:to|i)${TAIL}|(?:any |some |give me (?:an |some ))?ideas?(?: please| what| for| of| on| to| i| could| can| a| question| questions| ask){0,8}$|surprise me$|(?:stop|quit|exit|cancel|end|reset)(?: it| this| chat| now| please)*$`,
  `(?:this|that|you|it|the answer|your answer|your answers) (?:is|are|was|were)(?: so| very| really| just| totally| completely| not){0,2} (?:wrong|useless|stupid|bad|rubbish|nonsense|unhelpful|helpful|incorrect|terrible|dumb|what i asked|what i meant|what i wanted|boring|annoying|slow)$`,
  `(?:what now|what next|now what|start over|restart|reset|go back|back|hm+|huh|what)$`,
  `(?:test|testing|start|begin|usage|about you|anyone there|is anyone there|anybody there|are you there)(?: test| 1 2 3| please)*$|is (?:anyone|anybody|someone|somebody) (?:there|here)$|can we (?:talk|chat|start|begin)$|let us (?:start|begin|go|chat|talk)$`,
].map((form) => new RegExp(START + `(?:${form})`, 'u'))

const help = (manner: Manner): Intent => ({ kind: 'help', manner })

/** A message that asks nothing of the paper: a greeting, thanks, a call for help, a question about Ibid. */
export function smallTalk(asked: string): Intent | null {
  if (asked === '' || asked === '#') return help('help')
  if (asked.length > LONGEST) return null
  if (HELP.some((form) => form.test(asked))) return help('help')
  if (IDENTITY.some((form) => form.test(asked))) return help('identity')
  if (THANKS.test(asked) && only(asked, THANKS_WORDS)) return help('thanks')
  return GREETING.test(asked) && only(asked, GREETING_WORDS) ? help('greeting') : null
}
