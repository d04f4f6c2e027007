import type { RunningHeads } from '../../src/paper/types.ts'
import { CorpusError } from './error.ts'
import { type Expected, rawOrder } from './raw-order.ts'
import type { Block } from './transcription.ts'

export interface RawSource {
  /** The raw text as extracted, its file name for messages, and the running heads with "{page}" for the number. */
  text: string
  file: string
  runningHeads?: RunningHeads
}

/** What the proof accounted for: characters (without white space) by role, and every decision it found. */
export interface Proof {
  characters: Record<string, number>
  undone: string[]
  kept: string[]
  emendations: { printed: string; reading: string; line: number }[]
  runningHeads: string[]
}

/**
 * Proves a transcription against the raw text: every character of the raw text that is not white space is accounted
 * for, in order, as text, heading, note, marker, note number, running head, page number, undone hyphen or emendation,
 * and the words are divided in the same places.
 *
 * Two rules of the extraction are checked as well: a page begins at a line that starts with one space or at a running
 * head, and nowhere else; a line-end hyphen without a space after it is hyphenation, with one it is the word's own.
 *
 * @throws CorpusError at the first character that is not accounted for, with the line of the raw text
 */
export function prove(blocks: readonly Block[], transcriptionFile: string, raw: RawSource): Proof {
  const printed = blocks.filter((b) => !(b.kind === 'heading' && !b.printed))
  const walk = new Walk(rawOrder(printed, transcriptionFile), transcriptionFile, raw)
  const proof = walk.run()
  for (const block of printed) {
    if (!('emendations' in block)) continue
    for (const { printed: was, reading } of block.emendations) {
      proof.emendations.push({ printed: was, reading, line: block.line })
    }
  }
  return proof
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char)

/** One pass over the raw text and what is expected of it, side by side. */
class Walk {
  readonly #expected: readonly Expected[]
  readonly #transcription: string
  readonly #raw: RawSource
  readonly #proof: Proof = { characters: {}, undone: [], kept: [], emendations: [], runningHeads: [] }
  /** Where the pass stands in the raw text. */
  #at = 0
  /** Whether white space must stand here; undefined where a page turn has already passed over it. */
  #spaceDue: boolean | undefined
  /** Whether the transcription joins two words over a page turn. */
  #joined = false

  constructor(expected: readonly Expected[], transcription: string, raw: RawSource) {
    this.#expected = expected
    this.#transcription = transcription
    this.#raw = raw
  }

  run(): Proof {
    for (const [index, { char, page }] of this.#expected.entries()) {
      if (page !== undefined) this.#turnPage(page)
      else if (!isSpace(char)) this.#character(index)
      else if (this.#spaceDue === false) this.#spaceDue = true
    }
    const { text } = this.#raw
    while (this.#at < text.length && isSpace(text[this.#at])) this.#at++
    if (this.#at < text.length) this.#fail('the raw text goes on where the transcription ends')
    return this.#proof
  }

  #character(index: number): void {
    const { text } = this.#raw
    const { char, role, line } = this.#expected[index] as Expected
    this.#passSpace(index)
    if (text.startsWith('-\n', this.#at) && char !== '-') {
      this.#proof.undone.push(around(text, this.#at))
      this.#at += 2
    }
    if (text[this.#at] !== char) {
      const found = JSON.stringify(text.slice(this.#at, this.#at + 24))
      this.#fail(`${found} is not accounted for; ${this.#transcription}:${line} has ${this.#quoted(index)}`)
    }
    this.#proof.characters[role] = (this.#proof.characters[role] ?? 0) + 1
    this.#at++
    this.#spaceDue = false
    if (char === '-') this.#keepHyphen(isSpace(this.#expected[index + 1]?.char))
  }

  #passSpace(index: number): void {
    const { text } = this.#raw
    const from = this.#at
    while (this.#at < text.length && isSpace(text[this.#at])) this.#at++
    const space = text.slice(from, this.#at)
    if (space.includes('\n ')) this.#fail('a page begins here, but the transcription has no page mark')
    if (this.#joined || (this.#spaceDue !== undefined && this.#spaceDue !== space.length > 0)) {
      const place = `${this.#transcription}:${this.#expected[index]?.line}`
      this.#fail(`words are divided otherwise than in ${place} before ${this.#quoted(index)}`)
    }
  }

  /** After a hyphen: at a line's end it is the word's own only when a space follows it. A dash stands by itself. */
  #keepHyphen(isDash: boolean): void {
    const { text } = this.#raw
    const followsWord = !isSpace(text[this.#at - 2])
    if (text[this.#at] === '\n' && followsWord) {
      this.#fail('a line-end hyphen without a space after it is hyphenation, to be undone')
    }
    if (isDash || !text.startsWith(' \n', this.#at)) return
    this.#proof.kept.push(around(text, this.#at - 1))
    this.#at += 2
  }

  /** Moves over the page boundary, and over the running head where one survives. */
  #turnPage(page: number): void {
    const { text, runningHeads } = this.#raw
    const from = this.#at
    while (text.startsWith('\n', this.#at) || text.startsWith(' \n', this.#at)) this.#at++
    const isLineStart = from === 0 || text.slice(from, this.#at).includes('\n')
    const lineEnd = text.indexOf('\n', this.#at)
    const head = text.slice(this.#at, lineEnd).trim()
    const form = page % 2 === 0 ? runningHeads?.even : runningHeads?.odd
    if (form !== undefined && head === form.replace('{page}', String(page))) {
      this.#proof.runningHeads.push(head)
      this.#at = lineEnd
    } else if (isLineStart && text[this.#at] === ' ') this.#at++
    else this.#fail(`page ${page} is marked here, but the raw text does not turn the page`)
    // The turn has passed over the space; that none is in the transcription is found out at the next word.
    if (this.#spaceDue !== false) this.#spaceDue = undefined
    else this.#joined = true
  }

  #quoted(from: number): string {
    const ahead = this.#expected.slice(from, from + 24)
    return JSON.stringify(ahead.map((e) => e.char).join(''))
  }

  #fail(message: string): never {
    throw new CorpusError(message, this.#raw.file, this.#raw.text.slice(0, this.#at).split('\n').length)
  }
}

/** The word around a line-end hyphen, with the break shown as "⏎". */
function around(text: string, hyphen: number): string {
  const before = /\S*$/u.exec(text.slice(0, hyphen))?.[0] ?? ''
  const after = /^-\s*(\S*)/u.exec(text.slice(hyphen))?.[1] ?? ''
  return `${before}-⏎${after}`
}
