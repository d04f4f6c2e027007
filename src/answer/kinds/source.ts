import type { Intent } from './intent.ts'
import { tidy } from './message.ts'

/** What a statement is called when its origin is asked for. */
const STATEMENT =
  '(?:figures?|numbers?|statistics?|stats?|data|estimates?|claims?|claimed|statements?|information|info|ideas?|notions?|quotes?|quotations?|percentages?|ratios?|accounts?|definitions?|lines?|bits?|phrases?|sayings?|expressions?|assertions?|facts?|counts?|totals?|wordings?|sentences?|words|story|anecdote|remark|rumou?r|argument|assessment|conclusion|passage|calculation|range|share|dates?|amounts?|sums?|descriptions?|quotation|\\d[\\d,.]*%?|percent|per cent)'

const SOURCES = "(?:sources?|references?|citations?|foot ?notes?|notes?|backing|provenance|attribution|reference notes?)"

/** Sources that are not a statement's. */
const OTHER =
  '(?! (?:the |their |his |her |its |this |some |any |a )?(?:\\w+ )?(?:income|food|money|funding|funds|water|river|shame|support|heat|light|power|energy|aid|livelihood|help|revenue|supply|supplies|strength|hope|comfort|tension|conflict|danger)\\b)'

const OPENING = '(?:(?:and|so|but|ok|okay|also|then|please|well|hi|hello)[, ]{1,2}){0,3}'
const ASKING =
  "(?:(?:what|which|who)(?: is| are| was| were|'s|s)?(?: exactly)? |is there |are there |do you have |have you got |does (?:he|she|it|the \\w+) (?:give|name|have|cite|offer|provide) |can you (?:give|show|name|find)(?: me)? |give me |show me |tell me |i need |i want |i'm looking for |looking for |find(?: me)? |name |got |any |need )?"
const DETERMINER = '(?:a |an |any |the |some |his |her |their |its |your |that |which |what ){0,2}(?:original |exact |primary |actual |full |written |given |academic ){0,2}'

