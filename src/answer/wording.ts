import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { align, bestChain, type Claim, claimOf, type Pair } from './align.ts'
import { type Difference, differencesOf, settled } from './differences.ts'
import { fold, type Folded, occurrences, trimmed } from './fold.ts'
import { type Place, placesOf, prepare, type Printed, withMarks } from './printed.ts'
import { editingsOf, findShortened } from './shortened.ts'

/** Whether the paper has a quotation. */
export interface Wording {
  readonly verdict: 'exact' | 'altered' | 'absent'
  readonly differences: readonly Difference[]
  readonly places: readonly Place[]
}

const DISC=Number((globalThis as any).process.env['DISC']??1)
export function features(claim: Claim, printed: Printed, pairs: readonly Pair[]) {
  let all = 0, found = 0, words = 0, foundWords = 0, longest = 0, run = 0, islands = 0, pwords = 0
  const paired = new Map(pairs)
  let prevP = -2
  claim.tokens.forEach((token, index) => {
    if (!token.isWord || claim.bracketed[index]) return
    const w0 = claim.words.indexOf(index); const often = w0>0 && (printed.pairs.get((claim.ids[claim.words[w0-1]??0]??-1) * 2**20 + (claim.ids[index]??-1))?.length ?? 0) > 2 ? DISC : 1
    const weight = often * (claim.ids[index] === -1 ? 1 : (printed.weights[claim.ids[index] ?? 0] ?? 0))
    all += weight
    words += 1
    const p = paired.get(index)
    if (p !== undefined) {
      found += weight
      foundWords += 1
      if (prevP >= 0 && printed.tokens.slice(prevP + 1, p).every((t) => !t.isWord)) run += 1
      else { run = 1; islands += 1 }
      longest = Math.max(longest, run)
      prevP = p
    } else { run = 0; prevP = -2 }
  })
  const f = pairs[0]?.[1] ?? 0, l = pairs.at(-1)?.[1] ?? -1
  for (let i = f; i <= l; i++) if (printed.tokens[i]?.isWord) pwords++
  return { words, foundWords, fw: found / (all || 1), found, longest, islands, pwords }
}
