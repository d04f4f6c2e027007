import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MADE_FROM } from '../corpus/inputs.ts'

const EVALUATION = 'evaluation'
const DRAWN_FROM = /\.jsonl$|^groups\.json$|^sets\.json$/u

/**
 * The start of a SHA-256 over everything in a corpus that its figures depend on: what the build generated, what was
 * learnt, and the question sets. The code is not in it; whoever changes the ranking measures anyhow.
 */
export function fingerprintOf(folder: string): string {
  const list = (of: string): string[] => readdirSync(join(folder, of)).map((name) => join(of, name))
  const sets = list(EVALUATION).filter((file) => DRAWN_FROM.test(file.slice(EVALUATION.length + 1)))
  const hash = createHash('sha256')
  const learnt = ['encoder.bin', 'model.json', 'aliases.json'].filter((file) => existsSync(join(folder, file)))
  const generated = list('generated').filter((file) => !file.endsWith(MADE_FROM))
  for (const file of [...generated, ...sets, ...learnt].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
