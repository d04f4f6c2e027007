import { vocabulary } from './vocabulary.ts'

/** Words of politeness and of talk about asking: a clause that has no others says nothing of the question. */
const EMPTY = vocabulary(
  "i i'm im i'd id i've ive i'll you you'd you're you'll u me my we we're we've we'd us our your it it's its is am are was were be been being",
  "do does did done don't dont doesn't didn't can can't cannot could couldn't would wouldn't will should may might must have haven't has had got get",
  'a an the this that these those there here to of for in on at by with as if or and but so not no yes up out off about into from then',
  'please pls plz kindly just really actually honestly basically maybe perhaps possibly sort kind bit little tiny quick quickly short small simple silly stupid dumb',
  'basic odd strange weird obvious rude random question questions thing things stuff something anything somebody someone anyone anybody everybody everyone one ones',
  'wondering wonder wondered curious interested hoping hope hoped like love want wants wanted wanting need needs needed know knows knowing learn hear find ask asks asked',
  'asking tell tells told let lets say says said see explain explained help helps helping understand understood sorry bother bothering trouble excuse pardon mind',
  'moment minute second time advance thanks thank thx cheers grateful glad happy pleased appreciate appreciated great good nice well very much lots too also still now today right away',
  'hello hi hey dear sir madam ibid bot folks all again morning afternoon evening day text paper article author writer mention mentions mentioned covers covered discussed read reading',
  'look looking looked check checking checked idea clue chance possible case sense okay ok oh ah um uh hmm yeah anyway however though guess suppose think thinking believe sure',
  "figure happen happens explaining beginner's answer answers information info detail details point points use using allowed way bad long forward luck confused stuck lost trying try tried make makes sure clear clearly",
  "wonderful lovely awesome brilliant able hopefully ever even more most other else only once before after first next last same isn't isnt aren't wasn't clearly apologies beg favour favor quite write writing wrote",
  'regards wishes sincerely best greetings beginner perfect mine forgive whether any nobody none give confusion missed overlooked somewhere anywhere everything nothing words word ago while always often never given being exactly exact precise precisely sounds sound hard directly',
)

/** What people have to do for school or work, as a reason to ask. */
const OCCASION = vocabulary(
  "essay essays homework report presentation class classes discussion course lesson lessons school teacher teachers teacher's professor prof tutor supervisor boss editor pupils pupil students student university college",
  'seminar assignment assignments project exam exams test quiz quizzes talk speech poster thesis dissertation worksheet group study studies studying debate timeline map table chart graph diagram history geography politics law english',
  'science media maths religion deadline tomorrow tonight friday monday tuesday wednesday thursday saturday sunday week month term colleague colleagues friend friends article blog podcast research researching newsroom story footage column notes preparing prepare finishing finish due doing describe describing explain compare comparing cite quote list retell introduction conclusion chapter section paragraph unit task handed hand',
)

