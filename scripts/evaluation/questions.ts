import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from '../corpus-folder.ts'

/** A question with the snippets of the paper that answer it, any one of them. */
export interface Turn {
  readonly question: string
  readonly gold: readonly string[]
  readonly footnotes?: readonly number[]
}

export interface Factual extends Turn {
  readonly kind: 'factual'
  readonly id: string
  /** In what manner it is asked, where the row says so itself. */
  readonly class?: string
}

/** A turn of a conversation; some are to be refused. */
interface DialogueTurn extends Turn {
  readonly expect?: 'answered' | 'not_found'
}

export interface Dialogue {
  readonly kind: 'dialogue'
  readonly id: string
  readonly turns: readonly DialogueTurn[]
}

interface Unanswerable {
  readonly kind: 'unanswerable'
  readonly id: string
  readonly question: string
  readonly class?: string
}

/** A question whether the paper says something in these words. */
export interface Check {
  readonly kind: 'verify' | 'unanswerable-verify'
  readonly id: string
  readonly question: string
  readonly verdict: string
}

/** A question for a note, the source of a statement, a page, a section or the paper itself. */
export interface LookUp extends Turn {
  readonly kind: 'footnote' | 'source' | 'page' | 'section' | 'meta'
  readonly id: string
  /** The work that the first answer's notes must name when resolved. */
  readonly resolved?: string
}

/** A line of a question set. */
export type Row = Factual | Dialogue | Unanswerable | Check | LookUp

/** For each kind, its groups as ranges of ids: first and last. */
type Groups = Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, string])[]>>>>

const FOLDER = join(corpusFolder(), 'evaluation')

/** The question sets of the corpus. */
export const ownSets = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(FOLDER, name))

/** Reads a question set: one JSON object per line. */
export const readSet = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line))

/** The question texts of some rows, every turn of a dialogue for itself. */
export const textsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => (row.kind === 'dialogue' ? row.turns.map(({ question }) => question) : [row.question]))

/** Makes the function that tells a row's group by its own class, else by groups.json; undefined where neither says. */
export function grouping(): (row: Row) => string | undefined {
  const groups: Groups = JSON.parse(readFileSync(join(FOLDER, 'groups.json'), 'utf8'))
  return (row) => {
    if ((row.kind === 'unanswerable' || row.kind === 'factual') && row.class !== undefined) return row.class
    const within = ([first, last]: readonly [string, string]): boolean =>
      row.id.length === first.length && first <= row.id && row.id <= last
    return Object.entries(groups[row.kind] ?? {}).find(([, ranges]) => ranges.some(within))?.[0]
  }
}
