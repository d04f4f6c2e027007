import { ASKING_WORDS, AUXILIARIES, BACK, FUNCTION_WORDS, NEGATED_AUXILIARIES } from '../english/asking.ts'
import { listed } from '../english/listed.ts'
import { countWords, quotedStretches } from '../wording/quoted.ts'
import { either, form } from './pattern.ts'

/** Words for what is asked: they separate questions, but the second can't stand alone with them. */
const QUERY = listed(`${ASKING_WORDS} ago far`)
/** From this many words on, a quotation may be sentences, which are not taken apart. */
const QUOTATION = 4
/** How many telling words make a question that can be looked up by itself. */
const ENOUGH = 3

const AUXILIARY = either(AUXILIARIES, 'might', NEGATED_AUXILIARIES)
const ASKS = form`(?:(?:what|which|why|where|when|whom|how)(?:'s|s)?(?: \w+){0,3}? ${AUXILIARY}|who(?:'s|se)? \w+|how
  _(?:many|much|long|old|often|far|big|large)|(?:what|who|where|how|when)(?:'s|s) |which \w+ |in (?:which|what) |on
  _(?:which|what) |to (?:whom|which|what) )`
const QUESTION = new RegExp(`^(?:(?:and|also|so|but|then|plus|or|secondly|second) )?(?:${ASKS}|${AUXILIARY} )`, 'iu')
const JOINT = new RegExp(`(?:, and|;|,? and also|,? plus|,? as well as| and)(?: also| then)? (?=${ASKS}\\b)`, 'giu')
/** How a sentence of its own begins that asks something. */
const OPENS = new RegExp(
  form`^(?:(?:and|also|so|but|then|plus|or) )?(?:(?:in|on|to|from|for|by|at|of|with) )?(?:who|whom|whose|what|which|
    when|where|why|how|${AUXILIARY})(?:'s|s)?\b`,
  'iu',
)
const PRESSES = new RegExp(`^(?:(?:and|so|but|or) )?${AUXILIARY} `, 'iu')
const POINTS_BACK = new RegExp(String.raw`\b${either(BACK)}\b`, 'iu')

/** How many telling words a question has; question words count only where `asking` says so. */
const telling = (text: string, asking: boolean): number =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}'’]+/gu)].filter(
    ([word]) => !FUNCTION_WORDS.has(word) && (asking || !QUERY.has(word)),
  ).length

/** Whether a question after another is one of its own: "is it?" and "do they have one?" only press the point. */
const isSeparate = (question: string): boolean =>
  OPENS.test(question) &&
  telling(question, true) >= (PRESSES.test(question) ? ENOUGH : 1) &&
  !(PRESSES.test(question) && POINTS_BACK.test(question))

/** "Who is X? And where did she go?" at its question marks, where a question follows. */
function sentencesOf(question: string): string[] {
  const parts: string[] = []
  for (const piece of question.split(/(?<=\?)\s+/u)) {
    const last = parts.at(-1)
    const separate = last !== undefined && isSeparate(piece) && OPENS.test(last)
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
    const alone = telling(first, true) >= ENOUGH && telling(second, false) >= ENOUGH && !POINTS_BACK.test(second)
    if (alone && QUESTION.test(first)) return [first, ...halves(second)]
  }
  return [question]
}

/**
 * The separate questions of a message, in order; one for a message with one question. A question that needs the one
 * before it ("and why?") stays with it.
 */
export function points(question: string): string[] {
  const message = question.replace(/\s+/gu, ' ').trim()
  if (quotedStretches(message).some(({ text }) => countWords(text) >= QUOTATION)) return [message]
  return sentencesOf(message)
    .flatMap(halves)
    .map((part) => part.replace(/^(?:and|also|plus) /iu, '').trim())
}
