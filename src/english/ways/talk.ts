export const greeting = `
<greets> = hi|hiya|hello|hey|heya|yo|howdy|greetings|salutations|welcome|gday|sup|hallo|bonjour|hola|ciao|ahoy|namaste|aloha
<greets> | good (morning|afternoon|evening|day) | morning | evening | afternoon | guten tag
what is up | how are you | how do you do | how is it going | nice to meet you
<around> = <greets>|good|morning|afternoon|evening|day|what|is|up|how|are|you|do|it|going|nice|to|meet|there|ibid|bot|all|everyone
<around> = everybody|again|today|friend|sir|madam|folks|team|dear|and|oh|well|hope|doing|fine|i|am|a|the|from|here|very|pleased
before: <around>
behind: <around>
`

/** Thanks, a farewell or an assent. */
export const thanks = `
<said> = thanks|thank|cheers|ta|merci|danke|gracias|appreciate[d]|bye|goodbye|cya|farewell|later|ok|okay|cool|great|perfect|awesome
<said> = brilliant|excellent|nice|helpful|understood|lol|wow|amazing|yes|no|sure|fine|alright|right|interesting|nevermind
<said> | good (bye|night|bot) | got it | well done | never mind
except: (is|was|are) (it|that|this|these|those)
only: see you | i see | (that|this|it) (helps|helped) [me] [a lot] | [that|it] makes sense | good (answer|point) | [that is] good to know
<around> = <said>|you|good|night|got|it|bot|well|done|never|mind|see|that|was|is|all|i|needed|so|very|much|a|lot|bunch|ton|million
<around> = 1000000|for|the|your|this|help|answer[s]|info|information|time|in|advance|again|and|have|day|of|really|most|useful|to
<around> = know|then|now|my|question[s]|answered|kind|ibid|mate|just|what|wanted|oh|ah|exactly|lots|works|job|haha|sorry
<around> = helping|earlier|before|today|yesterday|quick|quickly|problem|worries|everything|soon|evening|weekend|we|are|be|too|super|far|many|anyway|helps|helped|these|those|explaining
before: <around>
behind: <around>
`

/** What somebody feels or thinks of what was read, and asks nothing. */
export const remark = `
<it> = this|that|it|these|those|which|[the] (story|stories|whole thing|situation)
<very> = so|very|really|just|too|pretty|quite|absolutely|truly|such|rather|kind of|a bit|a
<felt> = sad|sadder|saddening|bad|terrible|awful|horrible|horrific|horrifying|heartbreaking|shocking|crazy|insane|mad|unfair|unjust|unbelievable|depressing
<felt> = tragic|disgusting|cruel|brutal|scary|frightening|disturbing|upsetting|tough|rough|inhuman|inhumane|outrageous|messed up|touching|moving
<felt> = surprising|weird|strange|odd|ironic|fascinating|a lie|lies|a shame|a pity|sick|evil|barbaric|grim|bleak|harsh|hard to believe|hard to read
<it> (is|are|was|were|sounds|sound|seems|seem|looks|makes me) [<very>] [<very>] <felt> [story|stories] | (so|very) <felt>
[oh] how [very] (sad|saddening|terrible|awful|horrible|horrific|tragic|heartbreaking|unfair|unjust|depressing|shocking|disgusting|fascinating|ironic)
(what a|such a) (shame|pity|tragedy|disgrace|nightmare|mess|horror|sad story)
poor (thing[s]|kid[s]|girl[s]|guy[s]|souls|them|woman|man) | (these|those|such) poor (people|women|men|children|families)
i (do|can|could) not believe (it|this|that|my eyes) | i [totally|completely|strongly] (agree|disagree) | i am (shocked|sad|speechless|sorry for them|angry|crying)
i feel [so|really] (bad|sorry|sad) [for (them|her|him|these people)] | my heart (goes out|breaks|bleeds) [to|for] [them]
only: [oh] my (god|goodness) | omg | jesus [christ] | good (lord|god|grief) | damn | no way | yikes | ugh | sigh | gosh | geez | what the hell | holy [cow|moly|shit]
before: oh wow man gosh well ok okay and but so hmm jesus omg damn ugh god my lol yes no
behind: to me at all really though man indeed for them it is not her him tbh honestly lol wow god
`

