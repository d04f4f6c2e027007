import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import { tidy, withoutNames } from './message.ts'
import {
  ASKING,
  AUTHOR,
  BREAK,
  CLAIM,
  DOES,
  END,
  IS,
  NAMED,
  OTHER,
  PROVES,
  QUANTITY,
  SOURCE,
  START,
  STATEMENT,
  THE,
  WHICH,
  WORK,
} from './source-words.ts'
import { either, form, only, vocabulary } from './vocabulary.ts'

/** The words that ask where a statement comes from; what they leave is the statement. */
const FORMS: readonly RegExp[] = [
  // "who says that …", "…, who says?", "according to whom …"
  form`${START}(?:says who|who (?:${either('on_earth exactly actually else')} )?
    ${either('says claims states estimates asserts reckons maintains contends')}(?: so)?)\b(?!
    _${either('who what how where which when if whether')}\b)(?: that\b)?`,
  form`${START}who (?:else )?
    ${either(
      'reports? reported documents documented writes wrote notes noted testified observes observed argues argued',
      'mentions confirms confirmed',
    )} that\b(?= \S+ \S+ \S+)`,
  `${BREAK}(?:who ${either('says claims states estimates reckons')}(?: so| that| this| it)?|says who)(?: wh?at)?${END}`,
  form`\baccording to (?:whom|who|what(?: source)?|which
    _${either('source report study author scholar note work reference')}s?)\b`,
  // "what's the source for …", "…, what's the source?"
  form`${START}${ASKING}${WHICH}(?:\w+ )?${SOURCE} (?:(?:
    ${either('is_there is_given are_there is_used is_cited cited needed required given')}|does ${AUTHOR}
    _${either('give cite use have name')}) )?${either('for to behind of on about supporting backing(?:_up)?')}\b
    ${OTHER}${CLAIM}`,
  form`${BREAK}(?:
    ${either('is_there are_there got have_you_got do_you_have what_is what where_is can_i_have with from')} )?
    ${either('a an any the which what your his its')} (?:original |exact )?
    ${either('source reference citation footnote')}(?: ${either('is_there is_given is_that')})?(?: for (?:that|this|
    it))?${END}`,
  `(?:^| )${either('source citation reference ref')}s?(?: needed)?${END}`,
  // "what is cited for …", "what does he cite when he says …"
  form`${START}(?:what|who|which \w+(?: \w+)?) ${IS} ${either('cited referenced credited footnoted')}(?: here)?(?: as
    _${either('the a his its')} ${either('source reference evidence')})?
    _${either('for in_support_of to_support to_back(?:_up)? behind')}\b${CLAIM}`,
  form`${START}(?:what|who|whom|which \w+) ${DOES} ${AUTHOR}
    _${either('cite quote reference credit footnote rely_on draw_on')}(?: as (?:the |a )?(?:source|reference))?
    _${either('for in_support_of to_support to_back(?:_up)? when where on behind')}\b(?: ${AUTHOR}
    _${either('says say said writes claims states')}\b(?: that\b)?)?${CLAIM}`,
  form`${START}(?:what|which)(?: is the)? ${either('proof evidence authority literature support grounds?')} (?:does
    _${AUTHOR} ${either('cite give name quote')}|(?:is |are )?${either('cited quoted named')})
    _${either('for that of in_support_of')}\b${CLAIM}`,
  // "which reference backs …", "what backs up the statement that …"
  form`${START}(?:what|who|(?:what|which) (?:\w+ )?${WORK}) (?:${PROVES}|is (?:given |cited )?for)(?= ${THE}(?:\w+
    _){0,2}?
    ${either(
      'claims? statements? assertions? figures? numbers? estimates? idea information statistics? count story quote',
      'point',
    )}\b)${CLAIM}`,
  form`${START}(?:what|which) ${either('source reference citation footnote note')}s? (?:${PROVES}|
    ${either('confirms? proves? gives? has have says goes_with belongs_to')}|is
    _${either('it that this cited given quoted')} (?:from|for))\b(?: that\b)?`,
  // "which report is that from?", "which book is the ratio from?"
  form`${BREAK}(?:from )?(?:which|what) (?:\w+ )?${WORK} (?:${IS}|${DOES}) ${either('that this it those these they')}
    (?: come)?(?: taken| quoted)?(?: from| in)?${END}`,
  String.raw`${START}(?:from )?(?:what|which) (?:\w+ )?${WORK} (?:${IS}|${DOES}) ${NAMED}(?=.* from${END})${THE}?`,
  form`${START}(?:in|from) (?:what|which) (?:\w+ )?(?:${WORK}|journal|magazine|newspaper) (?:${IS}|${DOES}) ${NAMED}
    ${THE}?(?:${either('claim statement idea information line bit quote figure number')}
    _${either('that of about on for')} )?`,
  // "where does the figure of … come from", "…, where's that from?"
  form`${START}where (?:${IS}|${DOES}) (?:this|that|the|the following) ${STATEMENT} (?:come |taken |quoted )?from[:,] `,
  form`${START}(?:from )?where (?:(?:${DOES}|${IS}|has|have|had) )?${NAMED}(?=.*\b
    ${either('come comes came taken drawn quoted sourced cited originated? lifted borrowed gotten from')}\b)(?:the )?
    (?:
    ${either(
      'claim statement idea information info figure number statistic estimate data bit line fact assertion quote',
    )} ${either('that of about on for')} )?`,
  `${BREAK}where (?:${IS}|${DOES}) (?:that|this|it)(?: come)?(?: taken| quoted)? from${END}`,
  form`${START}where (?:${DOES}|has|have) ${AUTHOR} ${either('gets? takes? have got find draw quote derive pull')}
    _(?=.*\b${either('from that this figures? numbers? statistics? estimates? data quotes? information idea')}\b)`,
  // "whose figure is …", "who came up with 20,000 …"
  form`${START}whose
    _${either(
      'figures? numbers? estimates? statistics? claims? data calculations? words quotes? quotations? statements?',
      'assessment assertion',
    )} ${IS} (?=${either('it that this these those the an?')}\b|["“‘'\d]|\w+ \w+ )(?:it )?(?:that )?`,
  form`${START}who ${either('came_up_with comes_up_with calculated estimated counted put_forward arrived_at')} (?:
    ${either('the this that an?')} )?(?=(?:\w+ ){0,3}(?:${QUANTITY}|claims?|\d[\d,.]*)(?!\d|[- ]?years?\b))`,
  form`${START}who ${either('provided provides supplied supplies produced')} (?:
    ${either('the this that these those an?')} )?(?=(?:\w+ ){0,3}${QUANTITY}\b)`,
  // "on what evidence does he say …", "is the number of … sourced?"
  form`${START}on ${either('what which whose')}(?: \w+)? ${DOES} ${AUTHOR}
    _${either('say claim state assert base maintain write')}\b(?: that\b)?${CLAIM}`,
  form`${START}(?:how is it known|what is the ${either('evidence proof basis')}(?: for (?:the )?
    ${either('claim statement assertion idea')})?) that\b`,
  String.raw`^${IS} (?=.*\b${either('sourced referenced footnoted attributed')}${END})`,
].map((words) => new RegExp(words, 'iu'))

