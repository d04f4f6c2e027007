/** What the ways of asking of all kinds share. */
export const COMMON = `
<paper> = paper[s]|article[s]|study|essay|text|report|work|piece|document|analysis|publication|pdf|file|manuscript|research|writing|treatise
<writer> = author[s]|writer[s]|researcher[s]
<this> = (this|it|the|your|that) [whole|entire|research|journal] [paper|article|study|text|essay|report|piece|document|analysis|publication|work|pdf]

# Words that any request can have around what it asks for
<frame> = a|an|the|this|that|these|those|it|its|of|in|on|at|to|for|from|by|with|about|into|out|up|down|over|as|than
<frame> = is|am|are|was|were|be|been|being|do|does|did|can|could|would|will|shall|should|may|might|must|has|have|had
<frame> = i|me|my|mine|you|your|yours|we|us|our|he|him|his|she|her|they|them|their|one|ones|there|here
<frame> = and|or|so|but|then|also|too|just|exactly|actually|really|even|ever|quite|very|all|any|some|each|every|not|no|yes
<frame> = please|kindly|thanks|thank|ok|okay|hi|hello|hey|well|um|uh|hmm|sorry|dear|ibid|oh|ah|right|now|again|still
<frame> = say[s|ing]|said|write[s]|written|tell[s]|told|show[s]|give[s]|get[s]|read[s|ing]|see|know|look[s|ing]|find
<frame> = want[s|ed]|like|love|need|let[s]|wonder[ing|ed]|curious|question|ask[s|ing]|help|explain|quote|cite|print
<frame> = display|bring|take|go[es|ing]|open|pull|put|make|mean[s]|happen|interested|remind|much|many|more|most
<frame> = what|which|who|whom|whose|how|when|where|why|if|whether|anything|something|everything|thing[s]|someone
<frame> = quick[ly]|possible|possibly|maybe|perhaps|whole|entire|full|complete|main|exact|first
<frame> = roughly|generally|mainly|mostly|overall|anyway|though
<frame> = <paper>|<writer>

# Words that may stand around a message that is only one thing
<polite> = please|thanks|thank|you|hi|hello|hey|ok|okay|so|and|but|well|exactly|really|actually|roughly|overall|then|again|though|anyway|generally|mainly|mostly|now|ibid|tell|me|do|know
`
