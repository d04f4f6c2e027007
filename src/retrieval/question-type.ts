/**
 * What a message asks for, by how it begins or what stands in it; the first that fits counts. People who extend the list
 * put what is more particular first.
 */
const WAYS: readonly (readonly [type: string, words: string])[] = [
  ['how long', 'how long|for how many|how soon|how often|how old|since when'],
  ['how many', 'how many|number of|how big|what share|what percentage|what proportion|what percent|how large'],
  ['how much', 'how much|what price|what cost|how expensive|cost of|what does it cost'],
  ['when', 'when|what year|which year|what date|what month|in what year'],
  ['where', 'where|which city|which town|which country|what country|which province|what place|which region'],
  ['who', 'who|whom|whose|which person|which organization|which group|what is the name|name of'],
  ['why', 'why|how come|what reason|what causes|what caused|for what reason|reason for'],
  ['happens', 'what happens|what happened|what became|what becomes'],
  ['how', 'how do|how does|how did|how is|how are|how was|how were|how can|how could|how would|in what way|how'],
  ['which', 'which|what kind|what kinds|what type|what types|what sort'],
  ['what', 'what|whats'],
]

/** A message that begins so asks whether something is so. */
const WHETHER =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|isnt|arent|dont|doesnt|didnt|so)\b/u

const TYPES = WAYS.map(([type, words]) => [type, new RegExp(`\\b(?:${words})\\b`, 'u')] as const)

/** The types, by number: those of the list, whether something is so, and none of them. */
export const QUESTION_TYPES: readonly string[] = [...WAYS.map(([type]) => type), 'whether', 'none']

/** The number of what a message asks for. */
export function questionType(message: string): number {
  const plain = message.toLowerCase().replace(/['’]/gu, '').trim()
  if (WHETHER.test(plain)) return QUESTION_TYPES.indexOf('whether')
  const at = TYPES.findIndex(([, words]) => words.test(plain))
  return at === -1 ? QUESTION_TYPES.indexOf('none') : at
}