/** The words that ask where a statement comes from; what they leave is the statement. */
const FORMS: readonly RegExp[] = [
  // "who says that …", "…, who says?"
  new RegExp(`^${OPENING}(?:says who|who (?:on earth |exactly |actually |else )?(?:says|claims|states|estimates|asserts|reckons|maintains|contends)(?: so)?)\\b(?: that\\b)?`, 'iu'),
  /[,.;:?!–-]* (?:and )?(?:who (?:says|claims|states|estimates|reckons)(?: so| that| this| it)?|says who|says wh?at who)(?: wh?at)?\s*[?!.]*$/iu,
  // "according to whom …"
  /\baccording to (?:whom|who|what(?: source)?|which (?:source|report|study|author|scholar|note|work|reference)s?)\b/iu,
  // "what's the source for …"
  new RegExp(`^${OPENING}${ASKING}${DETERMINER}(?:\\w+ )?${SOURCES} (?:is there |is given |are there |is used |does (?:he|she|it|the \\w+) (?:give|cite|use|have|name) )?(?:for|to|behind|of|on|about|supporting|backing(?: up)?)\\b${OTHER}(?: the (?:claim|statement|assertion|idea|fact|figure|number|information) (?:that|of|about)\\b)?`, 'iu'),
  // "…, what's the source?", "got a source for that?"
  new RegExp(`[,.;:?!–-]* (?:and |is there |are there |got |have you got |do you have |what(?:'s| is)? |where(?:'s| is) |can i have |with )?(?:a|an|any|the|which|what|your|his|its) ?(?:original |exact )?(?:source|reference|citation|footnote)(?: is there| is given)?(?: for (?:that|this|it))?(?: please)?\\s*[?!.]*$`, 'iu'),
  / (?:source|citation|reference|ref)s?(?: please| needed)?\s*[?!.]*$/iu,
  // "what is cited for …"
  new RegExp(`^${OPENING}(?:what|who|which \\w+(?: \\w+)?)(?: is| are| was| were|'s) (?:cited|quoted|referenced|credited|footnoted)(?: here)?(?: as (?:the|a) (?:source|reference))? (?:for|in support of|to support|to back(?: up)?|behind|on)\\b(?: the (?:claim|statement|assertion|idea) that\\b)?`, 'iu'),
  new RegExp(`^${OPENING}(?:what|who|whom|which \\w+) (?:does|do|did) (?:he|she|it|they|the \\w+|\\w+) (?:cite|quote|reference|credit|footnote|rely on|draw on)(?: as (?:the |a )?(?:source|reference))? (?:for|in support of|to support|to back(?: up)?|when|where|on|behind)\\b(?: (?:he|she|it|they) (?:says|say|said|writes|claims|states)\\b)?(?: that\\b)?`, 'iu'),
  // "which reference backs …", "what backs up the statement that …"
  new RegExp(`^${OPENING}(?:what|which|who)(?: \\w+){0,3} (?:backs?(?: up)?|supports?|substantiates?|corroborates?|underpins?|stands? behind|is behind|lies behind|vouches for|is (?:given )?for) (?:(?:the|this|that|his|its|their) (?:\\w+ ){0,2}?(?:claim|statement|assertion|figure|number|estimate|idea|information|statistic|count|story|quote|point))\\b(?: that| of| about)?`, 'iu'),
  new RegExp(`^${OPENING}(?:what|which) (?:source|reference|citation|footnote|note|report|book|article|study|work)s? (?:backs?(?: up)?|supports?|substantiates?|corroborates?|underpins?|confirms?|proves?|gives?|has|have|reports?|says|claims|is (?:it|that|this|cited|given|quoted) (?:from|for))\\b(?: that\\b)?`, 'iu'),
  // "which report is that from?"
  /[,.;:?!–-]* (?:from )?(?:which|what) (?:\w+ )?(?:source|report|book|article|study|paper|interview|work|publication|author|document|note|footnote|reference) (?:is|was|are|does|did) (?:that|this|it|those|these|they)(?: come)?(?: taken| quoted)?(?: from| in)?\s*[?!.]*$/iu,
  // "where does the figure of … come from"
  new RegExp(`^${OPENING}(?:from where|where) (?:does|do|did|is|are|was|were|has|have) (?=(?:.{0,80}\\b)?${STATEMENT}\\b)(?=.*\\b(?:come|comes|came|taken|drawn|quoted|sourced|cited|originate|lifted|borrowed|gotten|from)\\b)(?:the |this |that |these |those |his |her )?(?:(?:claim|statement|idea|information|info|figure|number|statistic|estimate|data|bit|line|fact|assertion) (?:that|of|about|on|for) )?`, 'iu'),
  /^(?:(?:and|so|but|ok) )?where (?:does|do|did|has|have) (?:he|she|it|they|the (?:author|writer|paper|article|text|study|report)|this (?:paper|article|author)|\w+) (?:get|gets|take|takes|have|got|find|draw|quote|derive|pull) (?=.*\b(?:from|that|this|figures?|numbers?|statistics?|estimates?|data|quotes?|information|idea)\b)/iu,
  // "whose figure is …"
  new RegExp(`^${OPENING}whose (?:figures?|numbers?|estimates?|statistics?|claims?|data|calculations?|accounts?|words|quotes?|statements?|research|assessment|assertion)(?: is| are| was| were)?(?: it)?\\b(?: that\\b)?`, 'iu'),
  // "who came up with 20,000 …"
  /^(?:(?:and|so|but|ok) )?who (?:came up with|comes up with|gave|gives|provided|provides|supplied|produced|calculated|put forward) (?=(?:.{0,60})\b(?:figures?|numbers?|estimates?|statistics?|claims?|percentages?|\d[\d,.]*)\b)(?:the |this |that )?/iu,
  // "on what does he base the claim that …", "on what evidence does he say …"
  /^(?:(?:and|so|but|ok) )?on (?:what|which|whose)(?: \w+)? (?:does|do|did) (?:he|she|it|they|the (?:author|writer|paper|article|text|study)|this (?:paper|article)) (?:say|claim|state|assert|base|maintain|write)\b(?: the (?:claim|statement|figure|number|estimate|assertion))?(?: that\b)?/iu,
  // "is the number of … sourced?"
  /^(?:is|are|was|were) (?=.*\b(?:sourced|referenced|footnoted|attributed|documented by a note)\s*[?.!]*$)/iu,
]

/** What is left at the ends of a message whose question was taken out. */
const LEFTOVER_BEHIND =
  /(?: (?:come|comes|came|taken|drawn|quoted|sourced|referenced|footnoted|originate|cited|lifted|borrowed|get it|is|are|was|were)){0,2}(?: from)?(?: please| exactly| originally)?[\s?!.,;:]*$/iu
const LEFTOVER_BEFORE = /^[\s,.;:?!–-]*(?:(?:that|for|of|about) )?/iu

/** A message that asks where a statement comes from. */
export function source(message: string): Intent | null {
  const text = tidy(message)
  const form = FORMS.find((candidate) => candidate.test(text))
  if (!form) return null
  const topic = text.replace(form, ' ').trim().replace(LEFTOVER_BEHIND, '').replace(LEFTOVER_BEFORE, '').trim()
  return { kind: 'source', topic: /[\p{L}\p{N}]{3}/u.test(topic) ? topic : text }
}
