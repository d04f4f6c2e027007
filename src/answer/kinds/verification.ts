import type { Paper } from '../../paper/paper.ts'
import type { Intent } from './intent.ts'
import { plain } from './message.ts'
import { countWords, quotedStretches } from './quoted.ts'

/** Fewer quoted words are a term or a title rather than a quotation. */
const FEWEST = 4
/** As many stand for themselves: whoever quotes them without asking what they are about has them checked. */
const MANY = 6

/** How a quoted stretch stands in what is left of the message around it. */
const QUOTED = 'quotedstretch'

const SUBJECT = '(?:he|she|it|they|this|the \\w+|that \\w+|this \\w+|\\w+|\\w+ \\w+)'
const SAYS =
  '(?:write|say|state|use|print|contain|include|claim|argue|describe|call(?: (?:them|it|this|that|him|her|\\w+|\\w+ \\w+))?|wrote|says|states|uses|contains|includes|written|said|stated|used)'

/** "Did X write …": asks outright, so that even a short phrase is one to check. */
const OUTRIGHT = new RegExp(
  `^(?:and |so |but |ok |please |hi |hello |then ){0,3}(?:(?:did|does|do|has|have) ${SUBJECT}|is it (?:true|right|correct|so) that ${SUBJECT}) (?:ever |really |actually |literally |truly |also |even |indeed |explicitly |anywhere |there ){0,3}${SAYS} (?:anywhere |somewhere |literally |really |that |as |the |this |a |exact |literal |very |following |words? |phrase |term |expression |sentence |line |quote |quotation |statement |in (?:this|the) (?:paper|article) ){0,6}${QUOTED}\\b`,
  'u',
)

/** What is about the words themselves: whether they are there, and are right. */
const CHECKS =
  /\b(?:true|(?<!the |human |a |have |no |any )right(?! (?:of|to)\b)|correct|correctly|accurate|accurately|exact|exactly|verbatim|genuine|real|really|fake|authentic|actual|actually|check|verify|confirm|wording|quote|quoted|quotes|quoting|quotation|misquote|misquoted|word for word|printed|wrong|false|original|attributed|attributes|attribute|copied|copy|copying|properly|remember|remembered|yes or no|word by word|literal|literally|(?:did|does|has|have) (?:he|she|it|they|author|paper|article|text) (?:really |ever )?(?:say|write|written|said|state)(?: it| so)?|sentence|contain|contains|appear|appears|occur|occurs|stand|stands|found|made up|invented|in (?:the|this|that|your) (?:paper|article|text|study|report|essay|document|analysis)|from (?:the|this|that|your) (?:paper|article|text|study|report|essay|document)|from here|in there|in here|in it|^(?:please |can you |could you )?(?:find|look up|search|search for|locate) quotedstretch|^(?:so )?(?:was|is) it quotedstretch|said (?:this|that)|say (?:this|that|so)|write (?:this|that)|wrote (?:this|that)|(?:he|she|it|author|paper|article|text|writer|study|report)(?: \w+)? (?:say|says|said|write|wrote|writes|state|states|stated|claims?|claimed|calls?)(?: that)? quotedstretch)\b/u

/** Where a quotation stands is answered by finding it. */
const PLACE =
  /^(?:and |so |but |ok )?(?:where|(?:on |in |under |at |from )?(?:which|what) (?:page|section|paragraph|passage))\b|quotedstretch (?:where|(?:on |in |at )?(?:which|what) (?:page|section|paragraph|passage))\b/u
const PLACED =
  /\b(?:say|says|stand|stands|written|printed|page|paragraph|section|passage|find|found|appear|appears|occur)\b/u

const ORIGIN = /\b(?:from|taken|come|comes|came|source|sources|cited|originate|originally)\b/u

/** Questions about what is quoted rather than whether it is there. */
const ABOUT =
  /\b(?:who|whose|whom|why|when|how|explain|describe|discuss|elaborate|example|examples|context|more about|summari[sz]e|translate|mean|means|meant|meaning|source|sources|citation|cited|reference|footnote|note)\b|^(?:and |so )?(?:(?:in|on|at|from|to|of|for|with|by|under) )?(?:what|which)\b|\bquotedstretch (?:what|which)\b/u

const PREFIXED = /\b(?:quote|quotation|quoted|sentence|wording|passage|statement|line)\b[^:]{0,40}: ?(?=\S)/iu

/** Nothing but words that hand a quotation over. */
const BARE =
  /^(?:and |so |please |hi |hello |hey |ok |the |this |is |it |paper |article |says |said |author |verify |check |quote |that |he |wrote |writes ){0,4}quotedstretch(?: and| please| thanks| ok| hm| quotedstretch){0,4}$/u

/** The message with each quoted stretch as one made-up word. */
function around(message: string): string {
  let text = ''
  let at = 0
  for (const { start, end } of quotedStretches(message)) {
    text += `${message.slice(at, start)} ${QUOTED} `
    at = end
  }
  return plain(text + message.slice(at))
}

/** What a message says outside its quotations. */
export const outside = (message: string): string => around(message).replaceAll(QUOTED, '').trim()

const claims = (claimed: string): Intent => ({ kind: 'verification', claimed })

/** A message that asks whether the paper says what it quotes. */
export function verification(paper: Paper, message: string): Intent | null {
  const stretches = quotedStretches(message)
  const [longest] = [...stretches].sort((a, b) => b.text.length - a.text.length)
  if (!longest) return unmarked(message)
  const words = plain(longest.text)
  if (paper.sections.some(({ title }) => plain(title) === words) || plain(paper.record.title) === words) return null
  const frame = around(message)
  if (OUTRIGHT.test(frame)) return claims(longest.text)
  if (countWords(longest.text) < FEWEST) return null
  if (BARE.test(frame)) return claims(longest.text)
  if (PLACE.test(frame) && PLACED.test(frame) && !ORIGIN.test(frame)) return claims(longest.text)
  const checks = countWords(longest.text) >= MANY || CHECKS.test(frame)
  return checks && !ABOUT.test(frame) ? claims(longest.text) : null
}

/** "Is this quote right: …", the quotation without marks behind a colon. */
function unmarked(message: string): Intent | null {
  const before = PREFIXED.exec(message)
  if (!before) return null
  const claimed = message.slice(before.index + before[0].length).trim()
  const asked = plain(message.slice(0, before.index + before[0].length))
  return countWords(claimed) >= FEWEST && CHECKS.test(asked) && !ABOUT.test(asked) ? claims(claimed) : null
}
