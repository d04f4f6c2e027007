/** Asks how things stand with somebody or something, in a way that says no more of it. */
export const circumstances = `
<place> = there|here|then|now|afterwards|later
what (happens|happened|becomes|became|happen|become) (to|of|with) {topic} [<place>]
what (is|are|was|were|has|have|will|would|could|can) (happening|happen|happened|become|becoming) (to|of|with) {topic} [<place>]
what (is|are|was|were) going to (happen|become) (to|of) {topic} [<place>]
how (is|are|was|were) {topic} (treated|doing|faring|received) [<place>]
how (do|does|did|can|could) {topic} (live|survive|cope|manage|get by|get along|fare|suffer) [<place>]
[what (is|was) [the]] (life|fate|situation|plight|treatment|suffering|position) (of|for) {topic} [<place>]
(what|how) (is|was) [the] life [like] for {topic} [<place>]
before: and so but please ok okay tell me hi hello hey ibid then now
behind: please exactly
`