/** What is left at the ends of a message whose question was taken out. */
const BEHIND = new RegExp(
  form`(?: ${either(
    'comes? came taken drawn quoted sourced referenced footnoted originate cited lifted borrowed get_it is are was',
    'were appears?',
  )}){0,2}(?: from)?(?: please| exactly| originally)?[\s?!.,;:]{0,5}$`,
  'iu',
)
const BEFORE = /^[\s,.;:?!–-]{0,5}(?:that (?=\S+ \S)|(?:for|of|about) )?/iu

/** Not a statement but everything that the paper rests on: a question about its methods. */
const EVERYTHING = vocabulary(
  'his her their its the all of this info information stuff material materials data facts evidence everything',
  'knowledge sources source from get gets got he she they paper author article study report research',
)

/** A message that asks where a statement comes from. */
export function source(paper: Paper, message: string): Intent | null {
  const text = withoutNames(paper, tidy(message)).replace(/\b(where|what|who)'?s\b/giu, '$1 is')
  const found = FORMS.find((candidate) => candidate.test(text))
  if (!found) return null
  const topic = text.replace(found, ' ').trim().replace(BEHIND, '').replace(BEFORE, '').trim()
  const [subject = ''] = topic.toLowerCase().split(/,| or /u)
  if (/^where/iu.test(text) && subject !== '' && only(subject.trim(), EVERYTHING)) return null
  return { kind: 'source', topic: /[\p{L}\p{N}]{3}/u.test(topic) ? topic : text }
}
