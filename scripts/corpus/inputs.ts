import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `generated/` is made of, besides the raw text that corpus.json names; all but the paper are optional. */
const FILES = [
  'paper.md',
  'record.json',
  'works.json',
  'targets.json',
  'voices.json',
  'names.json',
  'aliases.json',
  'ways.txt',
  'corpus.json',
] as const

/** Stands in `generated/`: the inputs that it was made from, each with the start of its SHA-256. */
export const MADE_FROM = 'made-from.json'

export type Inputs = Readonly<Record<string, string>>

/** The text of an input; how its JSON is laid out changes nothing. */
function textOf(path: string): string {
  const text = readFileSync(path, 'utf8')
  try {
    return path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text
  } catch {
    return text
  }
}

/** The raw text that a corpus names; undefined where it names none. */
function rawFile(folder: string): string | undefined {
  const path = join(folder, 'corpus.json')
  if (!existsSync(path)) return undefined
  return (JSON.parse(readFileSync(path, 'utf8')) as { raw?: { file: string } }).raw?.file
}

/** The inputs that a corpus folder has, with their digests. */
export function inputsOf(folder: string): Inputs {
  const present = [...FILES, rawFile(folder) ?? []].flat().filter((file) => existsSync(join(folder, file)))
  const digest = (file: string): string =>
    createHash('sha256')
      .update(textOf(join(folder, file)))
      .digest('hex')
      .slice(0, 16)
  return Object.fromEntries(present.map((file) => [file, digest(file)]))
}

/** The first input that is not what another list says; undefined where they say the same. */
export const differingInput = (a: Inputs, b: Inputs): string | undefined =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].find((file) => a[file] !== b[file])
