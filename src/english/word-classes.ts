import { UNITS } from './numbers.ts'
import { listed, type WordClass } from './listed.ts'

/** Whether words are a single one, and of a class. */
export const isOneOf = (words: readonly string[], set: WordClass): boolean => words.length === 1 && set.has(words[0])

/**
 * The closed classes of English words that say what a writer's brackets may hold; as tokens fold: small letters, straight
 * apostrophes. Rules on them stand in `src/wording/brackets.ts`.
 */
export const BE = listed('be am is are was were been being')
export const HAVE = listed('have has had having')
export const DO = listed('do does did')

/** Modal verbs, each with the one that reports it in the past. */
export const MODALS: ReadonlyMap<string | undefined, string> = new Map([
  ['will', 'would'],
  ['would', 'would'],
  ['can', 'could'],
  ['could', 'could'],
  ['may', 'might'],
  ['might', 'might'],
])
export const OTHER_MODALS = listed('must shall should ought')

export const ARTICLES = listed('a an the')
export const DEMONSTRATIVES = listed('this that these those such')
/** Which of two that were named a noun with "the" points at. */
export const OF_TWO = listed('latter former')
/** What may open a noun phrase that stands for a pronoun. */
export const DETERMINERS = listed('a an the this that these those such same said')
/** Words for how many, which open a noun phrase as well. */
export const QUANTIFIERS = listed(
  `all most many much more less few fewer several some any each every both no other others another various whole entire half ${UNITS} certain same own only`,
)
/** Those that stand for a noun by themselves: "most are". */
export const PARTS = listed(
  'all most many few fewer several some any both none one two three percentage majority minority',
)

/** An article, or what stands in its place, opens a noun phrase. */
export const OPENING = listed('a an the his her its their')
export const POSSESSIVES = listed('my your his her its our their whose')

/** Pronouns by the person that they stand for, with the possessive ones; a writer may put one for another of its class. */
export const SHE = listed('she her hers herself')
export const HE = listed('he him his himself')
export const IT = listed('it its itself')
export const THEY = listed('they them their theirs themselves')
export const I = listed('i me my mine myself')
export const WE = listed('we us our ours ourselves')

/** Adverbs that point at a place. */
export const PLACE_ADVERBS = listed('there here')
export const PLACE_PREPOSITIONS = listed('in at to into inside within')

/** Connecting words that say nothing of their own when they are put in. */
export const CONJUNCTIONS = listed('and but')
/** Those that concede, each for the other: "[though] it is" for "but it is". */
export const CONCEDING = listed('but though although yet however')
/** What "and" may stand for anywhere: "coupled with". */
export const ADDING = listed('coupled_with together_with along_with combined_with as_well_as')
/** What "and" may stand for at a comma. */
export const CONTRASTS = listed('while whereas')
/** Those that join a clause, alone or before a form of "be": "[who were] arrested". */
export const RELATIVES = listed('that which who')

export const PREPOSITIONS = listed(
  'about above across after against along among around as at before behind below between beyond by despite down during for ' +
    'from in inside into like near of off on onto out outside over per since through throughout to toward towards under ' +
    'until up upon via with within',
)
/** Other function words: what follows a noun phrase, and stands in none. */
export const JOINING = listed(
  'and or but nor if when while whether because although though than so yet then also both either who whom whose which ' +
    'that what where wherever how why once there here',
)

/** Those behind which a clause must follow. */
export const SUBORDINATING = listed(
  'if when while whereas whether because although though than who whom whose which that what where wherever how why',
)
/** Words that join two of a kind. */
export const COORDINATING = listed('and or but nor')
/** Prepositions that may end a clause: "caught and sent off". */
export const PARTICLES = listed('up out off down')
/** Nouns that are adverbs before "to": "back to the town". */
export const HOMEWARD = listed('back home')

/** Words that limit what is said, beside those that `gravity.ts` has; no brackets may hold them, nor stand for them. */
export const LIMITING = listed(
  'rarely seldom merely but almost nearly any each various whole entire other another one single double once much little ' +
    'percent however though',
)

/** Nouns for a measure, behind which "of" may be put in: "seven years [of] imprisonment". */
export const MEASURES = listed('years year months month weeks week days day hours hour')
/** Words that open a sentence with its reason. */
export const REASONS = listed('since because')
/** Verbs that are not passive before "to". */
export const ACTIVE = listed('manage decide refuse try fail hope continue seem appear')
/** Participles behind which "to be" may be put in. */
export const DEEMED = listed('deemed considered believed declared thought')
/** What may stand for a dash or a comma before words that say the same again. */
export const RESTATING = listed('namely that_is i_e')
/** Adverbs without "-ly" that stand beside a verb and its auxiliary: "were often arrested", "arrested today". */
export const ADVERBS =
  'not also now already then first later nevertheless often sometimes never ever always seldom still soon again both all each ' +
  'once twice thus therefore even just only indeed perhaps together today yesterday'
/** Words for the sign of a number. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['per cent', '%'],
])
/** Nouns for a place that has a name. */
export const PLACES = listed('country region area town village capital')

/** Nouns that end the name of a place, which goes by its first word as well. */
export const REGIONS = listed('prefecture province county city river district republic valley island mountains')

/** Verbs that a clause with "that" follows, at once or behind whom it is said to. */
export const SAYING = listed(
  'say tell explain argue state report confirm suggest believe note show know feel fear afraid hear think claim allege hope ' +
    'pretend imagine assume suppose guess him her them me us it',
)

