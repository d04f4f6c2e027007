/** What the bibliographic record and the title page tell. */
export const note = `
editor[s] | editorial
(note|remark|caveat|disclaimer|warning) (at|on|before|above|preceding|in front of) [the] [very] (top|start|beginning|front|opening|title|page|1th page|abstract|<paper>)
around: notes remarks comment preface foreword word own page journal contain[s] warn[s] point[s] add[s|ed] reader[s] under wrote
never: who whose name
`

export const citation = `
cite | citing | citation[s] | bibtex | bibliographic | bibliography | reference | referencing | ris | chicago | mla | apa | harvard
around: references csl json turabian properly correctly correct proper footnote endnote zotero list works cited record
around: details data own style format[ted] entry homework class school use using way suggested recommended
`

export const title = `
title[d] | entitled | headline
(this|the|that) <paper> (called|named)
(name|heading) of (the|this) <paper> | <paper> name
(which|what) (<paper>|source[s]) (is this|is it|are you|do you|are we|am i)
what (am i|are we) (reading|looking at)
what (are you|do you) (quoting|quote|answer|answering) (from|out of)
only: what is this <paper>
around: titles subtitle official correct wording book carry carries bear[s] known under based using use searching search
`

export const date = `
<out> = published|written|printed|released|issued|appear|come out|made|date|from|finished|composed|out
when (was|did|is) <this> [first|originally|actually|1th] <out>
when (is|was|did) {known} <paper> (published|written|come out|appear|printed|released|finished)
when (was|did) [the author] [he|she|they] (write|wrote|written|publish|published) (this|it|the)
(publication|publishing|release|publish) (date|year|day)
(date|year|month|day) of (<this>|publication|writing|issue|release|printing) | (which|what) (year|date|month)
(is|was) <this> [still] (published recently|written recently|recent|current|new|old|up to date|outdated|out of date|dated)
how (old|recent|current|new|up to date|dated) (is|was) <this> | how long ago
except: how old (is|was) [the] <writer>
only: [the] (date|year)
around: came dates years time season appeared valid public today back since age 1th
`

export const journal = `
journal | magazine | periodical | publisher[s] | publishing house | copyright[ed] | license[d] | licence[d]
volume | issue number | issn | (what|which) (issue|vol|publication)
where (was|is|did|has|can|could) {known} (published|appear[ed]|printed|come out)
who (published|publishes|printed|brought out|owns|holds|put out|released|issued) | published (by|in|where)
except: journal (article|paper)
around: journals publishing publish appears own holds hold holder rights came come put vol under originally press name
around: academic reuse use terms owner carry carried ran run featured located available number
`

export const author = `
who [<frame>] wrote | written by | authored | penned | <writer>
who (am i|are we) (reading|quoting) | who is (behind|responsible for) (this|the)
whose <paper> | who [has] (made|created|produced) (this|the) <paper>
around: guy name[s|d] several single only alone joint co surname organisation organization institution works working background
around: affiliation affiliated employer employed credentials position person people called job belong[s] academic expert
around: journalist professor scientist scholar activist lawyer profession qualified identity
`

/** The author's address. */
export const contact = `
<reach> = contact|reach|email|e mail|mail|write to|get in touch with|get hold of|talk to|message|correspond with|send (an|a) (email|mail|message|letter) to
(email|e mail|mail|contact|correspondence) (address|detail[s]|info|information|data) | corresponding author
how [can|could|do|does|should|would|may] [i|we|one|you] [best] <reach> (him|her|them|[the] <writer>)
(can|could|may) (i|we) <reach> (him|her|them|[the] <writer>)
(address|email|e mail) of (the <writer>|<this>) | <writer> (email|e mail|address|contact)
where (can|do|could|should) (i|we) (write|reach|send|contact|email) [to] (him|her|them|the <writer>)
only: (email|e mail|contact) [address|details|information]
around: directly via through way author[s] has have any there
never: when why
`