const SELF = `
<tool> = bot|chat|chatbot|thing|site|app|tool|website|web page|service|assistant|program|machine
<self> = you|ibid|(this|the) <tool>|this
before: so and but wait hey hi hello ok just please um sorry good morning afternoon evening i am new here
before: a an the student[s] pupil journalist reporter researcher teacher writer lawyer delegate undergraduate freshman librarian
before: do doing make making write writing work working present presenting read preparing researching studying reading got have has had need must going was were been
before: give[n|s] gave told asked assigned set want[s|ed] for on about with to this that these it is my our me us we
before: paper article text topic subject matter theme thing stuff school college university uni class course history
before: politics geography english social studies law homework essay assignment report project presentation talk speech thesis
before: dissertation debate seminar exam test quiz coursework extended deadline professor tutor boss editor friend
before: 1th time are be one some his her all should would term grade 6th 7th 8th 9th 10th 11th 12th year tomorrow today tonight monday tuesday wednesday thursday friday week month
before: bit little totally completely quite very never not no know nothing anything much idea understand due by in of at as
`

/** Calls for help, and questions about how Ibid works. */
export const help = `${SELF}
<role> = student[s]|pupil[s]|teacher[s]|professor|lecturer|researcher|scholar|journalist|reporter|writer|editor|librarian|lawyer
<role> = delegate|historian|nurse|doctor|social worker|pastor|priest|activist|volunteer|retiree|parent|mother|father|beginner
(i am|i work as|we are) [just] [a|an|the] [{word}] [{word}] <role>
<good> = good|best|interesting|useful|typical|common|1th|possible|great|easy|clever
what (should|could|shall|can|might|must) (i|we|one) [best|even|actually] (ask|read|know|start with|begin with|look at) [1th]
what do (i|we) [even|actually] (need|have|want) to (know|ask|read) | what is (important|worth knowing|worth asking|worth reading)
what (is|are|would be|makes) [a|an|some|the] [<good>] <good> question[s] [to ask|to start with|to begin with]
how (can|could|would|will|do) (you|ibid|this|it) help | where (should|could|would|might|can|do) (i|we|one) [best|even] (start|begin)
[any|some|got any|have you any|do you have any] (advice|pointers|guidance)
(i|we) (know|understand) nothing | [tell|show|give] [me|us] (something|anything) (interesting|worth knowing|i should know)
any [thing] (interesting|fun|surprising|good) [fact[s]|part[s]|bit[s]]
help | (need|want|would like|could use) [to get|to have] [some|a little|a bit of|your|any] (help|assistance|support|guidance)
(can|could|would|will) (you|someone|anyone) [please] (help|assist|support|guide)
(what|which) [all|else|kind[s]|sort[s]|type[s]|exactly] [of] [question[s]|thing[s]|stuff|topic[s]] (can|could|do|may|should|shall|are|am|would) (you|i|we|one|ibid) [able to|allowed to|supposed to|here to] (do|ask|answer|know|help|type|say|look up|tell|cover|offer|enter)
what (is|are) <self> (for|good for|good at|capable of|able to do|able to answer|supposed to do|here for)
what (is|are) your (purpose|job|function[s]|capabilities|features|skills|abilities|limits|limitations)
[how] (do|does|can|should|would|could) (i|we|one|it|<self>) [best|even|actually] (work[s]|use|operate|start|begin|proceed|get started|talk to|query|go about|interact)
how (to|do i|can i|should i) (use|start|begin|ask|get started|search|work|talk)
[do not|can not] (know|understand|get|figure out|not sure|no idea|unsure|clueless) [about] (what|how|where) (to|i|this|it|you)
i am [a bit|so|totally|completely|really] (stuck|lost|confused|new here|new)
[any|some|more|show me|give me|list] [some|more|an|a|few] (instructions|[example|sample|suggested] questions|example[s]|suggestion[s]|commands|menu|manual|[user] guide|faq|tutorial|options|tips|hint[s]|idea[s])
(can|may|could) i (ask|type|use|talk|write|chat)
(suggest|recommend) [me] [some|a|a few] (question[s]|thing[s] to ask)
(where|how) (do|should|can) (i|we) (start|begin)
(explain|show|tell) [me|us] (what you [can] do|how (this|it|you|ibid|to|i)|what (i can|to) (ask|do))
i (have|got) [got] (a|another|some|one more|a few) [quick|short|more] question[s]
(can|do|could) (you|ibid) (speak|understand) [in] [other|any] {word} | (what|which) language[s] (do|can|does) <self> (speak|understand|know)
(can|should|may) i (trust|rely on|believe) (<self>|[your|the] answers|it)
(are|is) <self> [always|ever] (reliable|accurate|trustworthy|free|sure|safe|wrong|correct)
(do|can|does) <self> (make (things|stuff|it|anything) up|make up|hallucinate|lie)
(where|how) do (your|the|these) answers come | how do you (find|get|know|choose|pick|make|generate) (the|your|these|an) answer[s]
(this|that|you|it|[the|your] answer[s]) (is|are|was|were) [so|very|really|just|totally|completely|not] (wrong|useless|stupid|bad|rubbish|nonsense|unhelpful|helpful|incorrect|dumb|what i (asked|meant|wanted)|boring|slow)
only: what (is|are) the (purpose|point|use) of <self> | what does <self> do | what now | what next | now what | what
only: start over | restart | reset | [go] back | hm | hmm | huh | surprise me | [the] (next|previous) [page] | continue | go on | stop | quit | exit
only: cancel | end | test | testing | start | begin | about you | [is] (anyone|anybody|someone|somebody) (there|here) | are you there
behind: me us you it this that here please now with to for about on in from out a an the some any of ibid bot chat chatbot
behind: box thing site app tool website page service paper article text question[s] something anything everything else
behind: exactly best started start i can could should ask do like want get use search 1th next all and answer[s] work[s]
behind: does begin type say am supposed up my our data
behind: topic subject matter stuff reading then because since
behind: presentation talk speech debate seminar coursework exam
behind: homework essay assignment project thesis dissertation research report class school university study studies
`

