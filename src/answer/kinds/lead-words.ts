import { either, form, vocabulary } from './vocabulary.ts'

/** Words of politeness and of talk about asking: a clause that has no others says nothing of the question. */
export const EMPTY = vocabulary(
  "i i'm im i'd id i've ive i'll you you'd you're you'll u me my we we're we've we'd us our your it it's its is am",
  "are was were be been being do does did done don't dont doesn't didn't can can't cannot could couldn't would",
  "wouldn't will should may might must have haven't has had got get isn't isnt aren't wasn't a an the this that",
  'these those there here to of for in on at by with as if whether or and but so not no yes up out off about into',
  'from then please pls plz kindly just really actually honestly basically maybe perhaps possibly sort kind bit',
  'little tiny quick quickly short small simple silly stupid dumb basic odd strange weird obvious rude random',
  'question questions thing things stuff something anything somebody someone anyone anybody everybody everyone one',
  'ones any nobody none wondering wonder wondered curious interested hoping hope hoped like love want wants wanted',
  'wanting need needs needed know knows knowing learn hear find ask asks asked asking tell tells told let lets say',
  'says said see give explain explained explaining help helps helping understand understood sorry bother bothering',
  'trouble excuse pardon mind moment minute second time advance thanks thank thx cheers grateful glad happy pleased',
  'appreciate appreciated great good nice well very much lots too also still now today right away hello hi hey dear',
  'sir madam ibid bot folks all again morning afternoon evening day text paper article author writer mention',
  'mentions mentioned covers covered discussed read reading look looking looked check checking checked idea clue',
  'chance possible case sense okay ok oh ah um uh hmm yeah anyway however though guess suppose think thinking',
  "believe sure figure happen happens beginner beginner's answer answers information info detail details point",
  'points use using allowed way bad long forward luck confused stuck lost trying try tried make makes clear clearly',
  'wonderful lovely awesome brilliant able hopefully ever even more most other else only once before after first',
  'next last same apologies beg favour favor quite write writing wrote regards wishes sincerely best greetings',
  'perfect mine forgive confusion missed overlooked somewhere anywhere everything nothing words word ago while',
  'always often never given exactly exact precise precisely sounds sound hard directly',
)

/** What people have to do for school or work, as a reason to ask. */
export const OCCASION = vocabulary(
  'essay essays homework report presentation class classes discussion course lesson lessons school teacher teachers',
  "teacher's professor prof tutor supervisor boss editor pupils pupil students student university college seminar exam",
  'exams assignment assignments project test quiz quizzes talk speech poster thesis dissertation worksheet group study',
  'studies studying debate timeline map table chart graph diagram history geography politics law english science media',
  'maths religion deadline tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month term',
  'colleague colleagues friend friends article blog podcast research researching newsroom story footage column notes',
  'preparing prepare finishing finish due doing describe describing explain compare comparing cite quote list retell',
  'introduction conclusion chapter section paragraph unit task handed hand',
)

const TASKS = 'essay homework presentation class lesson assignment seminar exam quiz project'

/** An occasion by its name alone: "for homework". */
export const TASK = new RegExp(`^${either('for in a an the this school university', TASKS)}$`, 'iu')

/** An empty clause speaks to somebody or about asking; "all, some or most" does neither. */
export const ADDRESSES = new RegExp(
  form`\b
    ${either(
      "i i'm im i'd i've ive i'll id me my we we're we've we'd us our you you'd you're your u please pls plz thanks",
      'thank thx cheers sorry hello hi hey dear question says? said tell know mentions? mentioned explained discussed',
      'covered wonder wondering ask asking help text paper article morning afternoon evening greetings regards wishes',
      'sincerely',
    )}\b`,
  'iu',
)

const SO = `(?:${either('so well and ok okay now but also hello hi hey sorry actually')} )?`

