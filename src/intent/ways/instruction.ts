/** Asks for text that is nobody's; what is wanted stands first, behind politeness. */
export const INSTRUCTION = `
<style> = short|long|funny|little|quick|brief|good|new|nice|dad|bedtime|scary|sad|rhyming|one|page|line|word|minute|{figure}
<text> = poem[s]|joke[s]|limerick[s]|haiku[s]|song[s]|rap[s]|riddle[s]|ballad[s]|sonnet[s]|lyrics|essay[s]|tweet[s]|post[s]|thread[s]|blog post[s]|email[s]|letter[s]|speech[es]|summary|summaries|outline[s]|quiz[zes]|presentation[s]|slide[s]|podcast[s]|script[s]|code|review[s]|press release[s]|headline[s]|flashcard[s]|infographic[s]|picture[s]|image[s]|dialogue[s]|paragraph[s]|story|stories|recipe[s]|worksheet[s]|fake quotes|bullet points|hashtag[s]|meme[s]
<do> = write | re write | rewrite | compose | generate | translate | transcribe | paraphrase | rephrase | reword
<do> = summarise | summarize | simplify | condense | shorten | proofread | fabricate | invent | imagine | pretend | role play | roleplay
<do> = play the (role|part) | (act|behave) (as|like) | simulate | impersonate | improvise | draft | brainstorm | sing | rap | rhyme
<do> = make up | make something up | come up with | debate me | entertain me | cheer me up | predict | grade my | draw | paint | sketch
<do> = (turn|convert) (it|this|that|the) {words} into | argue (for|against|that)
<do> = (do|finish|complete|review|correct|improve|edit) my | check my (essay|text|grammar)
<do> = (answer|respond|reply|speak|talk) (in|as|like|only|with|without|every|all|from your)
<do> = repeat (after|the word|everything|this|your) | say (hello|hi|the word|something|that you|after)
<do> = (give|tell|make|create|produce|prepare|design|build|show|send|share|do|get|want|need|offer) [me|us] [a|an|the|some|your|another|one|more] [<style>] [<style>] <text>
[i (want|need|order|would like|beg|require|ask|expect) you to|help me [to|with]] <do>
except: (give|tell|show|share|get|need|want) [me|us] (the|that|this) [{word}] (abstract|introduction|conclusion|report[s]|article[s]|story|stories|outline|letter[s]|headline[s]|summary|paragraph[s]|review[s]|speech[es])
except: <text> (of (the|a|an|that|this) (girl|boy|woman|man|mother|teenager|family)|that|which|who)
except: write (out|down|off[s]|up[s]|in[s])
before: please now hey hi hello ok okay so well ibid and then but just kindly first next also instead today yes great thanks
before: alright would you mind let us try to go ahead feel free from on do me a favour favor can could will get possibly
before: perhaps maybe quickly must should shall be kind as your task job role mission goal is for my the homework class
before: essay assignment school blog
behind: anything
`

/** Turns Ibid's own rules against it, or tells it what to be; anywhere in a message. */
export const OVERRIDE = `
<all> = all|any|each|every|of|the|these|those|my|our|other|safety|initial|original|given|current
<own> = your|previous|prior|above|earlier|former|preceding|existing|system|everything
<rules> = instruction[s]|prompt[s]|rule[s]|guideline[s]|restriction[s]|limits|limitations|programming|training|directives|constraints|filters|message|settings|everything|what you
(ignore|forget|disregard|override|bypass|skip|delete|drop|break|violate|circumvent|set aside|stop following|do not follow) [about] [<all>] [<all>] <own> [<own>] [<own>] [<rules>]
(ignore|forget|disregard|override|bypass) [about] all [<all>] <rules>
<secret> = system prompt|prompt[s]|system message|instructions|source code|guidelines|api key[s]|password[s]|secret[s]|rules|configuration|training data|environment variables|secret key|credentials
(reveal|show|print|output|repeat|tell|give|leak|dump|display|share|expose|disclose|read out|list|what is|what are|what was|what were) [me|us] [all] [of] your [own|full|exact] [initial|original|first|hidden|secret|internal|underlying] [system] <secret>
(reveal|show|print|output|repeat|tell|give|leak|dump|display|what is|what are) [me|us] the [hidden|secret] (system prompt|system message|api key[s]|password[s]|source code|secret key|credentials)
you are (now|no longer|from now on|dan|going to (act|be|pretend)) | jailbreak | as an ai | (dan|developer|god|debug|admin|sudo) mode
system (override|prompt) | do anything now | pretend (you|that you) | act as (if|though) you
from now on (you|your|answer|reply|respond|speak|write|talk|only|always|never|begin|start|end|ignore)
(like|as if|as though) (i am|i were|i was|to) [a|an] ({figure}|child|kid|toddler|year old|baby|idiot|dummy|beginner|little) | eli5 | eli 5
(in|into) (pirate|rhyme[s]|emoji[s]|haiku|verse|limericks|shakespearean|iambic)
before: anything
behind: anything
`

/** Asks for an opinion of Ibid's own. */
export const OPINION = `
<view> = opinion[s]|view[s]|take|thought[s]|stance|feeling[s]|position|favourite|favorite|verdict|guess|advice
<own> = own|personal|honest|real|personally|yourself|really|honestly
(what|how) do you [<own>] (think|feel|reckon) [about|of] | what (is|are|would be) your [<own>] <view>
(give|tell|share) [me|us] [with me|with us] your [<own>] <view> | your [honest] <view>
do you [<own>] (think|believe|agree|disagree|support|like|love|hate|approve|condemn|feel|care)
whose side are you | are you (for|against|in favour|in favor) | would you [<own>] (recommend|support|flee)
except: author | writer | paper | article | text | report | study | according
before: and so but please ok well hi hello hey then now ibid
behind: anything
`
