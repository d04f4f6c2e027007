const ASKED = `
<note> = footnote|foot note|note|fn|endnote
<unit> = <note>|page
<that> = [that|this|it] [one|<unit>]
before: and ok okay please now show give read tell say can could you i want would like is there me us to what comes the then
before: anything something some a bit little any much go turn on
`

/** Asks for what comes after what was read last, and for nothing else. */
export const next = `${ASKED}
(more|other|another|further) example[s] | next | continue | go on | keep going | carry on | forward | more | else | another
(next|following) <unit> | <unit> (after|behind) <that> | forward a <unit> | turn (the page|over) | (next|following) 1 in the notes
behind: one paragraph passage[s] detail[s] info information about it that this please of to say add there does he she the <paper>|<writer>
`

/** Asks for what comes before it. */
export const previous = `${ASKED}
previous | back | the one before
(previous|preceding) <unit> | <unit> (before|in front of) <that> | back (a|1|one) <unit>
behind: one paragraph passage[s] please of to the <paper>
`

/** A bare year, date or example: right after an answer it goes on from it; alone it asks for something else. */
export const goingOn = `
[any|some|an|one|for|give|show] [me] [an|one|some] (example|examples) [of (this|that|it)]
[in|on|from|since] (what|which) (year|years|month|date|day|time) [(was|is) (this|that|it)]
when (was|is) (this|that|it) | how long ago [(was|is) (this|that|it)]
before: and so but ok okay
behind: please exactly then
`

/** Asks where it stands what was answered right before, or whether that is quoted, and no more. */
export const whereabouts = `
<that> = this|that|it|this one|that one|the (answer|quote|quotation|passage|sentence)
<leaf> = page[s]|page (number|no)|section|chapter|paragraph
[on|in|from] (what|which) <leaf> [number] [(is|was) <that>] [on|in|from|found]
<leaf> [number] [(of|for) <that>] | what is the <leaf> [number] [(of|for) <that>]
where (is|was|does|did) <that> (written|printed|said|say that|say so|say it|stand) [in <this>]
where (is|was) <that> in <this> | where in <this> [(is|was) <that>] | whereabouts
(is|was) <that> [a|an] [direct|exact|literal|verbatim|real|actual] (quote|quotation|wording|words|verbatim|word for word)
(is|are) (that|those|these) (his|her|their|the) [own|exact|actual|very] words
before: and so but ok okay sorry
behind: please exactly in the <paper> again
`
