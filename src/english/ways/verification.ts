/** "Did X write …": asks outright, so that even a short phrase is one to check. */
export const outright = `
<somebody> = (the|that|this) {word}|{word}|{word} {word}
<really> = ever|really|actually|literally|truly|also|even|indeed|explicitly|anywhere|there
<say> = write|say|state|use[s|d]|print|contain[s]|include[s]|claim|argue|describe|call|call {word}|call {word} {word}|wrote|says|states|written|said|stated
<intro> = [in (this|the) <paper>] [anywhere|somewhere] [that] [literally|really|as|exactly] [the|this|a] [exact|literal|very|following] [word[s]|phrase|term|expression|sentence|line|quote|quotation|statement]
(did|does|do|has|have) <somebody> [<really>] [<really>] <say> <intro> {quotation}
is it (true|right|correct|so) that <somebody> [<really>] (<say>|calls) <intro> {quotation}
before: and so but ok please hi hello then
behind: anything
`

/** Asks about the words themselves: whether they are there, and are right. */
export const checks = `
true | correct[ly] | accurate[ly] | exact[ly] | verbatim | genuine | real[ly] | fake | authentic | actual[ly] | right | wrong | false
check | verify | confirm | wording | quote[s|d] | quoting | quotation | misquote[d] | (word for|word by) word | literal[ly] | printed
original | attribute[s|d] | sentence | contain[s] | appear[s] | occur[s] | stand[s] | found | made up | invented | yes or no
(in|from) (it|here|there|(the|this|that|your) <paper>) | say so | (said|say|write|wrote) (this|that)
(he|she|it|they|<paper>|<writer>) (say[s]|said|write[s]|wrote|written|state[s|d]|claim[s|ed]|call[s])
only: [can you|could you] (find|look up|search|search for|locate) {quotation} | [so] (was|is) it {quotation}
except: (the|human|a|have|no|any) right | right (of|to)
before: anything
behind: anything
`

/** Asks about what is quoted rather than whether it is there. */
export const elsewhere = `
who | whose | whom | why | when | how | explain | describe | discuss | elaborate | example[s] | context | more about
summarise | summarize | translate | mean[s] | meant | meaning | source[s] | citation | cited | reference | footnote | note
{quotation} (what|which)
first: [in|on|at|from|to|of|for|with|by|under] (what|which)
before: anything
behind: anything
`

/** Where a quotation stands is answered by finding it, where it comes from is not. */
export const placed = `
<stands> = say[s]|stand[s]|written|printed|page|paragraph|section|passage|find|found|appear[s]|occur[s]
<part> = (which|what) (page|section|paragraph|passage)
first: [on|in|under|at] <part> | where [{rest}] <stands>
{quotation} [on|in|under|at] <part> | {quotation} where [{rest}] <stands>
except: from | taken | come[s] | came | source[s] | cited | originate | originally
before: anything
behind: anything
`

/** Nothing but words that hand a quotation over. */
export const bare = `
{quotation}
before: and so please hi hello hey ok the this is it paper article says said author verify check quote that he wrote writes
behind: and please thanks ok hm {quotation}
`
