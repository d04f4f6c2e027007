import { quotes } from '../../../wording/stretches.ts'
import { type Piece, piecesOf, wordsOf } from '../../../wording/pieces.ts'
import { type Finding, findingsIn } from '../findings.ts'
import { PIECE_WEIGHT } from '../piece-weight.ts'
import type { Verify } from './verify.ts'

/** A piece of the text, and what came of it. */
interface Part {
  readonly piece: Piece
  readonly findings: readonly Finding[]
  /** Waiting is what was not checked yet, or could not be. */
  readonly state: 'waiting' | 'checked'
  readonly fault?: string
  /** Quotations that the core left, and whose place could not be told. */
  readonly left: number
}

/** How far a check has come. */
export interface Progress {
  /** 0 to 1, by the text. */
  readonly share: number
  readonly quotations: number
  /** Seconds that the service wants to be left alone, while it does. */
  readonly wait?: number
}

/** The check of one text, which can be stopped and gone on with. */
export interface Run {
  readonly text: string
  /**
   * Checks every part that is not checked yet. A part that fails does not keep the others from being checked.
   *
   * @throws when the signal aborts; what was checked till then stays
   */
  readonly go: (verify: Verify, signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>
  readonly findings: () => Finding[]
  /** How many parts are still to be checked, of how many, and why the first of them could not be. */
  readonly open: () => { readonly count: number; readonly of: number; readonly fault: string | undefined }
  /** Quotations that were too much for any check. */
  readonly left: () => number
}

const waiting = (piece: Piece): Part => ({ piece, findings: [], state: 'waiting', left: 0 })

/** Waits, or rejects when the signal aborts. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })

/** Parts that the service put off are asked for again so many times. */
const PATIENT = 3

/**
 * Prepares the check of a text, piece by piece. Where the text has quotations, pieces without any are left out, as the
 * prose around quotations is in a shorter text.
 */
export function runOf(text: string): Run {
  const quoting = quotes(text)
  const isChecked = (piece: Piece): boolean => !quoting || piece.isInside || quotes(wordsOf(text, piece))
  let parts: Part[] = piecesOf(text, PIECE_WEIGHT).filter(isChecked).map(waiting)
  const findings = (): Finding[] => parts.flatMap((part) => [...part.findings])
  const progress = (wait?: number): Progress => {
    const size = ({ piece: { start, end } }: Part): number => end - start
    const sum = (some: readonly Part[]): number => some.reduce((total, part) => total + size(part), 0)
    const done = sum(parts.filter(({ state }) => state === 'checked'))
    return { share: done / sum(parts), quotations: findings().length, ...(wait === undefined ? {} : { wait }) }
  }

  /** What a part comes to: itself, and the rest of it where the core checked only its beginning. */
  async function check(part: Part, verify: Verify, signal: AbortSignal): Promise<Part[] | { wait: number }> {
    const { piece } = part
    const verified = await verify(wordsOf(text, piece), signal)
    if ('fault' in verified) {
      const { fault, wait } = verified
      return wait === undefined ? [{ ...part, fault }] : { wait }
    }
    const { stretches, unchecked } = verified.checked
    const found = findingsIn(text, piece, stretches)
    const end = found.at(-1)?.span?.end
    if (unchecked === 0 || end === undefined || end >= piece.end) {
      return [{ piece, findings: found, state: 'checked', left: unchecked }]
    }
    const rest = piecesOf(text.slice(0, piece.end), PIECE_WEIGHT, end).filter(isChecked)
    return [{ piece: { ...piece, end }, findings: found, state: 'checked', left: 0 }, ...rest.map(waiting)]
  }

  async function go(...[verify, signal, onProgress]: Parameters<Run['go']>): Promise<void> {
    onProgress(progress())
    let patience = PATIENT
    for (let index = 0; index < parts.length;) {
      const part = parts[index]
      if (!part || part.state === 'checked') {
        index += 1
        continue
      }
      const become = await check(part, verify, signal)
      if ('wait' in become) {
        patience -= 1
        if (patience < 0)
          return void (parts = parts.with(index, { ...part, fault: 'The service asks to wait a minute.' }))
        onProgress(progress(Math.ceil(become.wait / 1000)))
        await pause(become.wait, signal)
        continue
      }
      parts = parts.toSpliced(index, 1, ...become)
      index += 1
      onProgress(progress())
    }
  }

  return {
    text,
    go,
    findings,
    open() {
      const open = parts.filter(({ state }) => state === 'waiting')
      return { count: open.length, of: parts.length, fault: open.find(({ fault }) => fault !== undefined)?.fault }
    },
    left: () => parts.reduce((sum, { left }) => sum + left, 0),
  }
}
