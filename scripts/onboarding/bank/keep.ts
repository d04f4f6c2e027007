import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Part, PARTS } from './parts.ts'
import type { Taken } from './returned.ts'

/** Between two conversations. */
const BREAK = '\n--\n'

const PART_NAMES = Object.keys(PARTS) as Part[]

/** Where a part of somebody's work is kept. */
const pathOf = (folder: string, part: Part, name: string): string =>
  join(folder, 'bank', PARTS[part].replace('NAME', name))

/**
 * Writes what was taken into a folder's bank: a file of its own for each kind of question, which replaces what the same
 * name brought before; in the files that all share, what is not there yet.
 *
 * @returns the files that were written
 */
export function keepBank(folder: string, name: string, taken: readonly Taken[]): string[] {
  return PART_NAMES.flatMap((part) => {
    const path = pathOf(folder, part, name)
    const lines = taken.filter((one) => one.part === part)
    const isOwn = PARTS[part].includes('NAME')
    if (lines.length === 0) {
      if (isOwn) rmSync(path, { force: true })
      return []
    }
    mkdirSync(dirname(path), { recursive: true })
    const before = isOwn || !existsSync(path) ? '' : readFileSync(path, 'utf8')
    writeFileSync(path, part === 'dialogues' ? withDialogues(before, lines) : withLines(before, lines))
    return [path]
  })
}

function withLines(before: string, lines: readonly Taken[]): string {
  const there = before.split('\n').filter((line) => line !== '')
  return `${[...new Set([...there, ...lines.map(({ text }) => text)])].join('\n')}\n`
}

function withDialogues(before: string, lines: readonly Taken[]): string {
  const there = before.split(BREAK).map((one) => one.trim())
  const numbers = [...new Set(lines.map(({ dialogue }) => dialogue))]
  const said = numbers.map((number) =>
    lines
      .filter(({ dialogue }) => dialogue === number)
      .map(({ text }) => text)
      .join('\n'),
  )
  return `${[...new Set([...there, ...said])].filter((one) => one !== '').join(BREAK)}\n`
}

/**
 * The questions that a folder's bank has from others than this name, without their references and signs.
 *
 * @param brought the text that comes back: what it already brought to the files that all share is its own
 */
export function questionsOfOthers(folder: string, name: string, files: readonly string[], brought: string): string[] {
  const own = new Set(PART_NAMES.map((part) => pathOf(folder, part, name)))
  const lines = new Set(brought.split(/\r?\n/u).map((line) => line.trim()))
  return files
    .filter((file) => !file.endsWith('dialogues.txt') && !(own.has(file) && file.endsWith(`/${name}.txt`)))
    .flatMap((file) => {
      const there = readFileSync(file, 'utf8').split('\n')
      return own.has(file) ? there.filter((line) => !lines.has(line.trim())) : there
    })
    .map((line) => line.replace(/^(?:[-x] |(?:p\d+\S* )+)/u, '').trim())
    .filter((line) => line !== '')
}
