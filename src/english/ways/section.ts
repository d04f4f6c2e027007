/** Makes a message about a part of the paper as such. */
export const part = `
section[s] | chapter[s] | heading[s] | headed | passage[s] under | part
(bit[s]|portion|pages|paragraphs|passages|subsection|stuff) (on|about|dealing|concerning|regarding|covering)
except: part of
before: anything
behind: anything
`

/** Asks to be shown something, which needs no word like "section" before a full title. */
export const display = `
open | show | read | display | quote | go | jump | turn | take | give | see | view | load | print | bring
[let me|let us|i want to|i would like to|i need to|can i] (see|read) | what is (in|under|written|said|printed|stated|covered)
before: please can could you hi now ok and
behind: anything
`

const WHOLE = `
<whole> = (this|it|the|your|that) [<paper>|<writer>]
<part> = section|part|chapter|remarks|pages
before: anything
behind: anything
`

/** Nothing but a title. */
export const bareTitle = `
{title}
before: please the
behind: {title} please section chapter part the of in for on upon and a an to with from at by as its their
`

/** Asks for the last part, whatever its title. */
export const closing = `${WHOLE}
how (does|do|did) <whole> (end[s]|close[s]|finish|conclude[s]|wrap up) | conclusion[s] | (concluding|last|final|closing) <part>
`

/** Asks for the introduction. */
export const opening = `${WHOLE}
how (does|do|did) <whole> (begin[s]|start[s]|open[s]) | intro | (introductory|opening) <part>
`

/** What a message may say around a section that it names. */
export const request = `
{title} | section[s] | chapter[s] | part[s] | conclusion[s] | concluding | intro | introductory | conclude[s] | end[s] | begin[s] | start[s]
around: headings heading headed passage[s] titled entitled called named bit bits stuff pages paragraph[s] portion subsection wrap up
around: content[s] wording printed present main key cover[s|ed] contain[s] deal[s] dealt dealing treat[s|ed] talk[s|ed] discuss finish
around: hold[s] discusses discussed argue[s|d] describe[s|d] described explain[s|ed] claim[s|ed] address addresses addressed close[s]
around: concern[s|ed|ing] regarding raise[s|d] point[s] come comes sum[s] summary summarised summarized short presented opening
around: presents presenting laid set sets subject[s] topic[s] idea[s] message gist made makes making jump turn skip scroll remarks
around: load view starting closes finishes closing final last next under upon before after through handle[s] back argument
around: 1 1th 2th 3th 4th 5th 6th 7th 8th 9th 2 3 4 5 6 7 8 9
`
