import { quotes } from '../../../wording/stretches.ts'
import { type Piece, piecesOf, wordsOf } from '../../../wording/pieces.ts'
import { type Finding, findingsIn } from '../findings.ts'
import { PIECE_WEIGHT } from '../piece-weight.ts'
import type { Verify } from './verify.ts'

/** A piece of the text, and what came of it. */
interface Part {
  readonly piece: Piece
  /** Undefined where it was not checked yet, or could not be. */
  readonly findings?: readonly Finding[]
  readonly fault?: string
  /** Quotations that the core left, and whose place could not be told. */
  readonly left?: number
}

/** How far a check has come. */
export interface Progress {
  /** 0 to 1, by the text. */
  readonly share: number
  readonly quotations: number
  /** Seconds that the service wants to be left alone, while it does. */
  readonly wait?: number
}

/** Waits, or rejects when the signal aborts. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, { piece }) => sum + piece.end - piece.start, 0)

/** Parts that the service put off are asked for again so many times. */
const PATIENT = 3

/** The check of one text, which can be stopped and gone on with. */
export type Run = ReturnType<typeof runOf>

/**
 * Prepares the check of a text, piece by piece. Where the text has quotations, pieces without any are left out, as the
 * prose around quotations is in a shorter text.
 */
export function runOf(text: string) {
  const quoting = quotes(text)
  const partsOf = (pieces: readonly Piece[]): Part[] =>
    pieces.filter((piece) => !quoting || piece.isInside || quotes(wordsOf(text, piece))).map((piece) => ({ piece }))
  let parts = partsOf(piecesOf(text, PIECE_WEIGHT))
  const findings = (): Finding[] => parts.flatMap((part) => part.findings ?? [])
  const progress = (): Progress => ({
    share: sizeOf(parts.filter((part) => part.findings)) / sizeOf(parts),
    quotations: findings().length,
  })

  /** What a part comes to: itself, and the rest of it where the core checked only its beginning. */
  async function check({ piece }: Part, verify: Verify, signal: AbortSignal): Promise<Part[] | { wait: number }> {
    const verified = await verify(wordsOf(text, piece), signal)
    if ('fault' in verified) {
      const { fault, wait } = verified
      return wait === undefined ? [{ piece, fault }] : { wait }
    }
    const { stretches, unchecked } = verified.checked
    const found = findingsIn(text, piece, stretches)
    const end = found.at(-1)?.span?.end
    if (unchecked === 0 || end === undefined || end >= piece.end) return [{ piece, findings: found, left: unchecked }]
    const rest = partsOf(piecesOf(text.slice(0, piece.end), PIECE_WEIGHT, end))
    return [{ piece: { ...piece, end }, findings: found }, ...rest]
  }

  return {
    text,
    findings,
    /**
     * Checks every part that is not checked yet. A part that fails does not keep the others from being checked.
     *
     * @throws when the signal aborts; what was checked till then stays
     */
    async go(verify: Verify, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
      onProgress(progress())
      let patience = PATIENT
      for (let index = 0; index < parts.length;) {
        const part = parts[index]
        if (!part || part.findings) {
          index += 1
          continue
        }
        const become = await check(part, verify, signal)
        if (!('wait' in become)) {
          parts = parts.toSpliced(index, 1, ...become)
          index += 1
          onProgress(progress())
        } else if (patience > 0) {
          patience -= 1
          onProgress({ ...progress(), wait: Math.ceil(become.wait / 1000) })
          await pause(become.wait, signal)
        } else {
          parts = parts.with(index, { ...part, fault: 'The service asks to wait a minute.' })
          return
        }
      }
    },
    /** How many parts are still to be checked, of how many, and why the first of them could not be. */
    open() {
      const open = parts.filter((part) => !part.findings)
      return { count: open.length, of: parts.length, fault: open.find(({ fault }) => fault !== undefined)?.fault }
    },
    /** Quotations that were too much for any check. */
    left: (): number => parts.reduce((sum, { left = 0 }) => sum + left, 0),
  }
}
