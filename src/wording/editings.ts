import { isAuxiliary } from './inflection.ts'

/** What a claim leaves out or puts in openly: "…", or words in square brackets; offsets into the claim. */
export interface Editing {
  readonly kind: 'omission' | 'aside'
  readonly from: number
  readonly to: number
}

/** A claim with more of them is not a quotation that somebody shortened, and is compared as it stands. */
const EDITINGS_AT_MOST = 40

/** The most characters of a word around brackets that are read. */
const WORD_LENGTH = 40

const EDITING = /\[[^[\]]*\]|…+|\.(?:\s?\.){2,}/gu
const ELLIPSIS = /^\s*(?:…+|\.(?:\s?\.){2,})\s*$/u

/** A capital or small letter at the head of a word: "[T]he". */
const CASE = /^\p{L}$/u

const APOSTROPHE = /^['’]$/u

/** The end of a text that is a word, and the end of the word that a text begins with. */
const WORD_BEFORE = /[\p{L}\p{N}'’]*$/u
const WORD_AFTER = /(?![\p{L}\p{N}'’])/u

/** What brackets have of a word before them and after them, without a space between. */
function wordAround(claimed: string, from: number, to: number): [before: string, after: string] {
  const before = claimed.slice(Math.max(0, from - WORD_LENGTH), from)
  const after = claimed.slice(to, to + WORD_LENGTH)
  return [before.slice(before.search(WORD_BEFORE)), after.slice(0, after.search(WORD_AFTER))]
}

/** What one pair of brackets or one ellipsis is; undefined for a letter that opens a word, and within another editing's word. */
function editingAt(claimed: string, marked: string, from: number, last: Editing | undefined): Editing | undefined {
  const to = from + marked.length
  const inside = marked.startsWith('[') ? marked.slice(1, -1) : marked
  if (ELLIPSIS.test(inside)) {
    const round = claimed.charAt(from - 1) === '(' && claimed.charAt(to) === ')' ? 1 : 0
    return { kind: 'omission', from: from - round, to: to + round }
  }
  const [before, after] = joinedAround(claimed, inside, from, to)
  if (before + after === '') return { kind: 'aside', from, to }
  // "[w]as" may stand for "is".
  const isCase = before === '' && CASE.test(inside) && !isAuxiliary((inside + after).toLowerCase())
  if (isCase || (last?.kind === 'aside' && last.to > from)) return undefined
  return { kind: 'aside', from: from - before.length, to: to + after.length }
}

/** What digits in brackets have of a number before them and after them: "100[,000]-300,000", "[19]90s". */
function numberAround(claimed: string, from: number, to: number): [before: string, after: string] {
  const [before] = /(?:\p{N}[.,–-]?)*$/u.exec(claimed.slice(Math.max(0, from - WORD_LENGTH), from)) ?? ['']
  const [after] = /^(?:[.,–-]?\p{N})*\p{L}*/u.exec(claimed.slice(to, to + WORD_LENGTH)) ?? ['']
  return [before, after]
}

/** What brackets are joined to: "consider[ed]", "number[]", "one[’]s"; a mark divides them: "class[, that is,]". */
function joinedAround(claimed: string, inside: string, from: number, to: number): [before: string, after: string] {
  const [before, after] = wordAround(claimed, from, to)
  if (inside === '' || APOSTROPHE.test(inside)) return after === '' || inside !== '' ? [before, after] : ['', '']
  if (/^[\p{N},]+$/u.test(inside)) return numberAround(claimed, from, to)
  if (!/\p{L}/u.test(inside)) return ['', '']
  return [/^[\s\p{P}]/u.test(inside) ? '' : before, /[\s\p{P}]$/u.test(inside) ? '' : after]
}

/** "[had] control[led]": an auxiliary in brackets and the verb in brackets behind it are one. */
const isAuxiliaryBefore = (claimed: string, last: Editing, { kind, from }: Editing): boolean =>
  last.kind === 'aside' &&
  kind === 'aside' &&
  claimed.slice(last.to, from).trim() === '' &&
  isAuxiliary(claimed.slice(last.from, last.to).replace(/[[\]]/gu, '').toLowerCase())

/**
 * The omissions and asides of a claim. Of "consider[ed]" the whole word is an aside; a letter that opens a word ("[T]he") is
 * read as if it had no brackets.
 */
export function editingsOf(claimed: string): Editing[] {
  const editings: Editing[] = []
  for (const { 0: marked, index } of claimed.matchAll(EDITING)) {
    const editing = editingAt(claimed, marked, index, editings.at(-1))
    const last = editings.at(-1)
    if (editing && last && isAuxiliaryBefore(claimed, last, editing))
      editings.splice(-1, 1, { ...editing, from: last.from })
    else if (editing) editings.push(editing)
    if (editings.length > EDITINGS_AT_MOST) return []
  }
  return editings
}
