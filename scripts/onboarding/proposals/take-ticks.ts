import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboardingFault } from '../fault.ts'
import { readTickFile, TICK_FILE, type Ticked } from './tick-file.ts'

/**
 * Writes what is ticked in a folder's proposals into record.json, works.json, targets.json and voices.json.
 *
 * @returns the lines that the rows of targets.json were written from
 * @throws OnboardingFault where there are no proposals, or they cannot be read
 */
export function takeTicks(folder: string): Ticked['targetLines'] {
  const path = join(folder, TICK_FILE)
  if (!existsSync(path)) throw new OnboardingFault(`${folder} has no ${TICK_FILE}: npm run corpus:new makes one`)
  const { files, targetLines } = readTickFile(readFileSync(path, 'utf8'), path)
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  }
  return targetLines
}

/** Tells a fault of targets.json by the line of the proposals from which its row was written. */
export function toldByLine(error: unknown, folder: string, lines: Ticked['targetLines']): unknown {
  if (!(error instanceof OnboardingFault)) return error
  const path = join(folder, TICK_FILE)
  error.message = error.message.replaceAll(/^targets\.json:\d+: row (\d+): /gmu, (all, row: string) =>
    lines[Number(row) - 1] === undefined ? all : `${path}:${lines[Number(row) - 1]}: `,
  )
  return error
}
