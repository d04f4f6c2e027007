/** Asks for text that is nobody's; what is wanted stands first, behind politeness. */
export const instruction = `
<style> = short|long|funny|little|quick|brief|good|new|nice|dad|bedtime|scary|sad|rhyming|page|line|word|minute|{figure}
<text> = poem[s]|joke[s]|limerick[s]|haiku[s]|song[s]|rap[s]|riddle[s]|sonnet[s]|lyrics|essay[s]|tweet[s]|post[s]|thread[s]|blog post[s]|email[s]|letter[s]|speech[es]|summary|summaries|outline[s]|quiz[zes]|presentation[s]|slide[s]|podcast[s]|script[s]|code|review[s]|press release[s]|headline[s]|flashcard[s]|picture[s]|image[s]|dialogue[s]|paragraph[s]|story|stories|worksheet[s]|bullet points
<do> = write | re write | rewrite | compose | generate | translate | transcribe | paraphrase | rephrase | reword | draft
<do> = (summarise|summarize) (it|this|that|these|them|all|everything|page|section|note|chapter|paragraph|[the|this|your] (paper|article|text|study|document|page|passage|paragraph|section|chapter|story|answer|whole|last|above))
<do> = simplify | condense | shorten | proofread | fabricate | invent | imagine | pretend | role play
<do> = play the (role|part) | (act|behave) (as|like) | simulate | impersonate | improvise | brainstorm | sing | rap | draw
<do> = quiz (me|us) | test my | make up | make something up | come up with | debate me | entertain me | cheer me up | predict | grade my
<do> = (turn|convert) (it|this|that|the) {words} into | argue (for|against|that)
<do> = (finish|complete|review|check|correct|improve|edit) my
<do> = do my [{word}] (homework|essay|assignment|project|work|thesis|dissertation|coursework|paper|presentation|exam|quiz|task)
<do> = (answer|respond|reply|speak|talk) (in|as|like|only|with|without|every|all)
<do> = repeat (after|the word|everything|this|your) | say (hello|hi|the word|something|that you|after)
<do> = (give|tell|make|create|produce|prepare|design|build|show|send|share|do|get|want|need|offer) [me|us] [a|an|the|some|your|another|one|more] [<style>] [<style>] <text>
[i (want|need|order|would like|beg|require|ask|expect) you to|help me [to|with]] <do>
except: (give|tell|show|share|get|need|want) [me|us] (the|that|this) [{word}] (story|stories|outline|letter[s]|headline[s]|summary|paragraph[s]|review[s]|speech[es])
except: (give|tell|show|share|get|need|want) [me|us] [a|one|some|any|another|more|other] [true|real|personal|typical|sad] (story|stories) (of|about|from)
except: write (out|down|off[s]|up[s]|in[s]) | <text> (that|which|who)
before: please now hey hi hello ok okay so well ibid and then but just kindly 1th next also instead today yes great thanks
before: alright would you mind let us try to go ahead feel free from on do me a favour favor can could will get possibly
before: perhaps maybe quickly must should shall be kind as your task job role mission goal is for my the homework class
before: essay assignment school blog
behind: anything
`

/** Turns Ibid's own rules against it, or tells it what to be; anywhere in a message. */
export const override = `
<all> = all|any|each|every|of|the|these|those|my|our|other|safety|initial|original|given|current
<own> = your|previous|prior|above|earlier|former|preceding|existing|system|everything
<rules> = instruction[s]|prompt[s]|rule[s]|guideline[s]|restriction[s]|limits|programming|training|constraints|filters|settings
<secret> = prompt[s]|message|instructions|source code|guidelines|api key[s]|password[s]|secret[s]|rules|configuration|training data
<reveal> = reveal|show|print|output|repeat|tell|give|leak|dump|display|share|disclose|list|what (is|are|was|were)
(ignore|forget|disregard|override|bypass|skip|delete|drop|break|circumvent|set aside) [about] [<all>] [<all>] <own> [<own>] [<rules>]
(ignore|forget|disregard|override|bypass) [about] all [<all>] <rules>
<reveal> [me|us] [all] [of] your [own|full|exact] [initial|original|first|hidden|secret|internal] [system] <secret>
<reveal> [me|us] the [hidden|secret] (system prompt|system message|api key[s]|password[s]|source code|secret key)
you are (now|no longer|from now on|dan|going to (act|be|pretend)) | as an ai | (dan|developer|god|debug|admin) mode | jailbreak
do anything now | pretend (you|that you) | act as (if|though) you
from now on (you|your|answer|reply|respond|speak|write|talk|only|always|never)
(like|as if|as though) (i am|i were|i was|to) [a|an] ({figure}|child|kid|toddler|baby|idiot|dummy|beginner) | eli5
(in|into) (pirate|rhyme[s]|emoji[s]|haiku|verse|limericks)
before: anything
behind: anything
`

/** Asks for an opinion of Ibid's own. */
export const opinion = `
<view> = opinion[s]|view[s]|take|thought[s]|stance|feeling[s]|position|favourite|favorite|verdict|guess|advice
<own> = own|personal|honest|real|personally|yourself|really|honestly
(what|how) do you [<own>] (think|feel|reckon)
[what (is|are|would be)|(give|tell|share) [me|us] [with me|with us]] your [<own>] <view>
do you [<own>] (think|believe|agree|disagree|support|like|love|hate|approve|condemn|feel|care)
whose side are you | are you (for|against) | would you [<own>] recommend
except: author | writer | paper | article | text | report | study | according
before: and so but please ok well hi hello hey then now ibid
behind: anything
`
