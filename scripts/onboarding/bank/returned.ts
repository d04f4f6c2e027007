import type { Paper } from '../../../src/paper/paper.ts'
import { referencesIn } from '../../bank/read.ts'
import { CorpusError } from '../../corpus/error.ts'
import type { Likeness } from './likeness.ts'
import { isPart, type Part, PARTS } from './parts.ts'

/** A line that was taken: where it belongs, and in which conversation it stands where it is one of a dialogue. */
export interface Taken {
  readonly part: Part
  readonly text: string
  readonly dialogue: number
}

export interface Returned {
  readonly taken: readonly Taken[]
  /** Each with file and line. */
  readonly faults: readonly string[]
}

/** The longest question that the service takes. */
const LONGEST = 1000

/** What a line is without its references and signs; undefined where it is not of the part's form. */
type Bare = { readonly question: string } | { readonly fault: string }

const FORMS: Readonly<Record<Part, string>> = {
  close: '"p4.2 question"',
  far: '"p4.2 question"',
  people: '"p4.2 question"',
  gaps: '"p4 question"',
  dialogues: '"p4.2 question", "- question", "x message" or "--"',
  calibration: '"p4.2 question", "- question" or "x message"',
  'off-topic': 'a message',
}

function bareOf(paper: Paper, part: Part, text: string, file: string, line: number): Bare {
  if (part === 'off-topic') return { question: text }
  if (part === 'dialogues' || part === 'calibration') {
    const sign = /^[-x] (.+)$/u.exec(text)?.[1]
    if (sign !== undefined) return { question: sign.replace(/ !$/u, '') }
  }
  try {
    const found = referencesIn(paper, text, file, line)
    const isGap = part === 'gaps'
    if (!found || (isGap && !/^p\d+ /u.test(text))) return { fault: `is not ${FORMS[part]}` }
    if (isGap && found.references.length > 1) return { fault: 'a gap names one passage, the nearest' }
    return { question: found.question.replace(/ !$/u, '') }
  } catch (error) {
    if (error instanceof CorpusError) return { fault: error.message.slice(`${file}:${line}: `.length) }
    throw error
  }
}

/**
 * Reads a bank that came back from whoever filled in the brief, line by line.
 *
 * @param tested the questions of the evaluation, which nothing may learn from
 * @param known the questions that the bank has already, and to which each that is taken is added
 * @returns the lines that can be taken, and what is wrong with each of the others
 */
export function readReturned(paper: Paper, text: string, file: string, tested: Likeness, known: Likeness): Returned {
  const taken: Taken[] = []
  const faults: string[] = []
  let part: Part | 'unknown' | undefined
  let dialogue = 0
  let isFirst = true
  const check = (line: string, number: number): string | undefined => {
    if (part === undefined || part === 'unknown')
      return `stands before the first part; a part begins with one of # ${Object.keys(PARTS).join(', # ')}`
    const found = bareOf(paper, part, line, file, number)
    if ('fault' in found) return found.fault
    const { question } = found
    if (question.length > LONGEST) return `is longer than ${LONGEST} characters`
    // A later turn of a conversation may well be "and then?", as others are.
    const isLater = part === 'dialogues' && !isFirst
    const leak = tested.like(question)
    if (leak !== undefined && !(isLater && question.split(' ').length < 5)) return `asks what is tested: “${leak}”`
    const twin = isLater ? undefined : known.like(question)
    if (twin !== undefined) return `asks the same as “${twin}”`
    if (!isLater) known.add(question)
    taken.push({ part, text: line, dialogue })
    return undefined
  }
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.replaceAll('\u00a0', ' ').trim()
    // Language models put what they write between fences.
    if (line === '' || line.startsWith(';') || line.startsWith('```')) continue
    const opened = /^#+\s*([\w-]+):?$/u.exec(line)?.[1]?.toLowerCase()
    if (opened !== undefined || line === '--') {
      dialogue++
      isFirst = true
      if (opened === undefined) continue
      part = isPart(opened) ? opened : 'unknown'
      if (part === 'unknown') faults.push(`${file}:${index + 1}: there is no part “${opened}”`)
      continue
    }
    if (part === 'unknown') continue
    const fault = check(line, index + 1)
    if (fault === undefined) isFirst = false
    else faults.push(`${file}:${index + 1}: ${fault}`)
  }
  return { taken, faults }
}
