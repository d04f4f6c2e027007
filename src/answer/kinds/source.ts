import type { Paper } from '../../paper/paper.ts'
import type { Intent } from './intent.ts'
import { only, tidy, vocabulary, withoutNames } from './message.ts'

/** What a statement is called when its origin is asked for; a figure stands for itself, unless it is an age. */
const STATEMENT =
  '(?:figures?|numbers?|statistics?|stats?|data|estimates?|claims?|statements?|information|info|ideas?|notions?|quotes?|quotations?|percentages?|ratios?|accounts?|definitions?|lines?|bits?|phrases?|sayings?|expressions?|assertions?|facts?|counts?|totals?|wordings?|sentences?|words|story|anecdotes?|remarks?|rumou?rs?|assessments?|passages?|calculations?|descriptions?|percent|per cent|\\d[\\d,.]*(?![\\d,.]|[- ]?(?:years?|yrs?|yo|st|nd|rd|th)\\b)%?)'
/** A statement with up to four words before its name: "the 60-100,000 estimate". */
const NAMED = `(?=(?:the |this |that |these |those |his |her |its |their )?(?:(?!(?:in|at|on|to|he|she|they|we|i|you|it) )[^\\s,]+ ){0,4}?${STATEMENT}(?![\\p{L}\\d]))`
const SOURCES = '(?:sources?|references?|citations?|foot ?notes?|notes?|backing|provenance|attribution)'
const WORKS =
  '(?:sources?|references?|citations?|foot ?notes?|notes?|reports?|books?|articles?|stud(?:y|ies)|papers?|works?|publications?|documents?|interviews?|authors?|scholars?|researchers?|testimon(?:y|ies)|evidence)'
const AUTHOR =
  '(?:he|she|it|they|the (?:author|writer|paper|article|text|study|report)|this (?:paper|article|author|text|study))'

/** Sources that are not a statement's. */
const OTHER =
  '(?! (?:the |their |his |her |its |this |some |any |a )?(?:\\w+ )?(?:income|food|money|funding|funds|water|river|shame|support|heat|light|power|energy|aid|livelihood|help|revenue|supply|supplies|strength|hope|comfort|tension|conflict|danger)\\b)'
/** "The claim that", behind a preposition: no part of the statement. */
const CLAIM =
  '(?: (?:the|his|her|their|this) (?:claim|statement|assertion|idea|fact|information|bit|part|point|sentence|line)(?: (?:that|of|about|on|where|when)\\b| (?=\\p{L}))?)?'
const OPENING = '^(?:(?:and|so|but|ok|okay|also|then|please|well|hi|hello)[, ]{1,2}){0,3}'
const BREAK = '(?:[,.;:?!–-]? |^)(?:and |but |so )?'
const END = '(?: please| exactly| then| originally| anywhere| at all)?\\s{0,2}[?!.]{0,3}$'
const ASKING = `(?:(?:what|which|who)(?: is| are| was| were|'s|s)?(?: exactly)? |is there |are there |do you have |have you got |does (?:he|she|it|the \\w+) (?:give|name|have|cite|offer|provide) |can you (?:give|show|name|find)(?: me)? |where (?:can i|do i|is|are)(?: find| get| see)? |has ${AUTHOR} got |give me |show me |tell me |i need |i want |i'm looking for |looking for |find(?: me)? |name |got |any |need )?`
const DETERMINER =
  '(?:(?:a|an|any|the|some|his|her|their|its|your|that|which|what) ){0,2}(?:(?:original|exact|primary|actual|full|written|given|academic|other|second|first) ){0,2}'

