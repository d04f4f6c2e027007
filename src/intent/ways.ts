import type { Paper } from '../paper/paper.ts'
import { type Reader, readWays } from './reader.ts'
import { COMMON } from './ways/common.ts'
import { GREETING, THANKS } from './ways/courtesy.ts'
import * as documentWays from './ways/document.ts'
import { HELP, IDENTITY } from './ways/help.ts'
import { INSTRUCTION, OPINION, OVERRIDE } from './ways/instruction.ts'
import { CITED, NOTES } from './ways/notes.ts'
import { CLOSING, DISPLAY, OPENING, PART, REQUEST } from './ways/section.ts'
import * as sourceWays from './ways/source.ts'
import * as verificationWays from './ways/verification.ts'

/** What asks for no more than a part of the paper by its name is short; in characters. */
export const SHORT = 200

/** The ways of asking, by what they ask for. */
const WAYS = {
  note: documentWays.NOTE,
  citation: documentWays.CITATION,
  title: documentWays.TITLE,
  date: documentWays.DATE,
  journal: documentWays.JOURNAL,
  contents: documentWays.CONTENTS,
  pages: documentWays.LENGTH,
  methods: documentWays.METHODS,
  about: documentWays.ABOUT,
  author: documentWays.AUTHOR,
  greeting: GREETING,
  thanks: THANKS,
  help: HELP,
  identity: IDENTITY,
  instruction: INSTRUCTION,
  override: OVERRIDE,
  opinion: OPINION,
  notes: NOTES,
  cited: CITED,
  part: PART,
  display: DISPLAY,
  closing: CLOSING,
  opening: OPENING,
  request: REQUEST,
  source: sourceWays.SOURCE,
  origin: sourceWays.ORIGIN,
  statement: sourceWays.STATEMENT,
  claim: sourceWays.CLAIM,
  everything: sourceWays.EVERYTHING,
  outright: verificationWays.OUTRIGHT,
  checks: verificationWays.CHECKS,
  elsewhere: verificationWays.ELSEWHERE,
  placed: verificationWays.PLACED,
  bare: verificationWays.BARE,
}

/** A kind of ways of asking. */
export type Kind = keyof typeof WAYS

const readers = new WeakMap<Paper, Partial<Record<Kind, Reader>>>()

/** The reader of a kind's ways, and of those that the paper's own field adds; made when it is first asked for. */
export function ways(paper: Paper, kind: Kind): Reader {
  let made = readers.get(paper)
  if (!made) {
    made = {}
    readers.set(paper, made)
  }
  return (made[kind] ??= readWays(COMMON, WAYS[kind]))
}
