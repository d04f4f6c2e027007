/** What a message asks for; "whether" something is so, and "none" of them. */
export type QuestionType =
  | 'how long'
  | 'how many'
  | 'how much'
  | 'when'
  | 'where'
  | 'who'
  | 'why'
  | 'happens'
  | 'how'
  | 'which'
  | 'what'
  | 'whether'
  | 'none'

/** What answers a type of question, where printed words can tell: a figure or a date. */
export type AnswerType = 'figure' | 'date'

interface Asking {
  readonly type: QuestionType
  /** Any of these, divided by "|", in a message makes it one of this type. */
  readonly words: string
  readonly wants?: AnswerType
}

/**
 * What a message asks for, by what stands in it; the first that fits counts. People who extend the list put what is more
 * particular first.
 */
const ASKINGS: readonly Asking[] = [
  { type: 'how long', words: 'how long|for how many|how soon|how often|how old|how far|what age', wants: 'figure' },
  {
    type: 'how many',
    words:
      'how many|number of|how big|how large|how crowded|percentage|percent of|what percent|' +
      'what share|what proportion|what fraction|what ratio|what number',
    wants: 'figure',
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
  { type: 'why', words: 'why|how come|what reason|what causes|what caused|for what reason|reason for' },
  { type: 'happens', words: 'what happens|what happened|what became|what becomes' },
  { type: 'how', words: 'in what way|how' },
  { type: 'which', words: 'which|what kind|what kinds|what type|what types|what sort' },
  { type: 'what', words: 'what|whats' },
]

/** A message that begins so asks whether something is so, whatever else stands in it. */
const WHETHER =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|isnt|arent|dont|doesnt|didnt|so)\b/u

/**
 * Such a word asks only where a question can begin: first, after a stop or one of these, or as the last word. "What
 * happens to women who are caught when they cross?" asks neither who nor when.
 */
const JOINING = 'who|whom|whose|when|where|which'
const BEFORE_ASKING =
  'and|but|or|so|then|ok|okay|to|of|from|by|for|in|at|on|with|about|against|under|through|until|till|since|exactly|just|' +
  'me|us|know|tell|say|said|ask|wonder|wondering|asking|remember|learn|find out|see|understand|explain|clear|sure|is it|was it'

/** Whether a joining word does not ask, by what stands before it. */
const JOINED = new RegExp(`(?<=[\\p{L}\\p{N}] )(?<!\\b(?:${BEFORE_ASKING}) )(?:${JOINING})(?= )`, 'gu')

const FORMS = ASKINGS.map(({ words }) => new RegExp(`\\b(?:${words})\\b`, 'u'))

/** The types, by number: those of the list, whether something is so, and none of them. */
export const QUESTION_TYPES: readonly QuestionType[] = [...ASKINGS.map(({ type }) => type), 'whether', 'none']

/** The single words that ask; they say nothing about the subject of a question. */
export const ASKING_WORDS = 'how many much long often old who whom whose when where why'

/** A message in lower case, without apostrophes and without the words that join a clause. */
const plainOf = (message: string): string =>
  message.toLowerCase().replace(/['’]/gu, '').trim().replace(/\s+/gu, ' ').replace(JOINED, '')

/** Words that are about nothing by themselves beside one that asks: "since when?", "what happened next?", "for example?" */
export const LIGHT_WORDS =
  'since come comes say says said tell told know sure true actually exactly certain happen happened happens next later ' +
  'earlier ago example examples instance time reason did does'

/** The number of what a message asks for. */
export const questionType = (message: string): number => typeOf(plainOf(message))

function typeOf(plain: string): number {
  if (WHETHER.test(plain)) return QUESTION_TYPES.indexOf('whether')
  const at = FORMS.findIndex((form) => form.test(plain))
  return at === -1 ? QUESTION_TYPES.indexOf('none') : at
}

/** What a message asks for. */
export interface Asks {
  /** The number of its type. */
  readonly type: number
  /**
   * What it wants that printed words can tell; undefined where any answer will do. "Did it cost a lot?" wants a figure
   * too.
   */
  readonly wants: AnswerType | undefined
}

/** Reads what a message asks for. */
export function asksOf(message: string): Asks {
  const plain = plainOf(message)
  const wants = ASKINGS.find((one, at) => one.wants !== undefined && FORMS[at]?.test(plain))?.wants
  return { type: typeOf(plain), wants }
}
