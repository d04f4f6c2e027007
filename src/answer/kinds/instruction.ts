import type { Intent } from './intent.ts'
import { outside } from './verification.ts'

/** Politeness before an instruction; what follows it is what is wanted. */
const POLITE =
  /^(?:please|now|hey|hi|hello|ok|okay|so|well|ibid|and|then|but|just|kindly|first|next|also|instead|today|yes|great|thanks|alright|(?:can|could|would|will) (?:you|ibid|i get you to|i ask you to)(?: possibly| perhaps| maybe| just| quickly| please| kindly)?|would you mind|you (?:must|should|shall|have to|need to|will|can|may)|i (?:want|need|order|command|would like|beg|require|ask|expect) you to|i am asking you to|let us|help me(?: to| with)?|try to|go ahead and|feel free to|be so kind (?:and|as to)|be a dear and|your (?:task|job|role|mission|goal) is(?: now)? to|from now on|do me a favou?r and|for (?:my|a|the) (?:homework|class|essay|assignment|school|blog|presentation|seminar)) /u

/** What a text can be called that somebody wants made. */
const MADE =
  '(?:poems?|jokes?|limericks?|haikus?|songs?|raps?|riddles?|ballads?|sonnets?|lyrics|fairy ?tales?|puns?|essays?|tweets?|posts?|threads?|blog ?posts?|emails?|letters?|speech|speeches|summary|summaries|abstracts?|outlines?|quiz|quizzes|presentations?|slides?|slide ?shows?|power ?points?|podcasts?|scripts?|code|programs?|articles?|reports?|reviews?|press releases?|headlines?|flash ?cards?|mind ?maps?|infographics?|pictures?|images?|drawings?|stories|story|dialogues?|paragraphs?|introductions?|conclusions?|theses|thesis statement|captions?|posters?|petitions?|recipes?|study guides?|handouts?|worksheets?|fake quotes?|bullet points?|hashtags?|memes?)'

/** Verbs whose imperative asks for text that is nobody's. */
const MAKE =
  /^(?:write(?! (?:out|down|offs?|ups?|ins?)\b)|re ?write|compose|generate|translate|transcribe|paraphrase|rephrase|reword|re ?phrase|summari[sz]e|summarise|simplify|condense|shorten|proof ?read|copy ?edit|fabricate|invent|imagine|pretend|role ?play|play the (?:role|part)|act (?:as|like)|behave (?:as|like)|simulate|impersonate|improvise|draft|brainstorm|sing|rap|rhyme|recite a|ghost ?write|make (?:up|something up)|come up with|turn (?:this|it|the|that) .{0,40}\binto|convert .{0,40}\binto|argue (?:for|against|that)|debate me|entertain me|cheer me up|do my|finish my|complete my|answer (?:in|as|like|only|with|without|every|all|from your)|respond (?:in|as|like|only|with)|reply (?:in|as|like|only|with)|speak (?:in|like|as)|talk (?:in|like|as)|repeat (?:after|the word|everything|this|your)|say (?:hello|hi|the word|something|that you|after)|continue the story|predict|review my|correct my|improve my|edit my|check my (?:essay|text|grammar)|grade my|give me code|sum up your|draw|paint|sketch)\b/u

/** "Give me a poem", "make a quiz": a verb of making with a text as its object. */
const PRODUCE = new RegExp(
  `^(?:give|tell|make|create|produce|prepare|design|build|show|send|crack|share|do|put together|want|get|offer|supply|deliver|i want|i need|i would like|need)(?: me| us)?(?: a| an| the| some| your| another| one| more| up| 5| 3| 10| two){0,2}(?: (?:short|long|funny|little|quick|brief|good|new|nice|dad|bedtime|scary|sad|catchy|rhyming|one|page|line|word|minute|\\d+)){0,3} ${MADE}\\b(?! (?:of (?:the|a|an|that|this) (?:girl|boy|woman|man|mother|teenager|family|\\d+)|section|that|which|who|say|says))`,
  'u',
)
/** Objects that the paper has itself: "show me the abstract", "tell me the story of the mother". */
const PRINTED =
  /^(?:give|tell|show|share|get|need|i want|i need|i would like)(?: me| us)? (?:the|that|this) (?:\w+ )?(?:abstract|introduction|conclusion|report|reports|article|articles|story|stories|outline|letter|headlines?|summary|paragraphs?|reviews?|letters?|speech|speeches)\b/u

