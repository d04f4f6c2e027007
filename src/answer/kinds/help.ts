import type { Intent, Manner } from './intent.ts'
import { only, vocabulary } from './message.ts'

const GREETING = /\b(?:hi|hiya|hello|hey|heya|yo|howdy|greetings|salutations|welcome|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|gday|sup|what is up|how are you|how do you do|how is it going|nice to meet you|hallo|bonjour|hola|ciao|ahoy|namaste|annyeong|guten tag|aloha)\b/u
const GREETING_WORDS = vocabulary(
  'hi hiya hello hey heya yo howdy greetings salutations welcome good morning afternoon evening day night gday sup what',
  'is up how are you do it going nice to meet hallo bonjour hola ciao ahoy namaste annyeong guten tag aloha there ibid bot',
  'all everyone everybody again today friend sir madam folks team dear and oh well hope doing fine i am a the from here my',
  'name very lovely pleased just saying wanted say',
)

const THANKS = /\b(?:thanks|thank|cheers|ta|merci|danke|gracias|appreciated|appreciate|bye|goodbye|good bye|cya|farewell|good night|later|ok|okay|cool|great|perfect|awesome|brilliant|excellent|nice|helpful|got it|understood|lol|wow|amazing|good bot|well done|yes|no|sure|fine|alright|right|interesting|never mind|nevermind)\b|^see you\b/u
const THANKS_WORDS = vocabulary(
  'thanks thank you cheers ta merci danke gracias appreciated appreciate bye goodbye good cya farewell night later ok okay',
  'cool great perfect awesome brilliant excellent nice helpful got it understood lol wow amazing bot well done yes no sure',
  'fine alright right interesting never mind nevermind see that was is all i needed so very much a lot bunch ton million',
  '1000000 for the your this help answer answers info information time in advance again and have day one of really most',
  'useful to know then now my question questions answered kind kindly ibid mate anyway just what wanted oh ah exactly lots',
  'works problem worries everything soon evening weekend we are done i\'ll will be much too super',
)

const SELF = '(?:you|ibid|this (?:bot|chat|chatbot|thing|site|app|tool|website|page|service|assistant)|this|the (?:bot|chat|chatbot|site|app|tool))'

const IDENTITY = new RegExp(
  `^(?:so |and |but |wait |hey |hi |ok |just ){0,3}(?:(?:who|what)(?: exactly| the hell| on earth)? (?:are you|is ibid|is your name|model are you|llm are you|kind of (?:bot|thing|ai|program|machine|system) (?:are you|is this)|(?:ai|bot|program|model|system) (?:are you|is this)|is this (?:bot|chatbot|thing|site|app|tool|website|page|service|assistant)|are you called|am i (?:talking|speaking|chatting) (?:to|with)|is this)|are you (?:a |an |really |actually |just |some kind of |some |the ){0,3}(?:real |actual |live )?(?:bot|robot|ai|a i|human|person|machine|program|programme|computer|chatbot|chatgpt|gpt|llm|language model|model|alive|real|sentient|conscious|professor|author|lawyer|man|woman|intelligent|siri|alexa|claude|gemini|google|there|automated|somebody|someone|artificial)\\b|am i (?:talking|speaking|chatting|writing) (?:to|with) |is (?:this|it|ibid|there) (?:a |an |really |actually |just ){0,2}(?:real |actual |live )?(?:bot|robot|ai|human|person|machine|program|chatbot|chatgpt|gpt|llm|language model|somebody|someone)\\b|who (?:made|built|created|programmed|wrote|develops|developed|runs|operates|owns|is behind|trained|designed) (?:you|ibid|this (?:bot|chat|chatbot|site|app|tool|website|service))\\b|(?:is|do you|does this|does ibid) (?:use|run on|using|based on) (?:ai|gpt|chatgpt|an llm|a language model)|introduce yourself|tell me (?:about yourself|who you are|what you are)|what is ibid|do you have a name|how old are you|where are you from|what are you$)`,
  'u',
)

const HELP = new RegExp(
  `^(?:so |and |but |wait |hey |hi |hello |ok |good \\w+ |please |um |sorry |just |i am new(?: here)? ){0,4}(?:help(?: me)?(?: please| out| me)*$|(?:i )?(?:need|want|would like)(?: to get)? (?:some |a little |a bit of |your |any )?(?:help|assistance|support)(?: please| here| with (?:this|it|the (?:paper|article|chat|bot|site)))*$|(?:can|could|would|will) (?:you|someone|anyone) (?:please )?(?:help|assist)(?: me| us)?(?: please| out| here| with (?:this|it|something|the paper))*$|(?:to )?(?:what|which)(?: all| else| kinds?| sorts?| types?| exactly)*(?: of)?(?: questions?| things?| stuff| topics?)? (?:can|could|do|may|should|shall|are|am|would)(?: you| i| we)?(?: able to| allowed to| supposed to)?(?: do| ask| answer| know| help| type| say| look up| tell| cover| here| offer)+\\b(?: for| with| about| me| you| us| in| here| it| this| the| ibid| bot| chat| box| questions| paper)*$|what are you (?:for|good for|good at|capable of|able to do|able to answer|supposed to do|here for)$|what (?:is|are) (?:this|it|${SELF}|your) (?:for|good for|purpose|job|function|functions|capabilities|features|skills)$|what does ${SELF} do$|how (?:do|does|can|should|would|could) (?:you|i|we|one|${SELF}|it)(?: best| even| actually)? (?:work|works|use|operate|start|begin|proceed|ask|help|get started|talk to|query|go about|interact)\\b.{0,40}$|how to (?:use|start|begin|ask|get started|search|work)\\b.{0,30}$|(?:i )?(?:do not|dont) (?:know|understand) (?:what|how) (?:to|i can|i should|this|any)\\b.{0,30}$|(?:i am|i m|im) (?:stuck|lost|confused|new here|new)$|(?:any |some |more |show me |give me |for )?(?:instructions|examples?|sample questions?|example questions?|suggestions|suggested questions|commands|menu|manual|guide|faq|tutorial|user guide|options|tips)(?: please| of questions| to ask)*$|(?:can|may|could) i (?:ask|type|use|talk)(?: to)?(?: you| it| this)?(?: anything| something| a question| questions| whatever| freely| in| any question)*(?: i like| here| please| now| about it| about this| about the paper)*$|(?:suggest|recommend)(?: me)?(?: some| a| a few)? (?:questions?|things? to ask)(?: please| i could ask| to ask)*$|(?:where|how) (?:do|should|can) (?:i|we) (?:start|begin)(?: here)?$|(?:test|testing|start|begin|info|about you|usage)(?: test| 1 2 3)*$)`,
  'u',
)

const help = (manner: Manner): Intent => ({ kind: 'help', manner })

/** A message that asks nothing of the paper: a greeting, thanks, a call for help, a question about Ibid. */
export function smallTalk(asked: string): Intent | null {
  if (asked === '' || asked === '#') return help('help')
  if (asked.length > 200) return null
  if (HELP.test(asked)) return help('help')
  if (IDENTITY.test(asked)) return help('identity')
  if (THANKS.test(asked) && only(asked, THANKS_WORDS)) return help('thanks')
  return GREETING.test(asked) && only(asked, GREETING_WORDS) ? help('greeting') : null
}