/** The words that ask where a statement comes from; what they leave is the statement. */
const FORMS: readonly RegExp[] = [
  // "who says that …", "…, who says?", "according to whom …"
  `${OPENING}(?:says who|who (?:on earth |exactly |actually |else )?(?:says|claims|states|estimates|asserts|reckons|maintains|contends)(?: so)?)\\b(?! (?:who|what|how|where|which|when|if|whether)\\b)(?: that\\b)?`,
  `${BREAK}(?:who (?:says|claims|states|estimates|reckons)(?: so| that| this| it)?|says who)(?: wh?at)?${END}`,
  '\\baccording to (?:whom|who|what(?: source)?|which (?:source|report|study|author|scholar|note|work|reference)s?)\\b',
  // "what's the source for …", "…, what's the source?"
  `${OPENING}${ASKING}${DETERMINER}(?:\\w+ )?${SOURCES} (?:(?:is there|is given|are there|is used|is cited|cited|needed|required|given|does ${AUTHOR} (?:give|cite|use|have|name)) )?(?:for|to|behind|of|on|about|supporting|backing(?: up)?)\\b${OTHER}${CLAIM}`,
  `${BREAK}(?:(?:is there|are there|got|have you got|do you have|what(?:'s| is)?|where(?:'s| is)|can i have|with|from) )?(?:a|an|any|the|which|what|your|his|its) (?:original |exact )?(?:source|reference|citation|footnote)(?: is there| is given| is that)?(?: for (?:that|this|it))?${END}`,
  ` (?:source|citation|reference|ref)s?(?: needed)?${END}`,
  // "what is cited for …", "what does he cite when he says …"
  `${OPENING}(?:what|who|which \\w+(?: \\w+)?)(?: is| are| was| were|'s) (?:cited|referenced|credited|footnoted)(?: here)?(?: as (?:the|a|his|its) (?:source|reference|evidence))? (?:for|in support of|to support|to back(?: up)?|behind)\\b${CLAIM}`,
  `${OPENING}(?:what|who|whom|which \\w+) (?:does|do|did) ${AUTHOR} (?:cite|quote|reference|credit|footnote|rely on|draw on)(?: as (?:the |a )?(?:source|reference))? (?:for|in support of|to support|to back(?: up)?|when|where|on|behind)\\b(?: ${AUTHOR} (?:says|say|said|writes|claims|states)\\b(?: that\\b)?)?${CLAIM}`,
  `${OPENING}(?:what|which)(?: is the)? (?:proof|evidence|authority|literature|support|grounds?) (?:does ${AUTHOR} (?:cite|give|name|quote)|(?:is |are )?(?:cited|quoted|named)) (?:for|that|of|in support of)\\b${CLAIM}`,
  // "which reference backs …", "what backs up the statement that …", "which report is that from?"
  `${OPENING}(?:what|who|(?:what|which) (?:\\w+ )?${WORKS}) (?:backs?(?: up)?|supports?|substantiates?|corroborates?|underpins?|stands? behind|is behind|lies behind|vouches for|is (?:given |cited )?for) (?=(?:the|this|that|his|its|their) (?:\\w+ ){0,2}?(?:claims?|statements?|assertions?|figures?|numbers?|estimates?|idea|information|statistics?|count|story|quote|point)\\b)${CLAIM.replace('(?: (?:the', '(?:(?:the')}`,
  `${OPENING}(?:what|which) (?:source|reference|citation|footnote|note)s? (?:backs?(?: up)?|supports?|substantiates?|corroborates?|underpins?|confirms?|proves?|gives?|has|have|says|goes with|belongs to|is (?:it|that|this|cited|given|quoted) (?:from|for))\\b(?: that\\b)?`,
  `${BREAK}(?:from )?(?:which|what) (?:\\w+ )?${WORKS} (?:is|was|are|were|does|did|do) (?:that|this|it|those|these|they)(?: come)?(?: taken| quoted)?(?: from| in)?${END}`,
  // "where does the figure of … come from", "in which journal did the line about … appear"
  `${OPENING}(?:from where|where) (?:(?:does|do|did|is|are|was|were|has|have|had) )?${NAMED}(?=.*\\b(?:come|comes|came|taken|drawn|quoted|sourced|cited|originate|originated|lifted|borrowed|gotten|from)\\b)(?:(?:the|this|that|these|those|his|her) )?(?:(?:claim|statement|idea|information|info|figure|number|statistic|estimate|data|bit|line|fact|assertion|quote) (?:that|of|about|on|for) )?`,
  `${OPENING}(?:from )?(?:what|which) (?:\\w+ )?${WORKS} (?:is|was|are|were|does|did|do) ${NAMED}(?=.* from${END})(?:the |this |that )?`,
  `${BREAK}where (?:is|are|was|does|do|did) (?:that|this|it)(?: come)?(?: taken| quoted)? from${END}`,
  `${OPENING}where (?:does|do|did|has|have) ${AUTHOR} (?:get|gets|take|takes|have|got|find|draw|quote|derive|pull) (?=.*\\b(?:from|that|this|figures?|numbers?|statistics?|estimates?|data|quotes?|information|idea)\\b)`,
  `${OPENING}(?:in|from) (?:what|which) (?:\\w+ )?(?:${WORKS}|journal|magazine|newspaper) (?:is|was|are|were|does|did|do) ${NAMED}(?:(?:the|this|that) )?(?:(?:claim|statement|idea|information|line|bit|quote|figure|number) (?:that|of|about|on|for) )?`,
  // "whose figure is …", "who came up with 20,000 …"
  `${OPENING}whose (?:figures?|numbers?|estimates?|statistics?|claims?|data|calculations?|words|quotes?|quotations?|statements?|assessment|assertion) (?:is|are|was|were) (?=(?:it|that|this|these|those|the|an?)\\b|["“‘'\\d]|\\w+ \\w+ )(?:it )?(?:that )?`,
  `${OPENING}who (?:came up with|comes up with|calculated|estimated|counted|put forward|arrived at) (?:the |this |that |an? )?(?=(?:\\w+ ){0,3}(?:figures?|numbers?|estimates?|statistics?|claims?|percentages?|\\d[\\d,.]*)(?!\\d|[- ]?years?\\b))`,
  `${OPENING}who (?:provided|provides|supplied|supplies|produced) (?:the |this |that |these |those |an? )?(?=(?:\\w+ ){0,3}(?:figures?|numbers?|estimates?|statistics?|percentages?)\\b)`,
  `${OPENING}who (?:else )?(?:reported|reports|documented|documents|wrote|writes|noted|notes|testified|observed|observes|argues|argued|mentions|confirms|confirmed) that\\b(?= \\S+ \\S+ \\S+)`,
  `${OPENING}(?:how is it known|what(?: is|'s) the (?:evidence|proof|basis)(?: for (?:the )?(?:claim|statement|assertion|idea))?) that\\b`,
  // "on what evidence does he say …", "is the number of … sourced?"
  `${OPENING}on (?:what|which|whose)(?: \\w+)? (?:does|do|did) ${AUTHOR} (?:say|claim|state|assert|base|maintain|write)\\b(?: that\\b)?${CLAIM}`,
  `^(?:is|are|was|were) (?=.*\\b(?:sourced|referenced|footnoted|attributed)${END})`,
].map((form) => new RegExp(form, 'iu'))

