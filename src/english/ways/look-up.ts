/** Asks where the paper has something, which is kept: the wish is no part of what is looked up. */
export const lookUp = `
<asker> = he|she|it|they|<this>|[the|this] (<paper>|<writer>)
<the> = the|a|an|any|all|some|every
<part> = passage[s]|paragraph[s]|part[s]|place[s]|page[s]|page number[s]|section[s]|chapter[s]|bit[s]|sentence[s]|line[s]|spot[s]|quote[s]|quotation[s]|mention[s]|reference[s]|statement[s]|result[s]|material|info|information|detail[s]|something|anything|everything|more
<leaf> = page[s]|page number[s]|section[s]|chapter[s]|paragraph[s]|passage[s]
<treats> = mention[s|ed|ing]|discuss[es|ed|ing]|cover[s|ed|ing]|describe[s|d]|describing|contain[s|ing]|address[es|ed|ing]|refer[s|red|ring] to|deal[s|t|ing] with|bring[s] up
<treats> = (talk[s|ed|ing]|speak[s|ing]|write[s]|writing|wrote|tell[s|ing]) (about|of)|touch[es|ed|ing] [up] on|(say[s]|said|has|have) [something|anything|more] (about|on)
<about> = about|on|regarding|concerning|related to|relating to|[that|which] (is|are) about|[that|which] [<asker>] [does|do|did] <treats>|(where|in which) (<asker>|there is) <treats>
<show> = [can|could|would|will] [you] [please] (show|give|get|bring|find|quote|read|list|point|take) [me|us] [to]|[i am] looking for|[i] (want|need|would like) [to (see|read|find)]|let me (see|read)|what (is|are)|do you have|have you got|got|go to|see
<word> = word[s]|term|phrase|name|[exact|relevant|right|other|best|key] <part> <about>
<here> = in <this>|in (here|there)|please|for me|anywhere|at all|where (do|should|can) i (start|begin)|what should i (ask|read|know)|any (tips|ideas|advice)
<work> = article|essay|report|research|project|story|thesis|paper|assignment|homework|piece|presentation|dissertation|speech|talk|debate
[i am|we are|am] (writing|researching|studying|preparing|looking into|working on|doing) [a|an|my|our|some|the] [school|short|long] [<work>] [about|on] {topic} [<here>]
[can|could|would] [you] [i|we] [need|want] help [me|us] [with|on] [a|an|my|our|some|the] [<work>] (about|on|with) {topic} [<here>]
[<show>] [<the>] [exact|relevant|right|other|best|key] <part> <about> {topic} [<here>]
[<show>] [<the>] (mention[s]|occurrence[s]|quote[s]) of {topic} [<here>]
(search|look|hunt|check|scan) [up] [in|through] [<this>] for [<the>] [<word>] {topic} [<here>]
(look up|find [me]|locate|look for|search|pull up) [<the>] [<word>] {topic} [<here>]
(what|which) <part> (<treats>|(is|are|has|have) [something|anything] (about|on)) {topic} [<here>]
(on|in|under) (what|which) <leaf> (is|are|was|were) [there] {topic} [mentioned|discussed|covered|described|found] [<here>]
[on|in|under] (what|which) <leaf> (does|do|did|can|could) (<asker>|i) (<treats>|find|read about|see) [something|anything] [about|on] {topic} [on] [<here>]
(is|are|was) there [<the>] [<part>|discussion|talk] (mention of|<about>) {topic} [<here>]
where (does|do|did|is|are|has|have) [<asker>] <treats> {topic} [<here>]
(where [in <this>] (is|are|was|were)|is|are|was|were) {topic} (mentioned|discussed|covered|described|addressed|referred to|talked about|brought up) [<here>]
where (can|do|could|should|will|would) (i|we|one) (find|read|see) [more] [something|anything|<part>] [about|on] {topic} [<here>]
(does|do|did|has|have) <asker> [ever|anywhere|also|even|actually] <treats> {topic} [<here>]
what (do|does|did|has|have) (he|she|it|they|you|<this>|[the|this] (<paper>|<writer>)) [have to] (say|said|write|wrote) (about|on) {topic} [<here>]
what (should|must|shall|do|can) (i|we|one) [need to|have to|want to] (know|read|learn) about {topic} [<here>]
[tell|show|give] [me|us] (something|anything|everything|what is) [most|really] (interesting|important|useful|worth (knowing|reading)) about {topic} [<here>]
{topic} (which|what) (page|section|paragraph|passage) [is (it|that|this)]
except: find out
before: and so but please ok okay hi hello hey ibid can could would you i just also now then there
behind: please thanks thank you exactly
`
