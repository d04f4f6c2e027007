const ASKED = `
before: and ok okay please now show give read tell say can could you i want would like is there me us to what comes the then
before: anything something some a bit little any much go turn
`

/** Asks for what comes after what was read last, and for nothing else. */
export const next = `${ASKED}
next | continue | go on | keep going | carry on | forward | more | else | another
behind: one paragraph passage[s] detail[s] info information about it that this please to say add there does he she the <paper>|<writer>
`

/** Asks for what comes before it. */
export const previous = `${ASKED}
previous | back | the one before
behind: one paragraph passage[s] please to the
`

const NOTED = `${ASKED}
<note> = footnote|foot note|note|fn|endnote
`

export const nextNote = `${NOTED}
(next|following) <note> | <note> (after|behind) [that|this|it] [one|<note>] | (next|following) 1 in the notes | forward a <note>
before: on
behind: one please of the <paper>
`

export const previousNote = `${NOTED}
(previous|preceding) <note> | <note> (before|in front of) [that|this|it] [one|<note>] | back (a|1|one) <note>
behind: one please of the <paper>
`

export const nextPage = `${ASKED}
(next|following) page | page (after|behind) [that|this|it] | forward a page | turn (the page|over)
before: on
behind: one please of the <paper>
`

export const previousPage = `${ASKED}
(previous|preceding) page | page before [that|this|it] | back (a|1|one) page
behind: one please of the <paper>
`
