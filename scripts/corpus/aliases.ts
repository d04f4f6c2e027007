import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Aliases } from '../../src/retrieval/words.ts'

/** The names of a corpus that have several spellings; none where it does not say. */
export function readAliases(folder: string): Aliases {
  const path = join(folder, 'aliases.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Aliases) : {}
}