/** Verbs behind which somebody's words stand, as they are told. */
export const TOLD = listed('said told argued')

/** Nouns for persons, by the pronoun that may stand for them; others are things. */
export const WOMEN = listed(
  'woman girl mother daughter sister wife grandmother aunt niece stepmother stepdaughter lady widow bride',
)
export const MEN = listed(
  'man boy father son brother husband grandfather uncle nephew stepfather stepson gentleman widower businessman policeman',
)
export const PERSONS = listed(
  'person human individual survivor victim adult friend cousin sibling parent relative neighbor spouse lover seeker ' +
    'smuggler broker buyer criminal offender traitor leader minister politician journalist researcher expert villager ' +
    'farmer supporter member deportee returnee orphan baby infant believer priest pastor nun christian slave stranger ' +
    'interpreter employee laborer refugee migrant interviewee respondent speaker detainee prisoner inmate defector escapee ' +
    'patient author writer doctor teacher missionary owner employer client guard official officer soldier citizen resident ' +
    'child teenager anthropologist activist worker student peasant trader trafficker',
)

/** Nouns that name nobody in particular, and so may stand for whomever a story is about. */
export const SOMEBODY = listed('woman girl lady man boy')

const PARENTS = listed('mother father parents stepmother stepfather')

/** Nouns for a person who is related to somebody, and whom that one calls "my mother" and the like. */
export const KIN: ReadonlyMap<string, WordClass> = new Map([
  ['daughter', PARENTS],
  ['son', PARENTS],
  ['wife', listed('husband')],
  ['husband', listed('wife')],
])

/** Nouns for those who rule a country. */
export const RULERS = listed('government regime state')

/** Nouns for several persons, as they are in the plural; what they do "they" do. */
export const BODIES = listed(
  'authority organization government agency network family group church force team community company crowd police ' +
    'committee party court union band gang',
)
/** Nouns for those who have power over others; no general name of people may stand for them. */
export const OFFICES = listed(
  'authority official officer guard soldier police force leader minister government agency court politician policeman',
)
/** Plurals that name nobody in particular. */
export const ANYBODY = listed('people persons individuals')
/** Words for anybody, man or woman. */
export const ANYONE = listed('individual person someone anyone somebody anybody everyone everybody')
/** Nouns that say nothing of whom they point at: "such individuals", "these people". */
export const NOBODY = listed('people person individual')
/** Adjectives that say of a person what a noun of its own says. */
export const SORTS: ReadonlyMap<string, string> = new Map([
  ['male', 'men'],
  ['female', 'women'],
  ['young', 'children'],
])
/** Nouns that add nothing to "this", as they stand for whatever was said before: "this policy", "this situation". */
export const NEUTRAL = listed(
  'view step option approach position situation matter measure idea process arrangement policy practice stance',
)
/** With those that say a little more of it. */
export const SHELLS = new Set([...NEUTRAL, 'fact', 'case', 'decision'])

/** Nouns for whatever happens. */
export const EVENTS = listed('event change development measure step action incident act move')

/** Plurals without an -s, and singulars with one. */
export const PLURALS = listed('people women men children police persons')
export const SINGULARS = listed('press congress series news politics class states')

/**
 * Verbs and nouns whose forms follow no rule: the base first, then its forms. Behind a participle stands an asterisk, if after
 * "be" it is passive ("sold").
 */
const IRREGULAR = (
  'who whom|woman women|man men|child children|beat beaten*|become became|begin began begun*|break broke broken*|bring brought*|' +
  'build built*|buy bought*|catch caught*|cut* cutting|choose chose chosen*|come came|die died dying|draw drew drawn*|dream ' +
  'dreamt|do done*|drink drank drunk|drive drove driven*|eat ate eaten*|face facing|fall fell fallen|feed fed*|feel felt*|' +
  'fight fought*|find found*|flee fled|fly flew flown|forbid forbade forbidden*|forget forgot forgotten*|forgive ' +
  'forgave forgiven*|get got gotten|give gave given*|go went gone goes going|grow grew grown*|have has had* having|' +
  'hear heard*|hide hid hidden*|hold held*|keep kept*|kneel knelt|know knew known*|lay laid*|lead led*|learn ' +
  'learnt|leave left*|lend lent*|let letting|lie lay lain lying|lose lost*|make made*|mean meant*|meet met*|pay ' +
  'paid*|put* putting|ride rode ridden|rise rose risen|run* ran|say said*|see saw seen*|seek sought*|sell sold*|' +
  'read*|send sent*|set* setting|show shown*|shut* shutting|sit sat|sleep slept|speak spoke spoken*|spend spent*|stand ' +
  'stood|steal stole stolen*|strike struck*|swim swam swum|take took taken*|teach taught*|tell told*|think ' +
  'thought*|throw threw thrown*|understand understood*|wear wore worn*|win won*|write wrote written*'
).split('|')

/** The base of each irregular form. */
export const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((row) => {
    const [base, ...forms] = row.replaceAll('*', '').split(' ') as [string, ...string[]]
    return forms.map((form): [string, string] => [form, base])
  }),
)

/** Irregular participles that are passive after "be". */
export const PARTICIPLES = new Set(
  IRREGULAR.flatMap((row) => row.split(' ').flatMap((form) => (form.endsWith('*') ? [form.slice(0, -1)] : []))),
)
