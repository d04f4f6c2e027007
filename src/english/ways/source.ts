/** What a statement is called. */
const STATED = `<statement> = figure[s]|number[s]|statistic[s]|stats|data|estimate[s]|claim[s]|statement[s]|information|info|idea[s]|notion[s]|quote[s]|quotation[s]|percentage[s]|ratio[s]|account[s]|definition[s]|line[s]|bit[s]|phrase[s]|saying[s]|expression[s]|assertion[s]|fact[s]|count|total|wording|sentence[s]|words|story|anecdote[s]|remark[s]|assessment[s]|passage[s]|calculation[s]|description[s]|percent|per cent`

/** What words ask where a statement comes from; the topic is the statement. */
export const source = `
${STATED}
<asker> = he|she|it|they|(the|this) (<paper>|<writer>)
<is> = is|are|was|were|does|do|did|has
<the> = the|this|that|these|those|his|her|its|their|a|an|any
<source> = source[s]|reference[s]|citation[s]|ref[s]|footnote[s]|note[s]|backing|provenance|attribution
<work> = <source>|report[s]|book[s]|article[s]|study|studies|paper[s]|publication[s]|document[s]|author[s]|scholar[s]|evidence|proof|literature|authority|basis
<proves> = back[s]|support[s]|substantiate[s]|corroborate[s]|underpin[s]|confirm[s]|prove[s]
<figure> = figure[s]|number[s]|estimate[s]|statistic[s]|percentage[s]
<ask> = (what|which|who) [is|are|was|were] [exactly]|(is|are) there|do you have|have you got|does <asker> (give|name|have|cite|offer)|has <asker> got|where (can i|do i|is|are) [find|get|see]|(give|show|tell|find) [me]|i need|i want|i am looking for|name|got|need
<for> = for|in support of|to support|to back [up]|behind|when|where|on
# who says so
who [on earth|exactly|actually|else] (says|claims|states|estimates|asserts|reckons|maintains|contends) [so] [that] {topic}
who [else] (report[s|ed]|documented|wrote|noted|testified|observed|argues|argued|mentions|confirms|confirmed) that {topic}
how is it known that {topic}
says who [that] {topic} | {topic} who (says|claims|states|estimates|reckons) [so|that|this|it] | {topic} says who
[{topic}] according to (whom|who|what [source]|which <work>) [{topic}]
# what the source is
[<ask>] [<the>] [<the>] [original|exact|primary|actual|full] <source> [is there|are there|needed|[is] (given|used|cited)|does <asker> (give|cite|use|have)] (for|to|behind|of|on|about|supporting|backing) {topic}
{topic} [is there|got|do you have|what is|where is|with|from] [<the>] [original|exact] (source|reference|citation|footnote) [is there|is given|needed] [for (that|this|it)]
only: [any|what] [<the>] (source[s]|citation[s]|reference[s]|ref[s]|proof|evidence) [needed|is there|for (that|this|it)]
# says who, of what was answered before
only: says who | according to (whom|who) | who (says|said|say|claims|claimed|reported|reports|documented|wrote|recorded|found|told [<asker>]) (so|that|this|it)
only: [(can|could) (you|<asker>)] prove (it|this|that) | says you | (is|do you have) [there] [any] (proof|evidence) [of (that|this|it)]
only: (in|from) (which|what) <work> [(is|was) (this|that|it)]
only: where (is|was|has) (this|that|it) [been] (documented|recorded|reported|stated|found|shown|cited|sourced|from)
only: (how|where) (do|does|did) (you|we|they|<asker>|anyone|anybody) [even] know [that|this|it|about (that|this|it)] | how is (that|this|it) known
only: where (do|did|does) (you|<asker>|they) get (that|this|it) [from] | where (does|did) (that|this|it) come from | where (is|are) (that|this|it|those|these) from
(what|who|which {word}) <is> (cited|referenced|credited|footnoted) [here] [as [the|a|his|its] <work>] <for> {topic}
(what|who|whom|which {word}) (does|did) <asker> (cite|quote|reference|credit|rely on|draw on) [as [the|a] <work>] <for> [<asker> (says|say|writes|claims|states)] [that] {topic}
(what|which) [is the] <work> [[is|are|does <asker>] (cite[d]|quote[d]|name[d]|give)] [for [the] (claim|statement|idea)] (for|that|in support of) {topic}
(what|who|(what|which) <work>) (<proves> [up]|is behind|is [given|cited] for) <the> (<figure>|<statement>) {topic}
(what|which) <source> (<proves> [up]|give[s]|has|says|goes with|belongs to) [that] {topic}
# where it comes from
[{topic}] [from] (which|what) <work> <is> (that|this|it|those|these|they) [come] [taken|quoted] [from|in]
{topic} where <is> (that|this|it) [come] [taken|quoted] from
where <is> <asker> (get[s]|take|got|find|draw|quote|derive) ({topic} from|<the> <statement> [that|of|for] {topic})
where <is> (the|this|that|the following) <statement> (come|taken|quoted) from [that] {topic}
whose (<figure>|claim[s]|data|calculation[s]|words|quote[s]|statement[s]|assessment) (is|are|was|were) [it] [that] {topic}
who (came up with|calculated|estimated|counted|put forward|arrived at) [<the>] [<figure> of] {figure} [{topic}]
who (came up with|calculated|estimated|provided|supplied|produced) [<the>] <figure> {topic}
on (what|which|whose) [{word}] <is> <asker> (say|claim|state|assert|base|write) [that] {topic}
(is|are|was|were) {topic} (sourced|referenced|footnoted|attributed)
except: who (says|claims|states|estimates) (who|what|how|where|which|when|if|whether)
except: <source> (of|for) [<the>] [{word}] (income|food|money|fund[s|ing]|water|river|shame|heat|light|power|energy|aid|livelihood|help|revenue|supply|supplies|kindness|compassion|sympathy|fear|anger|problem[s]|trouble|pride|strength|hope|comfort|tension|conflict|danger)
before: and so but ok okay also then please well hi hello
behind: please exactly then originally anywhere at all from
`

/** Asks where something comes from, which may be a statement or not. */
export const origin = `
<is> = is|are|was|were|does|do|did|has
[from] where <is> [the] {topic} (come|came|taken|drawn|quoted|sourced|cited|originate|from) [from]
[from|in] (what|which) {word} <is> [the] {topic} (come|taken|drawn|quoted|appear|from) [from]
except: where <is> [all] [of] (his|her|its|their|the|this|all) (information|info|data|facts|evidence|material[s]) (come|came|taken|drawn|from)
before: and so but ok okay also then please well hi hello
behind: please exactly then originally anywhere
`

/** What a statement is called, wherever it stands in a topic. */
export const statement = `
${STATED}
<statement> | {figure}
except: {figure} (year[s]|yr[s])
before: anything
behind: anything
`

/** "The claim that …", before a statement of which it is no part. */
export const claim = `
[the|this|his|her|its|their] (claim|statement|assertion|idea|fact|information|info|bit|part|point|sentence|line|figure|number|statistic|estimate|quote|phrase) (that|of|about|on|for|where|when) {topic}
(about|of|on|that|for) {topic}
[the|this|his|her|its|their] {topic} (figure|statistic|percentage)
before: nothing
behind: nothing
`
