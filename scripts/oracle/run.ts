import { readFileSync } from 'node:fs'
import { type Door, doorsOf, type Heard, readAll } from './doors.ts'
import { FACTS } from './facts.ts'
import { openJudge } from './judge.ts'
import { readPrint } from './print.ts'
import { type Question, questionsFrom, randomFrom } from './questions.ts'
import { differences, responseFaults } from './response.ts'

/** What was put to a door, and what it showed. */
interface Tally {
  questions: number
  refused: number
  quotations: number
  notes: number
}

export interface Verdict {
  readonly doors: ReadonlyMap<string, Tally>
  /** What does not hold, with the door and the question; each kind only so often. */
  readonly objections: readonly string[]
}

/** Answers to as many questions are looked at at the same time. */
const AT_ONCE = 4

/**
 * Puts generated questions to every door of a service, and holds what it says to the print.
 *
 * @param origin of the running service
 * @param said is told of progress
 */
export async function consult(
  origin: string,
  count: number,
  seed: number,
  said: (text: string) => void = () => {},
): Promise<Verdict> {
  const print = readPrint(readFileSync(FACTS.file, 'utf8'))
  const judge = openJudge(print)
  const next = questionsFrom(print, randomFrom(seed))
  const doors = doorsOf(origin, seed)
  const objections: string[] = []
  const tallies = new Map<string, Tally>()
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? { questions: 0, refused: 0, quotations: 0, notes: 0 }
    tallies.set(name, tally)
    return tally
  }

  const all = await readAll(origin)
  const reading = tallyOf('GET /v1/…')
  reading.questions = 1
  for (const shown of all) {
    reading.quotations++
    reading.notes += shown.notes.length
    objections.push(...judge(shown).map((fault) => `GET /v1/…: ${fault}`))
  }

  async function put(door: Door, question: Question, index: number): Promise<Heard> {
    const { text, claim } = question
    const heard = await door.hear(door.isCheck ? (claim?.words ?? text) : text, index)
    const tally = tallyOf(door.name)
    tally.questions++
    if (heard.status !== 200) tally.refused++
    tally.quotations += heard.shown.length
    for (const shown of heard.shown) tally.notes += shown.notes.length
    // A check is asked for no note or page.
    const known = door.isCheck ? { text, isPlain: question.isPlain, ...(claim ? { claim } : {}) } : question
    const faults = [
      ...heard.shown.flatMap(judge),
      ...(heard.response ? responseFaults(known, heard.response) : []),
      ...(heard.status >= 500 ? [`answers ${heard.status}`] : []),
    ]
    objections.push(...faults.map((fault) => `${door.name}, ${JSON.stringify(text)}: ${fault}`))
    return heard
  }

  async function putToAll(question: Question, index: number): Promise<void> {
    let first: Heard | undefined
    for (const door of doors) {
      if (index % (door.every ?? 1) !== 0) continue
      const heard = await put(door, question, index)
      const faults = first && !door.isCheck ? differences(question, first, heard) : []
      objections.push(...faults.map((fault) => `${door.name}, ${JSON.stringify(question.text)}: ${fault}`))
      first ??= heard
    }
  }

  let asked = 0
  const work = async (): Promise<void> => {
    while (asked < count) {
      const index = asked++
      await putToAll(next(), index)
      if (asked % 500 === 0) said(`${asked} questions, ${objections.length} objections`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { doors: tallies, objections }
}
