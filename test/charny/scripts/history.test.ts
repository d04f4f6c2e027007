import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { corpusCopy, type Edit } from '../../scripts/corpus-copy.ts'
import { runScript } from '../../scripts/run-script.ts'

const WORD = 'forfeiture'
const OTHER = 'surrender'

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
async function build(folder: string): Promise<void> {
  expect(await runScript('build-corpus', folder)).toMatchObject({ status: 0, errors: [] })
}

type History = readonly { readonly version: string; readonly quotes: Readonly<Record<string, string>> }[]

/** What the corpus keeps of the versions before this one. */
const before = json('corpus', 'history.json') as History

/** The corpus with other words in print and in the transcription. */
const edits: readonly Edit[] = ['source/paper.txt', 'paper.md'].map((file) => ({ file, from: WORD, to: OTHER }))

it('the build of a changed corpus keeps what stood before, for old permalinks', async () => {
  const folder = corpusCopy('corpus', edits)
  const { version } = json(folder, 'generated/paper.json') as { version: string }
  await build(folder)
  const history = json(folder, 'history.json') as History
  expect(history.map((one) => one.version)).toEqual([...before.map((one) => one.version), version])
  const kept = history.at(-1)?.quotes ?? {}
  expect(Object.keys(kept)).toEqual(['p8'])
  expect(kept['p8']).toContain(WORD)
  await build(folder)
  expect(json(folder, 'history.json')).toEqual(history)
})

it('the build of the same corpus keeps nothing, nor does --check', async () => {
  const same = corpusCopy('corpus')
  await build(same)
  expect(json(same, 'history.json')).toEqual(before)
  const tiny = corpusCopy('test/corpora/tiny')
  await build(tiny)
  expect(existsSync(join(tiny, 'history.json'))).toBe(false)
})