/** Asks what becomes of what is typed, and who can see it. */
export const privacy = `${SELF}
<typed> = what [ever] (i|we) (type|typed|ask|asked|write|wrote|say|said|enter|entered|search|look up) | (whatever|anything|everything|all) [that] (i|we) (type|ask|write|say|enter)
<typed> = (my|our) (question[s]|message[s]|chat[s]|conversation[s]|word[s]|data|search[es]|history|identity|name|address|ip|ip address|location|information|info)
<typed> = (this|the) (chat|conversation) | what (i am|we are) (typing|asking|writing|saying)
<keep> = store[s|d]|storing|save[s|d]|saving|keep[s|ing]|kept|log[s]|logged|logging|record[s|ed|ing]|remember[s|ed|ing]|track[s|ed|ing]
<keep> = collect[s|ed|ing]|monitor[s|ed|ing]|share[s|d]|sharing|sell[s|ing]|sold|report[s|ed]|leak[s|ed]|trace[s|d]|spy on|spying on|watch[ed|ing]
<open> = private|anonymous|confidential|encrypted|secret|secure
<near> = boss|employer|school|teacher[s]|parents|family|husband|wife|father|mother|[internet] provider|[phone] company
<power> = [the] [chinese] (police|government|authorities)|slack|google|microsoft|discord
<others> = anyone|anybody|someone|somebody|others|people|they|other (people|users)|(my|our) <near>|<power>|china
(do|does|did|can|will|would|are|is) <self> [still|also|ever] <keep> [all|any|of] (<typed>|me|us|anything|everything|it all)
(is|are|will|was|were|does|do) <typed> [be|being|get] [still|also|ever] (<keep>|<open>)
(who|can <others>|could <others>|will <others>) [else] [can|could|will|would] [also] (see|read|know|find [out]|watch|<keep>) <typed>
(who|can <others>|could <others>|will <others>|would <others>) [else] [can|could] (see|know|tell|find out) [that] (i|we) (am|was|were|asked|used|have been) [here|asking|using]
(can|could|will) (my|our|the) <near> see (this|it) | (can|could|will) <power> see this
(<others> can|who) [can] (see[s]|saw|read[s]|get[s]|know[s]|receives) [else] <typed> | (do|does) <others> [also] (see|read|know) <typed>
who (reads|gets|is reading|can see|can read) this | (is|are) (anyone|anybody|someone|somebody|you) (watching|listening|reading|recording|spying [on]) [to] [me|this|us]
(will|can|could) (i be|i get) (arrested|punished|in trouble) [for|if|because] (i ask|i asked|asking) | will (they|<others>) (know|find out) (it was me|i ask|i asked)
(will|do) you tell [on me to] (anyone|anybody|<others>) [that|what] [i ask|i asked] | do you (tell|give|send|pass on) [<others>] <typed> [to <others>]
you (save|keep|store|record) [my] question[s] | how long do you <keep> (<typed>|data|it) | (is|are|will) <typed> [be] (public|published)
(do|can) you (know|see|find out) (who i am|where i am|my name|my ip [address]|my location) | can you (see|identify|trace) me | can (i|this) be (identified|traced) [back to me]
do you (keep|have|use) [any] (log[s]|history|tracker[s]|analytics) | do you (track|monitor|spy on) [users|people] | is this [site|website|chat] [being] (<keep>|traceable)
[how (do|can) i] (delete|erase|clear) [all] <typed> | (do|must) i (have to|need to|need) (log in|register|sign up|give my name|an account)
how (to|can i|do i) ask [you|this] (safely|privately|anonymously|secretly|without (anyone|anybody) (knowing|seeing)) | <typed> [is] (safe|secret|private)
[is] my privacy [protected|safe] | (do|can) you (protect|respect) [my] privacy | data (privacy|protection) | is (the connection|this site|this website) <open>
(should|do|must) i (use|need) [a] (vpn|tor) | i am [too] (afraid|scared) to (ask|type|write) | do not tell (anyone|anybody) [that i ask|that i asked]
(are|is) <self> [really|truly|completely|totally|fully] <open> | (am i|can i (be|stay|remain)) [really|truly] (anonymous|tracked|traced|watched|monitored|being (watched|tracked|monitored|traced))
what (happens|becomes) (to|with|of) <typed> | what (do|does|will) <self> do with <typed> | where (do|does|are) <typed> (go|stored|kept|saved)
(do|does) <self> (use|set|have) cookies | [your] privacy [policy|notice|statement] | (is it|am i) (safe|dangerous|risky) [for me] to (ask|type|write|use) [you|<self>] [here] | am i safe (asking [this]|here)
only: private mode
behind: here this now please at all really or not to you when i ask with on anywhere somewhere anyone else afterwards later
`

