import { ASKING_WORDS, AUXILIARIES } from '../english/asking.ts'
import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import { type Message, readMessage } from './message.ts'
import { either } from './pattern.ts'
import { points } from './points.ts'
import { recogniseRead } from './recognise.ts'
import { asksOfAnswer, asksOfAnswerRead } from './step.ts'

/** What a question of a message asks for; who can see it is asked for itself, unlike other help. */
type Kind = Intent['kind'] | 'privacy'

/** Where a sentence of a message ends; of more than so many sentences none is looked at by itself, to bound the work. */
const END = /(?<=[.!?])\s+/u
const MOST_SENTENCES = 6

/** How a question begins, and where a second one is joined to it. */
const ASKS = String.raw`(?:what|which|${either(ASKING_WORDS, AUXILIARIES)})\b`
const QUESTION = new RegExp(`^(?:(?:and|so|but|or) )?${ASKS}`, 'iu')
const JOINT = new RegExp(`(?:, and|;| and|, plus| plus| or)(?: also| then)? (?=${ASKS})`, 'giu')

/** What a question asks that is not about the subject of the paper: it needs none of the words around it. */
const OF_ITS_OWN: ReadonlySet<Kind> = new Set<Kind>(['help', 'privacy', 'document', 'section', 'notes'])

/** Kinds that have their own ways with several things: "footnotes 3 and 4". */
const SEVERAL: ReadonlySet<Kind> = new Set<Kind>(['footnote', 'page', 'passage', 'verification', 'cited'])

/** The sentences of a message without those that call for help, and each question by itself that is of its own. */
function sentencesOf(sentences: readonly string[], kindOf: (text: string) => Kind): string[] {
  const parts: string[] = []
  let isOpen = false
  for (const sentence of sentences) {
    const kind = kindOf(sentence)
    if (kind === 'help') continue
    const isAlone = sentence.endsWith('?') && OF_ITS_OWN.has(kind)
    if (isOpen && !isAlone) parts[parts.length - 1] += ` ${sentence}`
    else parts.push(sentence)
    isOpen = !isAlone
  }
  return parts
}

function divided(part: string, kindOf: (text: string) => Kind): readonly string[] {
  const sentences = part.split(END)
  if (sentences.length === 1) return atJoint(part, kindOf)
  if (sentences.length > MOST_SENTENCES) return [part]
  const kind = kindOf(part)
  if (SEVERAL.has(kind)) return [part]
  // Of an instruction only what asks by itself is left: "write a poem" asks nothing.
  const asking = kind === 'help' ? sentences.filter((sentence) => sentence.endsWith('?')) : sentences
  const parts = sentencesOf(asking, kindOf)
  return parts.length > 0 ? parts : [part]
}

/** A sentence before and behind its last joint, where only what stands behind it is a question of its own. */
function atJoint(sentence: string, kindOf: (text: string) => Kind): readonly string[] {
  const joint = QUESTION.test(sentence) ? [...sentence.matchAll(JOINT)].at(-1) : undefined
  if (!joint) return [sentence]
  const [first, last] = [sentence.slice(0, joint.index), sentence.slice(joint.index + joint[0].length)]
  const isOwn = OF_ITS_OWN.has(kindOf(last)) && !OF_ITS_OWN.has(kindOf(first)) && !SEVERAL.has(kindOf(sentence))
  return isOwn ? [first, last] : [sentence]
}

/** Parts of a message, each with what only asks how it went on: "how did it end?" is not about the paper's end then. */
function withEnds(parts: readonly string[], asksOn: (text: string) => boolean): string[] {
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last !== undefined && asksOn(part)) whole[whole.length - 1] = `${last} ${part}`
    else whole.push(part)
  }
  return whole
}

/**
 * The questions of a message, one by one: those that `points` tells by their words, and what asks about the paper itself
 * or for help, which needs none of the words around it. A call for help falls away beside a question.
 *
 * @param message without Markdown
 */
export function questionsIn(paper: Paper, message: string): readonly string[] {
  const asksOn = (text: string): boolean => asksOfAnswer(paper, text) === 'readingOn'
  const kindIn = (read: Message): Kind => {
    if (asksOfAnswerRead(paper, read) === 'readingOn') return 'passages'
    const intent = recogniseRead(paper, read)
    return intent.kind === 'help' && intent.manner === 'privacy' ? intent.manner : intent.kind
  }
  const kinds = new Map<string, Kind>()
  const kindOf = (text: string): Kind => {
    const kind = kinds.get(text) ?? kindIn(readMessage(paper, text))
    kinds.set(text, kind)
    return kind
  }
  const separate = withEnds(points(message), asksOn)
  const parts = separate.length > 1 ? separate.flatMap((part) => divided(part, kindOf)) : divided(message, kindOf)
  if (parts.length === 1) return parts
  const asking = parts.filter((part) => kindOf(part) !== 'help')
  return asking.length > 0 ? asking : [message]
}