/** An empty clause speaks to somebody or about asking; "all, some or most" does neither. */
const ADDRESSES =
  /\b(?:i|i'm|im|i'd|i've|ive|i'll|id|me|my|we|we're|we've|we'd|us|our|you|you'd|you're|your|u|please|pls|plz|thanks|thank|thx|cheers|sorry|hello|hi|hey|dear|question|say|says|said|tell|know|mention|mentions|mentioned|explained|discussed|covered|wonder|wondering|ask|asking|help|text|paper|article|morning|afternoon|evening|greetings|regards|wishes|sincerely)\b/iu
const TASK =
  /^(?:for|in|a|an|the|this|school|university|essay|homework|presentation|class|lesson|assignment|seminar|exam|quiz|project)$/iu

/** A clause that asks to be answered, with "what", though it has no question of its own. */
const PREAMBLE =
  /^(?:so |well |and |ok |okay |now |but |also )?(?:what (?:i|we)(?:'d| would| really|'m)* (?:like|want|need|wanted|wonder|wondering|love)(?: to (?:ask|know|find out|hear|understand|learn))?(?: is)?|(?:i|we) (?:don't|do not|didn't|did not|wasn't|am not|'m not)(?: really| quite)? (?:know|sure)(?: about)? (?:who|where|how) (?:else )?to (?:ask|put this|phrase this|say this)|here(?:'s| is) (?:what|my question).{0,30}|guess what|you know what|how are you.{0,20}|what's up|hope (?:you|this|all).{0,40})[,.:;!?]*$/iu

/** A clause in the first person that says why somebody asks. */
const REASON =
  /^(?:so |well |and |ok |okay |now |hello |hi |hey |sorry |also |actually )?(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|my|our|(?:for|in|as|as part of|since|because|before|while|after|it's|just) .{0,60}\b(?:i|i'm|i've|i'd|we|we're|we've|my|our))\b/iu
/** Reasons that report something: what they say may be what is asked about. */
const REPORTS =
  /\b(?:heard|hear|read|said|says|mentioned|mentions|claimed|claims|told|argued|believe|thought|think|expected|assumed?|noticed|notice|remember|recall|saw|seen|found|whether|why|how|who|came across|understand|understood|learned|learnt|imagine|imagined|suppose|story|quote|quotation|if|when|puzzled|surprised|surprises|disagree|agree|convinced)\b/iu
/** Words that need what was said before. */
const POINTS_BACK =
  /\b(?:it|its|it's|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|one|ones|such)\b/iu

/** How many telling words make a question that stands by itself. */
const ENOUGH = 3

const QUESTION_WORD = /^(?:who|whom|whose|what|what's|whats|which|when|where|why|how|how's|who's|where's|whether|if)$/iu
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't)$/iu
const PARTICLE =
  /^(?:so|and|but|well|ok|okay|now|also|then|or|namely|is|oh|um|anyway|hi|hello|hey|please|right|yes|just|really)$/iu
const PREPOSITION =
  /^(?:in|on|at|for|from|to|with|by|under|of|since|against|until|till|into|through|between|after|before|during|upon|towards|within|without|behind|among|over|up|as|about|near|than)$/iu
const ASKING =
  /^(?:wonder|wondering|wondered|curious|interested|know|knows|tell|ask|asking|asked|question|explain|learn|hear|find|understand|say|see|idea|clue|clear|sure|check|checking|show|help|inform|remind|figure|look|like|need|want|wanted|mention|mentions|mentioned|says|remember|confirm|clarify|namely)$/iu
const THIRD_PARTY =
  /^(?:so |and )?(?:one of |some of )?(?:my|our|the) (?:\w+ ){0,2}(?:asked|asks|wants?|wanted|wonders?|wondered)(?: me| us)?(?: to (?:know|find out|look (?:up|into)|ask|check|learn))? (?=(?:who|what|which|when|where|why|how|whether|if)\b)/iu
const OCCASIONAL =
  /^(?:so )?(?:for|in) (?:my|our|a|an) (?:\w+ )?(?:essay|homework|report|presentation|class|course|lesson|assignment|project|talk|thesis|paper|article|blog|exam|quiz|seminar)(?: \w+)?,? (?=(?:i|we|could|can|please|what|where|when|who|how|which|why) ?)/iu
const COURTESY =
  /^(?:(?:please|kindly|so|and|also|ok|okay|well|hi|hello|hey)[, ]+){0,3}(?:(?:(?:could|can|would|will) (?:you|u|someone|somebody|anyone|anybody)(?: please| possibly| maybe| perhaps| kindly| just| also)?(?= (?:please |kindly )?(?:tell|explain|show|list|name|give|say|help|find|describe|point|quote|compare|clarify|remind|inform|let|look|summari[sz]e|outline|state|define|elaborate|provide|read|check|confirm|enlighten|cite|spell|walk|translate|write)\b)|would you be (?:so kind as to|able to)|i (?:was wondering|wonder) if you (?:could|can|would)) (?=\p{L})|(?:i|we)(?:'d| would)? (?:like|love|want|need|wanted) to (?:know|hear|learn|read|find out)(?: more| something| a bit more)?(?: about)? |i(?:'m| am| was) (?:just )?(?:curious|wondering|interested)(?: about| in| to know about) |what (?:i|we)(?:'d| would)?(?: really| just)? (?:like|want|need|wonder)(?:ed)? (?:to (?:know|ask|find out|understand|hear) )?is |(?:please )?(?:tell|inform)(?: me| us)?(?: please)? about |please )/iu

const wordsOf = (clause: string): string[] =>
  clause.match(/[\p{L}\p{N}'’-]+/gu)?.map((w) => w.replace(/’/gu, "'")) ?? []

/** Whether a clause says nothing of the question; an occasion counts as nothing only before the question. */
function isEmpty(clause: string, last: boolean): boolean {
  if (PREAMBLE.test(clause)) return true
  const words = wordsOf(clause).map((word) => word.toLowerCase())
  const empty = words.every((word) => EMPTY.has(word) || (!last && OCCASION.has(word)))
  return empty && (ADDRESSES.test(clause) || (!last && words.every((word) => PARTICLE.test(word) || TASK.test(word))))
}

/** Cuts a message where a clause ends; each clause keeps the mark that ends it. */
const clauses = (message: string): string[] =>
  message.split(/(?<=[,;:!?]|\p{L}{4}\.|[)\d]\.) +| +[–—-] +/u).filter((clause) => wordsOf(clause).length > 0)

/** Whether a clause only says why the next is asked, and the rest can be understood without it. */
function isReason(clause: string, rest: string): boolean {
  if (!REASON.test(clause) || REPORTS.test(clause) || POINTS_BACK.test(rest)) return false
  const words = wordsOf(rest)
  const asks = words.slice(0, 4).some((word) => QUESTION_WORD.test(word) || AUXILIARY.test(word) || ASKING.test(word))
  return asks && words.filter((word) => !EMPTY.has(word.toLowerCase()) && !QUESTION_WORD.test(word)).length >= ENOUGH
}

/** Cuts the words before a clause's own question: "I was wondering whether", "could you tell me". */
function withoutLead(clause: string, index = 0): string {
  const told = clause.replace(OCCASIONAL, '').replace(THIRD_PARTY, '')
  const parts = [...told.matchAll(/[\p{L}\p{N}'’-]+/gu)]
  const words = parts.map((part) => part[0].replace(/’/gu, "'"))
  const at = words.findIndex((word, index) => index > 0 && QUESTION_WORD.test(word))
  const start = QUESTION_WORD.test(words[0] ?? '') && !/^(?:if)$/iu.test(words[0] ?? '') ? 0 : at
  const before = words.slice(0, Math.max(0, start))
  // "…, and when?" goes on with the question, "…, so when?" comes to it.
  const particles = before.every((word) => PARTICLE.test(word)) && (index === 0 || !/^and$/iu.test(before[0] ?? ''))
  const asking =
    before.length > 1 &&
    before.some((word) => ASKING.test(word)) &&
    before.every((word) => EMPTY.has(word.toLowerCase()) || TASK.test(word))
  if (start > 0 && (particles || asking)) {
    const kept =
      PREPOSITION.test(before.at(-1) ?? '') && !/^(?:about|of|up)$/iu.test(before.at(-1) ?? '') ? start - 1 : start
    const inner = /^(?:whether|if)$/iu.test(words[kept] ?? '') ? kept + 1 : kept
    return told.slice(parts[inner]?.index ?? 0)
  }
  const skipped =
    index > 0 && /^and$/iu.test(words[0] ?? '')
      ? 0
      : words.findIndex(
          (word) => !/^(?:so|and|but|well|ok|okay|now|also|oh|um|anyway|please|hi|hello|hey)$/iu.test(word),
        )
  const begun = skipped > 0 && AUXILIARY.test(words[skipped] ?? '') ? told.slice(parts[skipped]?.index ?? 0) : told
  const plainer = begun.replace(COURTESY, '')
  return wordsOf(plainer).length > 1 ? plainer : begun
}

/**
 * The point of a wordy message: polite and empty clauses and lead-ins are left out, the question itself stays as typed.
 * Never empty for a message that is not.
 */
export function lead(question: string): string {
  const message = question.replace(/\s+/gu, ' ').trim()
  if (/["“”«»„]/u.test(message)) return withoutLead(message)
  const all = clauses(message)
  const telling = all.filter((clause, index) => !isEmpty(clause, index === all.length - 1))
  const kept = telling.filter((clause, index) => {
    const rest = telling
      .slice(index + 1)
      .map(withoutLead)
      .join(' ')
    return rest === '' || !isReason(clause, rest)
  })
  if (kept.length === 0) return message
  const text = kept
    .map(withoutLead)
    .join(' ')
    .replace(/[,;:]$/u, '')
  return message.endsWith('?') && !/[?.!]$/u.test(text) ? `${text}?` : text
}
