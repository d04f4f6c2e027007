import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboardingFault } from '../fault.ts'
import { readTickFile, TICK_FILE, tickedLines } from './tick-file.ts'

/**
 * Writes what is ticked in a folder's proposals into record.json, works.json, targets.json and voices.json.
 *
 * @throws OnboardingFault where there are no proposals, or they cannot be read
 */
export function takeTicks(folder: string): void {
  const path = join(folder, TICK_FILE)
  if (!existsSync(path)) throw new OnboardingFault(`${folder} has no ${TICK_FILE}: npm run corpus:new makes one`)
  for (const [name, content] of Object.entries(readTickFile(readFileSync(path, 'utf8'), path))) {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  }
}

/** Tells a fault of targets.json by the line of the proposals from which its row was written. */
export function toldByLine(error: unknown, folder: string): unknown {
  if (!(error instanceof OnboardingFault)) return error
  const path = join(folder, TICK_FILE)
  const lines = tickedLines(readFileSync(path, 'utf8'), 'short forms')
  error.message = error.message.replaceAll(/^targets\.json:\d+: row (\d+): /gmu, (all, row: string) =>
    lines[Number(row) - 1] === undefined ? all : `${path}:${lines[Number(row) - 1]}: `,
  )
  return error
}