/** Turning Ibid's own rules against it, wherever a clause can begin. */
const OVERRIDE =
  /(?:^|\b(?:and|then|please|now|but|so|you|must|should|can|could|to|just) )(?:ignore|forget|disregard|override|bypass|skip|delete|drop|break|violate|circumvent|set aside|stop following|do not follow)(?: about)? (?:(?:all|any|each|every|of|the|these|those|those|your|my|our|previous|prior|above|earlier|former|preceding|existing|other|system|safety|initial|original|given|current){1} ){0,5}(?:instructions?|prompts?|rules?|guidelines?|restrictions?|limits|limitations|programming|training|directives?|constraints?|filters?|system message|settings|everything|what you|previous|above|the paper|paper|document|text)\b/u
/** The rules of a state are a question's subject: an override names the rules as Ibid's or stands first. */
const OWN =
  /\b(?:your|previous|prior|above|earlier|preceding|system|everything|what you|all instructions|all rules|all prompts)\b|^(?:\w+ ){0,2}(?:ignore|forget|disregard|override|bypass)\b/u

const REVEAL =
  /\b(?:reveal|show|print|output|repeat|tell|give|leak|dump|display|share|expose|disclose|what (?:is|are|was|were)|read out|list)(?: me| us)?(?: all| exactly| of){0,2} (?:your|the)(?: own| full| exact| initial| original| first| hidden| secret| internal| underlying| system){0,3} (?:system prompt|prompts?|system message|system instructions|instructions|initial instructions|source code|guidelines|api keys?|passwords?|secrets?|rules|configuration|training data|environment variables|secret key|credentials)\b/u
const REVEALED =
  /\byour\b|\bsystem (?:prompt|message|instructions)\b|\b(?:api keys?|passwords?|source code|environment variables|hidden prompt|secret key|credentials)\b/u

const MODE =
  /\byou are (?:now|no longer|from now on|going to (?:act|be|pretend)|dan)\b|\b(?:dan|developer|god|debug|admin|jailbreak|sudo) mode\b|\bjailbreak\b|\bsystem (?:override|prompt)\b|\bas an ai\b|\bfrom now on you\b|\bdo anything now\b|\bpretend (?:you|that you)\b|\bact as (?:if you|a|an|my|though you)\b.*\b(?:and|you|expert|lawyer|assistant|terminal|translator|teacher)\b/u

const LIKE_FIVE =
  /\b(?:like|as if|as though) (?:i am|i were|i was|im|to) (?:a |an )?(?:5|five|\d{1,2}|child|kid|toddler|year old|baby|idiot|dummy|beginner|little)\b|\beli ?\d{1,2}\b|\b(?:for|to) (?:a |an )?(?:5|6|7|8|10) year old\b|\b(?:in|into) (?:pirate|rhymes?|emojis?|haiku|verse|limericks?|shakespearean|iambic)\b/u

const OPINION =
  /^(?:(?:what|how) do you (?:personally |yourself |really |honestly )?(?:think|feel|reckon)(?: about| of|$| personally| yourself)|what (?:is|are|would be) your (?:own |personal |honest |real )*(?:opinions?|views?|take|thoughts?|stance|feelings?|position|favou?rite|verdict|guess|advice)|(?:give|tell|share)(?: me| us)? (?:with me |with us )?your (?:own |personal |honest )*(?:opinions?|views?|take|thoughts?|stance|verdict|advice)|do you (?:personally |yourself |honestly |really )*(?:think|believe|agree|disagree|support|like|love|hate|approve|condemn|feel|care)|your (?:honest )?(?:opinion|thoughts|view|take)\b|whose side are you|are you (?:for|against|in favou?r)|would you (?:personally |yourself )?(?:say|recommend|support|do|flee|help them))\b/u

/** Content questions in the dress of a question for an opinion: they name the paper or its author. */
const REPORTED = /\b(?:author|writer|paper|article|text|report|study|according)\b/u

/** An instruction that Ibid never follows, because it only quotes. */
export function instruction(message: string, point: string): Intent | null {
  const asked = [message, point].map((text) => {
    let rest = outside(text)
    for (let turn = 0; turn < 8 && POLITE.test(rest); turn++) rest = rest.replace(POLITE, '')
    return rest
  })
  const found = asked.some(
    (text) =>
      MAKE.test(text) ||
      (PRODUCE.test(text) && !PRINTED.test(text)) ||
      (OVERRIDE.test(text) && OWN.test(text)) ||
      (REVEAL.test(text) && REVEALED.test(text)) ||
      MODE.test(text) ||
      LIKE_FIVE.test(text) ||
      (OPINION.test(text) && !REPORTED.test(text)),
  )
  return found ? { kind: 'help', manner: 'instruction' } : null
}
