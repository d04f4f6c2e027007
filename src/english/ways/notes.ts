/** Asks how many footnotes there are. */
export const notes = `
<note> = footnote[s]|foot note[s]|note[s]|endnote[s]|fns
how many <note> | (number|count) of <note> | a lot of <note> | many <note>
before: and so please tell me what is the total there are how does do this that has have <paper>
behind: are is there does do has have in of the this it total altogether contain contains <paper>
`

/** Asks which notes cite somebody. */
export const cited = `
<note> = footnote[s]|foot note[s]|note[s]|fn[s]|reference[s]
<cites> = cite[s]|citing|cited|mention[s|ing]|name[s]|naming|quote[s]|quoting|refer[s] to|referring to|reference[s]
<asker> = he|she|it|they|[the|this] (<paper>|<writer>)
[which|what|all|any|show me|list] [the] <note> [that|which|do|does|is|are] (<cites>|to|from|by|for) {name}
(where|in which <note>) (is|are) {name} (cited|referenced|footnoted|quoted in the notes)
(where|in which <note>) (does|do|did) <asker> (cite|reference) {name}
(is|are) {name} cited
(does|did) <asker> (cite|quote) {name} [in the <note>]
(work[s]|citation[s]|source[s]|report[s]|book[s]) (of|by|from|to) {name}
before: and so please the a an
behind: please anywhere here in this the <paper>
`
