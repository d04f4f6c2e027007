import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** One replacement in a file of a corpus; `from` stands there exactly once. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

function edited(text: string, { file, from, to }: Edit): string {
  const pieces = text.split(from)
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${pieces.length - 1} times in ${file}`)
  return pieces.join(to)
}

/**
 * Copies a corpus folder for the length of a test, with edits.
 *
 * The raw text's checksum is renewed, so that the copy is at fault only where an edit makes it so;
 * @param checksum "kept" leaves the one of the original
 * @returns the copy's path
 */
export function corpusCopy(folder: string, edits: readonly Edit[] = [], checksum: 'renewed' | 'kept' = 'renewed') {
  const copy = mkdtempSync(join(tmpdir(), 'corpus-'))
  onTestFinished(() => rmSync(copy, { recursive: true }))
  cpSync(folder, copy, { recursive: true })
  for (const edit of edits) {
    const path = join(copy, edit.file)
    writeFileSync(path, edited(readFileSync(path, 'utf8'), edit))
  }
  if (checksum === 'renewed') renewChecksum(copy)
  return copy
}

function renewChecksum(folder: string): void {
  const path = join(folder, 'corpus.json')
  const config = JSON.parse(readFileSync(path, 'utf8')) as { raw: { file: string; sha256: string } }
  config.raw.sha256 = createHash('sha256')
    .update(readFileSync(join(folder, config.raw.file)))
    .digest('hex')
  writeFileSync(path, JSON.stringify(config))
}
