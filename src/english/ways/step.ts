const ASKED = `
<note> = footnote|foot note|note|fn|endnote
<unit> = <note>|page
<that> = [that|this|it] [one|<unit>]
before: lol haha great cool thanks thank interesting nice wow hm hmm alright right well so explain describe elaborate
before: and ok okay please now show give read tell say can could you i want would like is there me us to what comes the then
before: anything something some a bit little any much go turn on
`

/** Asks for what comes after what was read last, and for nothing else. */
export const next = `${ASKED}
(more|other|another|further) example[s] | next | continue | go on | keep going | carry on | forward | more | else | another
elaborate | expand | (explain|describe) [this|that|it] | [go] [into|in] (more|further|greater) detail | (next|following) <unit> | <unit> (after|behind) <that> | forward a <unit> | turn (the page|over) | (next|following) 1 in the notes
except: what else {words} (about|on) (it|that|this|them)
behind: one paragraph passage[s] detail[s] info information about on it that this please of to say add there does he she the <paper>|<writer>
`

/** Asks for what comes before it. */
export const previous = `${ASKED}
previous | back | the one before
(previous|preceding) <unit> | <unit> (before|in front of) <that> | back (a|1|one) <unit>
behind: one paragraph passage[s] please of to the <paper>
`

/** A bare year, date, example or what is in it: right after an answer it goes on from it; alone it asks for something else. */
export const goingOn = `
[any|some|an|one|for|give|show] [me] [an|one|some] (example|examples) [of (this|that|it)]
[in|on|from|since] (what|which) (year|years|month|date|day|time) [(was|is) (this|that|it)]
what is [actually|even|all] in (it|this|that|them)
when (was|is) (this|that|it) | how long ago [(was|is) (this|that|it)]
before: and so but ok okay
behind: please exactly then
`

/** Asks what happened next, where a story or an argument may be read on. */
export const readingOn = `
(and|so) then | then | then what | what then | (and|so) after (that|this) | after that | and afterwards | next what
what (happened|happens|came|comes|follows|followed) (next|then|afterwards|later|after (that|this))
what (next|then) | how (did|does) (it|that|this|the story) (end|go on|continue|turn out)
before: and so but ok okay
behind: please exactly
`

/** Asks for what else answers the question before, beside the passage that was shown. */
export const others = `
<one> = answer[s]|passage[s]|paragraph[s]|result[s]|quote[s]|quotation[s]|match|matches|hit[s]
<see> = show|give|read|open|see|list|get
[<see>] [me|us] [any|the|all|some|all the] (other|others|further|remaining|2th|3th|next) [2|3|few] <one>
[<see>] [me|us] (the|any|all) [the] others | [<see>] [me|us] the rest [of (them|the <one>)] | (is|are) there [any] other[s] [<one>] | the other [2|3|1|ones]
(where|anywhere) else [in <this>] | what else (does|did) (it|he|she|they|<this>|[the] (<paper>|<writer>)) say (about|on) (it|that|this|them)
before: and so but ok okay well then please now can could would will you i me us do does have has
behind: on about this that it them please there too as well in the <paper> is say mention
`

/** Asks to see what was offered as the closest, right after a refusal. */
export const closest = `
<one> = one|ones|passage[s]|paragraph[s]|part[s]|quote[s]|quotation[s]|match|matches|result[s]|bit[s]|thing[s]|place[s]|sentence[s]
<near> = closest|nearest|best|1th|top|likeliest|most likely|next best
<see> = show|give|read|open|display|see|bring up|pull up
[<see>|(want|like) to (see|read)] [me|us] [the|that|those|these|your] <near> [<one>]
<see> [me|us] [it|them|that|this|those|these|what you have|what you found|what you have got|what there is|what is there|what comes close|the <one>]
(which|what) [one|passage|part] [is|comes] [the] (closest|nearest) | what comes (close|closest|near|nearest)
what (does|did|do) (it|he|she|they|you|<this>|[the] (<paper>|<writer>)) [actually] (say|have|know|find|tell us|write) [about (it|that|this)] (then|instead)
what (does|did) (it|he|she|<this>|[the] (<paper>|<writer>)) [actually] say [about (it|that|this)] | what do you have | what have you got | what did you find
(then|so) what (does|did|do) (it|he|she|they|you|<this>|[the] (<paper>|<writer>)) [actually] (say|have|know|find|tell us)
(tell|show) [me|us] what (it|he|she|<this>|[the] (<paper>|<writer>)) [does] (say[s]|have|has) [about (it|that|this)]
before: and so but ok okay well then please now can could would will you i me us let just fine
behind: then instead anyway please to me us of the them those one at least though
`

/** Asks why there was no answer, right after a refusal. */
export const whyNot = `
<asked> = you|it|ibid|he|she|<this>|[the] (<paper>|<writer>)
(why|y) [not] | how come [not] | how so | why is (that|this|it) [so] | are you [really] sure | how (can|do) you not know
why (can|could|do|does|did|will|would) [not] <asked> [not] [even] (say|know|answer|tell|find|mention|talk|have|help) [me|us] [it|this|that|anything|an answer]
why (are|is|were|was) [not] <asked> [not] [so] (sure|certain|unsure|uncertain) | why (is|was) there (no|not an) answer | why no answer
what is the (reason|problem) | what do you mean [by] [not|you are not] [sure]
before: and so but ok okay well then really hm hmm huh
behind: then exactly though about it that this so
`

/** Asks where it stands what was answered right before, or whether that is quoted, and no more. */
export const whereabouts = `
<that> = this|that|it|this one|that one|the (answer|quote|quotation|passage|sentence)
<leaf> = page[s]|page (number|no)|section|chapter|paragraph
[on|in|from] (what|which) <leaf> [number] [(is|was) <that>] [on|in|from|found]
[(give|show|tell) [me] [the]] <leaf> [number] [(of|for) <that>] | what is the <leaf> [number] [(of|for) <that>]
where (is|was|does|did) <that> (written|printed|said|say that|say so|say it|stand) [in <this>]
where (is|was) <that> in <this> | where in <this> [(is|was) <that>] | whereabouts
(is|was) <that> [a|an] [direct|exact|literal|verbatim|real|actual] (quote|quotation|wording|words|verbatim|word for word)
(is|are) (that|those|these) (his|her|their|the) [own|exact|actual|very] words
before: and so but ok okay sorry
behind: please exactly in the <paper> again
`
