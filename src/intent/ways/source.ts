/** What a statement is called. */
const STATED = `<statement> = figure[s]|number[s]|statistic[s]|stats|data|estimate[s]|claim[s]|statement[s]|information|info|idea[s]|notion[s]|quote[s]|quotation[s]|percentage[s]|ratio[s]|account[s]|definition[s]|line[s]|bit[s]|phrase[s]|saying[s]|expression[s]|assertion[s]|fact[s]|count|total|wording|sentence[s]|words|story|anecdote[s]|remark[s]|assessment[s]|passage[s]|calculation[s]|description[s]|percent|per cent`

/** What words ask where a statement comes from; the topic is the statement. */
export const source = `
${STATED}
<asker> = he|she|it|they|(the|this) (<paper>|<writer>)
<is> = is|are|was|were
<the> = the|this|that|these|those|his|her|its|their|a|an|any
<source> = source[s]|reference[s]|citation[s]|ref[s]|footnote[s]|note[s]|backing|provenance|attribution
<work> = source[s]|reference[s]|citation[s]|footnote[s]|note[s]|report[s]|book[s]|article[s]|study|studies|paper[s]|publication[s]|document[s]|author[s]|scholar[s]|evidence
<proves> = back[s]|support[s]|substantiate[s]|corroborate[s]|underpin[s]|stand[s] behind|is behind|vouches for
<figure> = figure[s]|number[s]|estimate[s]|statistic[s]|percentage[s]
<ask> = (what|which|who) [<is>] [exactly]|(is|are) there|(do you have|have you got)|does <asker> (give|name|have|cite|offer|provide)|has <asker> got|where (can i|do i|is|are) [find|get|see]|(give|show|tell|find) [me]|i need|i want|(i am|) looking for|name|got|need
# who says so
who [on earth|exactly|actually|else] (says|claims|states|estimates|asserts|reckons|maintains|contends) [so] [that] {topic}
who [else] (report[s|ed]|documented|writes|wrote|notes|noted|testified|observed|argues|argued|mentions|confirms|confirmed) that {topic}
says who [that] {topic} | {topic} who (says|claims|states|estimates|reckons) [so|that|this|it] | {topic} says who
[{topic}] according to (whom|who|what [source]|which <work>) [{topic}]
how is it known that {topic}
# what the source is
[<ask>] [<the>] [<the>] [original|exact|primary|actual|full|written|academic] <source> [is there|is given|are there|is used|is cited|cited|needed|required|given|does <asker> (give|cite|use|have)] (for|to|behind|of|on|about|supporting|backing) {topic}
{topic} [is there|got|do you have|what is|where is|with|from] [<the>] [original|exact] (source|reference|citation|footnote) [is there|is given|needed] [for (that|this|it)]
only: [<the>] (source[s]|citation[s]|reference[s]|ref[s]) [needed]
(what|who|which {word}) <is> (cited|referenced|credited|footnoted) [here] [as [the|a|his|its] (source|reference|evidence)] (for|in support of|to support|to back [up]|behind) {topic}
(what|who|whom|which {word}) (does|did) <asker> (cite|quote|reference|credit|rely on|draw on) [as [the|a] (source|reference)] (for|in support of|to support|to back [up]|when|where|on|behind) [<asker> (says|say|writes|claims|states)] [that] {topic}
(what|which) [is the] (proof|evidence|authority|literature|support) (does <asker> (cite|give|name|quote)|[is|are] (cited|quoted|named)) (for|that|of|in support of) {topic}
(what|which) [is the] (evidence|proof|basis) [for [the] (claim|statement|idea)] that {topic}
(what|who|(what|which) <work>) (<proves> [up]|is [given|cited] for) <the> (claim[s]|statement[s]|assertion[s]|<figure>|idea|information|story|quote) {topic}
(what|which) (source|reference|citation|footnote|note)[s] (<proves> [up]|confirm[s]|prove[s]|give[s]|has|says|goes with|belongs to) [that] {topic}
# where it comes from
[{topic}] [from] (which|what) <work> (<is>|does|do|did) (that|this|it|those|these|they) [come] [taken|quoted] [from|in]
(which|what) <work> (<is>|does|did) {topic} (from|come from|taken from)
{topic} where (<is>|does|did) (that|this|it) [come] [taken|quoted] from
where (does|did|has) <asker> (get[s]|take|got|find|draw|quote|derive) ({topic} from|<the> <statement> [that|of|for] {topic})
where (<is>|does|do|did) (this|that|the|the following) <statement> (come|taken|quoted) from [that] {topic}
whose (<figure>|claim[s]|data|calculation[s]|words|quote[s]|statement[s]|assessment) <is> [it] [that] {topic}
who (came up with|calculated|estimated|counted|put forward|arrived at) [<the>] [<figure> of] {figure} [{topic}]
who (came up with|calculated|estimated|put forward|provided|supplied|produced) [the|this|that|these] <figure> {topic}
on (what|which|whose) [{word}] (does|do|did) <asker> (say|claim|state|assert|base|write) [that] {topic}
(is|are|was|were) {topic} (sourced|referenced|footnoted|attributed)
except: who (says|claims|states|estimates) (who|what|how|where|which|when|if|whether)
except: <source> (of|for) [<the>] [{word}] (income|food|money|funding|funds|water|river|shame|support|heat|light|power|energy|aid|livelihood|help|revenue|supply|supplies|kindness|compassion|sympathy|fear|anger|problem[s]|trouble|pride|strength|hope|comfort|tension|conflict|danger)
before: and so but ok okay also then please well hi hello
behind: please exactly then originally anywhere at all from
`

/** Asks where something comes from, which may be a statement or not. */
export const origin = `
<is> = is|are|was|were
[from] where (does|do|did|<is>|has) [the] {topic} (come|came|taken|drawn|quoted|sourced|cited|originate|lifted|borrowed) [from]
where (does|do|did|<is>) [the] {topic} from
(from|in) (what|which) {word} (does|do|did|<is>) {topic} (come|taken|drawn|quoted|appear|stand)
(what|which) {word} (does|do|did|<is>) {topic} (from|come from|taken from)
before: and so but ok okay also then please well hi hello
behind: please exactly then originally anywhere from
`

/** What a statement is called. */
export const statement = `
${STATED}
[the|this|that|these|those|his|her|its|their] [{words}] (<statement>|{figure})
before: anything
behind: anything
`

/** "The claim that …", before a statement of which it is no part. */
export const claim = `
[the|this|his|her|its|their] (claim|statement|assertion|idea|fact|information|info|bit|part|point|sentence|line|figure|number|statistic|estimate|quote|phrase) (that|of|about|on|for|where|when) {topic}
(about|of|on|that|for) {topic}
before: nothing
behind: nothing
`

/** Not a statement but all that the paper rests on: a question about its methods. */
export const everything = `
his | her | their | its | all | this | info | information | stuff | material[s] | data | facts | evidence | everything
knowledge | source[s] | <paper> | he | she | they
`
