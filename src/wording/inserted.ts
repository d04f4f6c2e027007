import { type Collation, differenceOf } from './collation.ts'
import { offsetsOf } from './fold.ts'
import { cutOf, type PrintedText, tokenFrom } from './printed.ts'
import type { Edit, Stretch } from './shortened.ts'

/** What a claim leaves out or puts in, and the printed words for which it does; null where that is not known. */
export interface Editorial {
  readonly kind: 'omission' | 'aside'
  readonly claimed: string
  readonly printed: string | null
}

/** The printed words for each editing of a claim, without brackets around words that the paper prints. */
export const editorialOf = (claimed: string, { edits }: Stretch, printed: PrintedText): Editorial[] =>
  edits.flatMap(({ editing, start, end }): Editorial[] => {
    const mine = claimed.slice(editing.from, editing.to)
    const theirs = cutOf(printed, ...offsetsOf(printed.folded, start, end))
    const bare = (text: string): string => text.replace(/[[\]\s.,]/gu, '').toLowerCase()
    const isSame = editing.kind === 'aside' && bare(mine) === bare(theirs)
    return isSame ? [] : [{ kind: editing.kind, claimed: mine, printed: theirs }]
  })

/** Brackets at an end of the claim are set against as many printed words as they hold, up to this. */
const BORROWED_AT_MOST = 5

/** The printed words that brackets at an end of a claim stand beside, within the sentence. */
function borrowed(
  printed: PrintedText,
  { start, end, editing }: Edit,
  claimed: string,
  step: 1 | -1,
): [number, number] {
  const words = [...claimed.slice(editing.from, editing.to).matchAll(/[\p{L}\p{N}]+/gu)].length
  const { tokens } = printed
  const first = tokenFrom(printed, start)
  let at = first
  for (let count = 0; count < Math.min(words, BORROWED_AT_MOST); count += 1) {
    if (!tokens[step === 1 ? at : at - 1]?.isWord) break
    at += step
  }
  const far = tokens[at]?.at ?? start
  return step === 1 ? [start, Math.max(end, far)] : [Math.min(start, far), end]
}

/** Sets a claim beside the stretch where its pieces stand, with what its brackets change. */
export function collateInserted(claimed: string, stretch: Stretch, printed: PrintedText): Collation {
  const { edits } = stretch
  const unfair = edits.filter((edit) => !edit.isFair)
  const changes = unfair.map((edit) => {
    const isEmpty = edit.start === edit.end
    const [isFirst, isLast] = [edit.start === stretch.start, edit.end === stretch.end]
    const [start, end] =
      isEmpty && (isFirst || isLast) ? borrowed(printed, edit, claimed, isLast ? 1 : -1) : [edit.start, edit.end]
    const otherwise = edit.editing.kind === 'omission' ? ('exception' as const) : ('inserted' as const)
    return { from: edit.editing.from, to: edit.editing.to, otherwise, printed: offsetsOf(printed.folded, start, end) }
  })
  const whole = offsetsOf(printed.folded, stretch.start, stretch.end)
  const columns: Collation['columns'][number][] = []
  const differences: Collation['differences'][number][] = []
  const push = (mine: string, theirs: string, differs: boolean): void => {
    if (mine !== '' || theirs !== '') columns.push({ claimed: mine, printed: theirs, differs })
  }
  let [mine, theirs] = [0, Math.min(whole[0], ...changes.map((change) => change.printed[0]))]
  for (const change of changes) {
    const [from, to] = [Math.max(theirs, change.printed[0]), Math.max(theirs, change.printed[1])]
    push(claimed.slice(mine, change.from), cutOf(printed, theirs, from), false)
    push(claimed.slice(change.from, change.to), cutOf(printed, from, to), true)
    differences.push(differenceOf(claimed.slice(change.from, change.to), cutOf(printed, from, to), change.otherwise))
    mine = change.to
    theirs = to
  }
  push(claimed.slice(mine), cutOf(printed, theirs, Math.max(theirs, whole[1])), false)
  return { differences, columns }
}