/** Asks who or what Ibid is. */
export const identity = `${SELF}
<being> = bot|robot|ai|a i|human|person|machine|program[me]|computer|chatbot|chatgpt|gpt|llm|language model|model|alive|real|sentient|conscious|professor|author|lawyer|man|woman|intelligent|siri|alexa|claude|gemini|google|automated|somebody|someone|artificial
<talking> = (talking|speaking|chatting|writing) (to|with)
(who|what) [exactly|the hell|on earth] are you [called|then|really|exactly] | what is (ibid|your name|this|this <tool>)
(what|which) [kind of|sort of|type of] (model|llm|ai|bot|program|machine|system|thing) (are you|is this|do you use)
(are you|is this|is it|is ibid|am i <talking>) [just|really|actually] [a|an|the|some kind of] [real|live] <being>
(who|what) am i <talking>
who (made|built|created|programmed|wrote|develops|developed|runs|operates|owns|trained|designed|is behind) (you|ibid|this <tool>)
(do|does|is|are) <self> (use|using|run on|running on|based on|powered by) (ai|gpt|chatgpt|an llm|a language model|openai)
introduce yourself | tell me [something|a bit|more] (about yourself|who you are|what you are)
do you have a name | how old are you | where are you from | do you have feelings
are you [a|the] (spy|informer) | (are you [with]|do you work for) [the] [chinese] (government|police|china) | who do you work for
behind: or a an the <being> please anyway exactly then
`