/** A clause that asks to be answered, with "what", though it has no question of its own. */
export const PREAMBLE = new RegExp(
  `^${SO}(?:what (?:i|we)(?:'d| would| really|'m){0,2} ${either('like want need wanted wonder wondering love')}` +
    `(?: to ${either('ask know find_out hear understand learn')})?(?: is)?` +
    form`|(?:i|we) ${either("don't do_not didn't did_not wasn't am_not")}(?: really| quite)? (?:know|sure)(?: about)?
      _${either('who where how')} ` +
    `(?:else )?to ${either('ask put_this phrase_this say_this')}|here(?:'s| is) (?:what|my question).{0,30}` +
    `|guess what|you know what|how are you.{0,20}|what's up|hope ${either('you this all')}.{0,40})[,.:;!?]{0,3}$`,
  'iu',
)

/** A clause in the first person that says why somebody asks. */
export const REASON = new RegExp(
  String.raw`^${SO}(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|my|our` +
    form`|${either("for in as as_part_of since because before while after it's just")} .{0,60}\b
      ${either("i i'm i've i'd we we're we've my our")})\b`,
  'iu',
)

/** Reasons that report something: what they say may be what is asked about. */
export const REPORTS = new RegExp(
  String.raw`\b${either(
    'heard hear read said says mentions mentioned claims? claimed told argued believe thought think expected assumed?',
    'noticed? remember recall saw seen found came_across understand understood learned learnt imagined? suppose story',
    'quote quotation puzzled surprised surprises disagree agree convinced if when whether why how who',
  )}\b`,
  'iu',
)

/** Words that need what was said before. */
export const POINTS_BACK =
  /\b(?:it|its|it's|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|one|ones|such)\b/iu

const QUESTION = 'who whom whose what which when where why how whether if'
const VERB = either(
  'tell explain show list name give say help find describe point quote compare clarify remind inform let look',
  'summari[sz]e outline state define elaborate provide read check confirm enlighten cite spell walk translate write',
)

/** "One of my pupils asked", before the question that was asked. */
export const THIRD_PARTY = new RegExp(
  form`^(?:so |and )?(?:one of |some of )?(?:my|our|the) (?:\w+ ){0,2}
    ${either('asked asks wants? wanted wonders? wondered')}` +
    form`(?: me| us)?(?: to ${either('know find_out look_up look_into ask check learn')})? (?=${either(QUESTION)}\b)`,
  'iu',
)

/** "For my geography essay", before a request. */
export const OCCASIONAL = new RegExp(
  form`^(?:so )?(?:for|in) ${either('my our a an')} (?:\w+ )?
    ${either(TASKS, 'report course talk thesis paper article blog')}(?: \w+)?,? ` +
    String.raw`(?=${either('i we could can please', QUESTION)}\b)`,
  'iu',
)

/** Politeness before what is wanted: "could you please", "I'd like to know more about". */
export const COURTESY = new RegExp(
  `^(?:${either('please kindly so and also ok okay well hi hello hey')}[, ]{1,2}){0,3}(?:` +
    form`${either('could can would will')} ${either('you u someone somebody anyone anybody')}(?:
      _${either('please possibly maybe perhaps kindly just also')})? ` +
    form`(?=(?:please |kindly )?${VERB}\b)|would you be (?:so kind as to|able to) |i (?:was wondering|wonder) if you
      _${either('could can would')} ` +
    form`|(?:i|we)(?:'d| would)? ${either('like love want need wanted')} to
      _${either('know hear learn read find_out')}(?: ${either('more something a_bit_more')})?(?: about)? ` +
    `|i(?:'m| am| was) (?:just )?${either('curious wondering interested')}(?: ${either('about in to_know_about')})? ` +
    form`|what (?:i|we)(?:'d| would)?(?: really| just)? ${either('like want need wonder')}(?:ed)? (?:to
      _${either('know ask find_out understand hear')} )?is ` +
    `|(?:please )?(?:tell|inform)(?: me| us)?(?: please)? about |please )`,
  'iu',
)