/** What is left at the ends of a message whose question was taken out. */
const BEHIND =
  /(?: (?:come|comes|came|taken|drawn|quoted|sourced|referenced|footnoted|originate|cited|lifted|borrowed|get it|is|are|was|were|appear|appears)){0,2}(?: from)?(?: please| exactly| originally)?[\s?!.,;:]{0,5}$/iu
const BEFORE = /^[\s,.;:?!–-]{0,5}(?:(?:that|for|of|about) )?/iu

/** Not a statement but everything that the paper rests on: a question about its methods. */
const EVERYTHING = vocabulary(
  'his her their its the all of this info information stuff material materials data facts evidence everything knowledge',
  'sources source from get gets got he she they paper author article study report research',
)

/** A message that asks where a statement comes from. */
export function source(paper: Paper, message: string): Intent | null {
  const text = withoutNames(paper, tidy(message)).replace(/\b(where|what|who)'?s\b/giu, '$1 is')
  const form = FORMS.find((candidate) => candidate.test(text))
  if (!form) return null
  const topic = text.replace(form, ' ').trim().replace(BEHIND, '').replace(BEFORE, '').trim()
  const [subject = ''] = topic.toLowerCase().split(/,| or /u)
  if (/[\p{L}\p{N}]/u.test(subject) && /^where/iu.test(text) && only(subject.trim(), EVERYTHING)) return null
  return { kind: 'source', topic: /[\p{L}\p{N}]{3}/u.test(topic) ? topic : text }
}
