import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CorpusError } from './error.ts'

/**
 * A JSON file that a corpus may do without; undefined where it does.
 *
 * @throws CorpusError with the line for a file that is no JSON
 */
export function jsonIfAny(folder: string, file: string): unknown {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const line = /\(line (\d+) /u.exec(error.message)?.[1] ?? '1'
    throw new CorpusError(`is not JSON: ${error.message.split(' in JSON at')[0]}`, file, Number(line))
  }
}
