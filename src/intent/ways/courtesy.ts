export const GREETING = `
<courtesy> = hi|hiya|hello|hey|heya|yo|howdy|greetings|salutations|welcome|good|morning|afternoon|evening|day|night|gday|sup
<courtesy> = what|is|up|how|are|you|do|it|going|nice|to|meet|hallo|bonjour|hola|ciao|ahoy|namaste|annyeong|guten|tag|aloha
<courtesy> = there|ibid|bot|all|everyone|everybody|again|today|friend|sir|madam|folks|team|dear|and|oh|well|hope|doing
<courtesy> = fine|i|am|a|the|from|here|my|name|very|lovely|pleased|just|saying|wanted|say
hi | hiya | hello | hey | heya | yo | howdy | greetings | salutations | welcome | good (morning|afternoon|evening|day)
morning | evening | afternoon | gday | sup | what is up | how are you | how do you do | how is it going | nice to meet you
hallo | bonjour | hola | ciao | ahoy | namaste | annyeong | guten tag | aloha
before: <courtesy>
behind: <courtesy>
`

/** Thanks, a farewell or an assent. */
export const THANKS = `
<courtesy> = thanks|thank|you|cheers|ta|merci|danke|gracias|appreciate[d]|bye|goodbye|good|cya|farewell|night|later|ok|okay
<courtesy> = cool|great|perfect|awesome|brilliant|excellent|nice|helpful|got|it|understood|lol|wow|amazing|bot|well|done
<courtesy> = yes|no|sure|fine|alright|right|interesting|never|mind|nevermind|see|that|was|is|all|i|needed|so|very|much
<courtesy> = a|lot|bunch|ton|million|1000000|for|the|your|this|help|answer[s]|info|information|time|in|advance|again|and
<courtesy> = have|day|one|of|really|most|useful|to|know|then|now|my|question[s]|answered|kind|kindly|ibid|mate|anyway
<courtesy> = just|what|wanted|oh|ah|exactly|lots|works|job|haha|lmao|sorry|problem|worries|everything|soon|evening
<courtesy> = weekend|we|are|done|will|be|too|super
thanks | thank | cheers | ta | merci | danke | gracias | appreciate[d] | bye | goodbye | good (bye|night|bot) | cya
farewell | later | ok | okay | cool | great | perfect | awesome | brilliant | excellent | nice | helpful | got it
understood | lol | wow | amazing | well done | yes | no | sure | fine | alright | right | interesting | never mind | nevermind
only: see you
before: <courtesy>
behind: <courtesy>
`