/** What the paper says of itself as a whole. */
export const contents = `
contents | outline | sections | chapters | headings | subheadings | subsections | parts | structure[d] | layout
organised | organized | arranged | subdivided | divided
around: table list overview section chapter part split broken title[s] names called number contain[s] consist[s]
around: comprise[s] cover[s] set sub index built come[s] order sequence short long
`

export const pages = `
how long is <this> [in pages] | how (long|big|short|lengthy) (is|was) (this|the) <paper>
(page|length) (range|number[s]|count|length|span|extent) | (length|number) of (<this>|pages|words)
how many (pages|words|sheets|sides) | word count | reading time
(what|which) pages | (what|which) (page|page number) (does|do|is|are|was)
(is|was) <this> (long|short|lengthy|a (long|short) read)
only: length | pages
around: page numbering spans read reading time start[s] end[s] begin[s] finish run[s] final last take total occupy occupies
around: long cover[s] journal volume issue fill[s] stop[s] printed 1th
`

export const methods = `
<based> = based|built|founded|grounded|rest[s]|researched|carried out|conducted
methodology | method[s] | research design | data collection
(research|<paper>|this|it) [is|was] <based> | how (was|is) (this|it) researched
how (was|is|did|were|do) {known} (research[ed]|gather[ed]|collect[ed]|conducted|data|information|evidence)
how (did|does|do|can|could) [the] <writer> (find|know|learn|get|hear) [out] [all|about] [of] (this|that|it|these|all) [all] [out]
(what|which) [kind[s] of|sort[s] of] (sources|data|material|evidence) (does|did|do|are|is|was|were)
<sound> = reliable|credible|trustworthy|accurate|biased|unbiased|objective|neutral|impartial|scientific|believable|one sided
(is|are) (this|the) <paper> [really|actually|at all|politically] [a] <sound> | how <sound> (is|are) (this|the) <paper>
can (i|we|one) (trust|believe|rely on) (this|the) (<paper>|<writer>)
around: design carry done materials behind chosen selected picked found source used use obtain[ed] came come
around: relies rely own draw[s] basis approach
never: where when who
`

export const about = `
<point> = point[s]|message|takeaway[s]|idea[s]|finding[s]|argument[s]|claim[s]|conclusion[s]|thesis|topic[s]|subject[s]|theme[s]|concern|focus|question|issue
<this> [all|mainly|mostly|really|actually|generally|basically|only|even] (about|on|cover[s]|deal with|deals with|discuss|argue[s]|say overall)
summary | overview | gist | (short|quick) version | big picture | the point | nutshell | bottom line | takeaway[s] | message | tldr | tl dr
in (brief|short|a sentence|1 sentence|one sentence|a few words)
what is [actually|even|all] in (this|it|the paper|this <paper>|the <paper>) | (walk|talk|run) (me|us) through <this>
except: in it for
(what|which) [kind[s] of|sort[s] of|type[s] of] (thing[s]|topics|questions|issues|subjects) (does|do) <this> (cover|discuss|treat|deal with|look at)
purpose | aim | goal | topic[s] | theme[s] | subject[s] | thesis | research question | argument | (key|main|central|overall) <point>
(sum|boil) (it|this|the|that) [{known}] (up|down)
(trying|try|tries|want|wants|set out|sets out) to (show|say|argue|prove|tell us)
what (questions|issues|problems|topics|subjects) (does|do|is) <this> | what (can|will|would) i learn | why (was|did) {known} (written|write|wrote)
what (does|do|is) [the] (<paper>|<writer>|he|she|they|it|this) (conclude|argue|arguing about)
only: about
around: roughly deals discusses arguing general few words brief[ly] basically end prove down matter aims
around: purposes goals answer[s] version picture problem concerned address[es] treat[s] raise[s|d] explore[s|d]
around: investigate[s] written wrote 1 issue[s] question[s] problem[s] conclude[s] argue[s] short
`
