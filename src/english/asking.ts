import { listed } from './listed.ts'

/** What answers a question, where printed words can tell: a figure is any number, a count one of people or things. */
export type AnswerType = 'figure' | 'count' | 'date' | 'duration' | 'money' | 'place' | 'name' | 'reason'

interface Asking {
  readonly type: string
  /** Any of these, divided by "|", in a message makes it one of this type. */
  readonly words: string
  readonly wants?: AnswerType
}

/**
 * What a message asks for, by what stands in it; the first that fits counts. People who extend the list put what is more
 * particular first.
 */
export const ASKINGS = [
  { type: 'how long', words: 'how long|for how many|how soon|how often|how old|how far|what age', wants: 'figure' },
  {
    type: 'how many',
    words:
      'how many|number of|how big|how large|how crowded|percentage|percent of|what percent|' +
      'what share|what proportion|what fraction|what ratio|what number',
    wants: 'count',
  },
  {
    type: 'how much',
    words:
      'how much|how expensive|cost|what amount|what price|what sum|what fee|what fine|what wage|what budget|what salary',
    wants: 'figure',
  },
  {
    type: 'when',
    words: 'when|since when|what year|which year|what date|which date|what month|which month|what day|which day',
    wants: 'date',
  },
  {
    type: 'where',
    words: 'where|which city|which town|which country|what country|which province|what place|which region',
  },
  { type: 'who', words: 'who|whom|whose|which person|which organization|which group|what is the name|name of' },
  {
    type: 'why',
    words: 'why|how come|what reason|what causes|what caused|for what reason|reason for',
    wants: 'reason',
  },
  { type: 'happens', words: 'what happens|what happened|what became|what becomes' },
  { type: 'how', words: 'in what way|how' },
  { type: 'which', words: 'which|what kind|what kinds|what type|what types|what sort' },
  { type: 'what', words: 'what|whats' },
] as const satisfies readonly Asking[]

/** A way of asking for a thing by its noun; all are words divided by "|". */
interface Wanted {
  readonly wants: AnswerType
  /** How it asks. */
  readonly asks: string
  /** What it asks for. Without it, the asking alone tells. */
  readonly of?: string
  /** At most so many words stand between the two; one where nothing is said. */
  readonly apart?: number
}

/** What a message wants more particularly than its type does; the first that fits counts. */
export const WANTED: readonly Wanted[] = [
  { wants: 'money', asks: 'how expensive' },
  { wants: 'money', asks: 'how much|how many', of: 'money|cash|dollars|yuan|rmb|won' },
  {
    wants: 'money',
    asks: 'how much|what do|what does|what did',
    of: 'cost|pay|paid|earn|charge|offered|worth',
    apart: 8,
  },
  {
    wants: 'money',
    asks: 'how much|how big|how high|what|whats',
    of: 'price|fee|fine|wage|salary|budget|reward|bounty|bribe|ransom|payment|sum',
    apart: 3,
  },
  { wants: 'duration', asks: 'how long|how soon' },
  { wants: 'duration', asks: 'how many', of: 'years|months|weeks|days|hours|minutes' },
  {
    wants: 'place',
    asks: 'which|what|name of the',
    of:
      'city|cities|town|towns|village|villages|country|countries|province|provinces|region|regions|county|river|place|' +
      'district|prefecture|embassy|embassies|capital',
  },
  { wants: 'place', asks: 'where', of: 'from', apart: 8 },
  { wants: 'name', asks: 'name of|names of' },
  { wants: 'name', asks: 'what is|whats', of: 'name|names', apart: 2 },
  {
    wants: 'name',
    asks: 'which|what',
    of:
      'organization|organizations|organisation|organisations|agency|agencies|company|companies|minister|ministry|author|' +
      'authors|scholar|scholars|anthropologist|ngo|ngos|church|churches|newspaper|newspapers|senator|official|officials|' +
      'leader|leaders|president|charity|charities|journalist|journalists',
  },
]

/** The single words that ask; they say nothing about the subject of a question. */
export const ASKING_WORDS = 'how many much long often old who whom whose when where why'

/** Words that ask, and that join a clause as well: "women who are caught when they cross" asks neither who nor when. */
export const JOINING_ASKING = 'who|whom|whose|when|where|which'
/** Behind these, or first or last in a message or behind a stop, they ask. */
export const BEFORE_ASKING =
  'and|but|or|so|then|ok|okay|to|of|from|by|for|in|at|on|with|about|against|under|through|until|till|since|exactly|just|' +
  'me|us|know|tell|say|said|ask|wonder|wondering|asking|remember|learn|find out|see|understand|explain|clear|sure|is it|was it'

/** Words that are about nothing by themselves beside one that asks: "since when?", "what happened next?", "for example?" */
export const LIGHT_WORDS =
  'since come comes say says said tell told know sure true actually exactly certain happen happened happens next later ' +
  'earlier ago example examples instance time reason did does still so case really yet kind kinds sort sorts type types ' +
  'specifically precisely particular y way ways sense extent mean means meaning'

/** Words that mean "why", where nothing else is asked. */
export const HOW_COME = 'how come|how so|y'

/** A question that begins with one of these asks whether something is so. */
export const AUXILIARIES = 'is are was were do does did has have had can could will would should must may'
/** The same with "not", as it is written and as it is without an apostrophe. */
export const NEGATED_AUXILIARIES = "isn't aren't wasn't don't doesn't didn't can't"
export const BARE_NEGATED_AUXILIARIES = 'isnt arent dont doesnt didnt'

/** How a message begins that goes on from another, divided by "|". */
export const OPENINGS = 'and|but|so|then|what about|how about|why|or|also|more|go on'

/** Words that point back at what was said before a message. */
export const POINTERS =
  'he she they it him her them his hers their theirs its this that those these there then one ones other others same so ' +
  'else either both'

/** Words that point back at the first of two questions. */
export const BACK = 'it its they them their he him his she her this that these those there one ones such so'

/**
 * Words that carry no part of a question when two in one message are told apart. Fewer than the stop words: "get" and
 * "own" help a question to stand alone.
 */
export const FUNCTION_WORDS = listed(
  'a an the this that these those it its of in on at to for from by with about into out up down over as than is are was ' +
    'were be been being do does did can could would will shall should may might must has have had i me my you your we us ' +
    'our he him his she her they them their one and or so but then also too just please there here not no any some all ' +
    'every what which if whether tell me each both most least last other another same else',
)

/** What English asks with and puts between, less what other languages have too (in, as, do, me). */
export const TELLING_ENGLISH = listed(
  'the of and to are what who how why when where which does did were for from with by that this it they there have has ' +
    'had can many much about you not their his her its she if any would could should tell or',
)
