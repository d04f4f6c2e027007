import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import { plain } from './message.ts'
import { hasWords } from './printed-words.ts'
import { countWords, quotedStretches } from '../wording/quoted.ts'
import { either, form, pattern } from './vocabulary.ts'

/** Fewer quoted words are a term or a title rather than a quotation. */
const FEWEST = 4
/** As many stand for themselves: whoever quotes them without asking what they are about has them checked. */
const MANY = 6

/** How a quoted stretch stands in what is left of the message around it. */
const QUOTED = 'quotedstretch'

const PAPER = either('paper article text study report essay document analysis')
const AUTHOR = either('he she it they author writer', PAPER)
const SUBJECT = String.raw`(?:(?:the|that|this) \w+|\w+(?: \w+)?)`
const SAYS = either(
  'write say state use print contain include claim argue describe call call_\\w+ call_\\w+_\\w+ wrote says states uses',
  'contains',
  'includes written said stated used',
)

/** "Did X write …": asks outright, so that even a short phrase is one to check. */
const OUTRIGHT = pattern(
  `^(?:${either('and so but ok please hi hello then')} ){0,3}` +
    `(?:${either('did does do has have')} ${SUBJECT}|is it ${either('true right correct so')} that ${SUBJECT}) ` +
    `(?:${either('ever really actually literally truly also even indeed explicitly anywhere there')} ){0,3}${SAYS} ` +
    form`(?:
      ${either(
        'anywhere somewhere literally really that as the this a exact literal very following words? phrase term',
        'expression sentence line quote quotation statement in_this_paper in_the_paper in_this_article in_the_article',
      )} ){0,6}${QUOTED}\b`,
)

/** What is about the words themselves: whether they are there, and are right. */
const CHECKS = pattern(
  String.raw`(?<!\b(?:the|human|a|have|no|any) )\bright\b(?! (?:of|to)\b)`,
  form`\b
    ${either(
      'true correct correctly accurate accurately exact exactly verbatim genuine real really fake authentic actual',
      'actually check verify confirm wording quote quoted quotes quoting quotation misquoted? word_for_word',
      'word_by_word literal literally printed wrong false original attributed attributes attribute copied copy copying',
      'properly remember remembered yes_or_no sentence contains? appears? occurs? stands? found made_up invented',
      'from_here in_there in_here in_it',
    )}\b`,
  String.raw`\b${either('in from')} ${either('the this that your')} ${PAPER}\b`,
  String.raw`\b${either('said say write wrote')} (?:this|that)\b|\bsay so\b`,
  form`\b${either('did does has have')} (?:the )?${AUTHOR} (?:really |ever )?
    ${either('say write written said state')}\b`,
  form`\b${AUTHOR}(?: \w+)? ${either('says? said write wrote writes states? stated claims? claimed calls?')}(?:
    _that)? ${QUOTED}`,
  `^(?:${either('please can_you could_you')} )?${either('find look_up search search_for locate')} ${QUOTED}`,
  `^(?:so )?(?:was|is) it ${QUOTED}`,
)

/** Where a quotation stands is answered by finding it, where it comes from is not. */
const PLACE = form`(?:where|(?:${either('on in under at from')} )?${either('which what')}
  _${either('page section paragraph passage')})`
const PLACED = pattern(`^(?:${either('and so but ok')} )?${PLACE}\\b`, `${QUOTED} ${PLACE}\\b`)
const STANDS = pattern(
  String.raw`\b${either('says? stands? written printed page paragraph section passage find found appears? occurs?')}\b`,
)
const ORIGIN = pattern(String.raw`\b${either('from taken come comes came sources? cited originate originally')}\b`)

/** Questions about what is quoted rather than whether it is there. */
const ABOUT = pattern(
  form`\b
    ${either(
      'who whose whom why when how explain describe discuss elaborate examples? context more_about summari[sz]e',
      'translate mean means meant meaning sources? citation cited reference footnote note',
    )}\b`,
  form`^(?:and |so )?(?:${either('in on at from to of for with by under')} )?(?:what|which)\b|\b${QUOTED} (?:what|
    which)\b`,
)

/** "Is this quote right: …", before a quotation without marks. */
const COLON = new RegExp(
  form`\b${either('verify_this verify_that fact_?check quote quotation quoted sentence wording passage statement line')}\b
    [^:]{0,40}: ?(?=\S)`,
  'iu',
)

/** Nothing but words that hand a quotation over. */
const BARE = pattern(
  form`^(?:
    ${either(
      'and so please hi hello hey ok the this is it paper article says said author verify check quote that he wrote',
      'writes',
    )} ){0,4}` + `${QUOTED}(?: ${either('and please thanks ok hm', QUOTED)}){0,4}$`,
)

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

const checks = (frame: string, words: number): boolean =>
  BARE.test(frame) ||
  (PLACED.test(frame) && STANDS.test(frame) && !ORIGIN.test(frame)) ||
  ((words >= MANY || CHECKS.test(frame)) && !ABOUT.test(frame))

/** A message that asks whether the paper says what it quotes. */
export function verification(paper: Paper, message: string): Intent | null {
  const stretches = quotedStretches(message)
  const [longest] = [...stretches].sort((a, b) => b.text.length - a.text.length)
  const before = COLON.exec(message)
  const claimed = longest?.text ?? (before ? message.slice(before.index + before[0].length).trim() : '')
  const words = plain(claimed)
  if (words === '' || [paper.record, ...paper.sections].some(({ title }) => plain(title) === words)) return null
  const frame = longest ? around(message) : plain(message.slice(0, message.length - claimed.length))
  const asks = countWords(claimed) >= FEWEST && checks(frame, longest ? countWords(claimed) : 0)
  const quoted = stretches.map(({ text }) => text).filter((text) => text === claimed || countWords(text) >= FEWEST)
  const quotations = quoted.length > 0 ? quoted : [claimed]
  return asks || OUTRIGHT.test(frame) ? { kind: 'verification', claimed, quotations } : null
}

/** A message that is nothing but a few words in quotation marks, which stand in the paper: where they stand. */
export function phrase(paper: Paper, message: string): Intent | null {
  const [only, another] = quotedStretches(message)
  if (!only || another || !BARE.test(around(message))) return null
  return hasWords(paper.source, only.text)
    ? { kind: 'verification', claimed: only.text, quotations: [only.text] }
    : null
}
