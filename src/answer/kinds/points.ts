import { vocabulary } from './message.ts'

/** Words that carry nothing of a question; question words count as little as they do. */
const FUNCTION = vocabulary(
  'a an the this that these those it its of in on at to for from by with about into out up down over as than is are was',
  'were be been being do does did can could would will shall should may might must has have had i me my you your we us our',
  'he him his she her they them their one and or so but then also too just please there here not no any some all every',
  'what which who whom whose how when where why if whether tell me',
)
/** How many telling words make a question that can be looked up by itself. */
const ENOUGH = 3

const AUXILIARY =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|isn't|aren't|wasn't|don't|doesn't|didn't|can't)"
const ASKS = `(?:(?:what|which|why|where|when|whom|how)(?:'s|s)?(?: \\w+){0,3}? ${AUXILIARY}|who(?:'s|se)? \\w+|how (?:many|much|long|old|often|far|big|large)|(?:what|who|where|how|when)(?:'s|s) |which \\w+ |in (?:which|what) |on (?:which|what) |to (?:whom|which|what) )`
const QUESTION = new RegExp(`^(?:(?:and|also|so|but|then|plus|or|secondly|second) )?(?:${ASKS}|${AUXILIARY} )`, 'iu')
const JOINT = new RegExp(`(?:, and|;|,? and also|,? plus|,? as well as| and)(?: also| then)? (?=${ASKS}\\b)`, 'giu')
const POINTS_BACK = /\b(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those|there|one|ones|such|so)\b/iu

const telling = (text: string): number => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  const quantity = /^(?:(?:and|so) )?how (?:many|much|long|old|often|far)\b/iu.test(text) ? 0 : 0
  return quantity + words.filter((word) => !FUNCTION.has(word)).length
}

/** "Who is X? And where did she go?" at its question marks, where a question follows. */
function sentencesOf(question: string): string[] {
  const parts: string[] = []
  for (const piece of question.split(/(?<=\?)\s+/u)) {
    const last = parts.at(-1)
    const separate = last !== undefined && QUESTION.test(piece) && QUESTION.test(last) && telling(piece) > 0
    if (last === undefined || separate) parts.push(piece)
    else parts[parts.length - 1] = `${last} ${piece}`
  }
  return parts
}

/** "How many … and what does …" where both halves can stand alone. */
function halves(question: string): string[] {
  for (const joint of question.matchAll(JOINT)) {
    const first = question.slice(0, joint.index)
    const second = question.slice(joint.index + joint[0].length)
    const alone = telling(first) >= ENOUGH && telling(second) >= ENOUGH && !POINTS_BACK.test(second)
    if (alone && QUESTION.test(first)) return [first, ...halves(second)]
  }
  return [question]
}

/**
 * The separate questions of a message, in order; one for a message with one question. A question that needs the one
 * before it ("and why?") stays with it.
 */
export function points(question: string): string[] {
  return sentencesOf(question.replace(/\s+/gu, ' ').trim())
    .flatMap(halves)
    .map((part) => part.replace(/^(?:and|also|plus) /iu, '').trim())
}
