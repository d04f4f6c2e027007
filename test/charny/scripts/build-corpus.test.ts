import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPaper } from '../../../src/paper/paper.ts'
import type { PaperData } from '../../../src/paper/types.ts'
import { type IndexArtifact, loadIndex } from '../../../src/retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../../../src/retrieval/words.ts'
import { corpusCopy } from '../../scripts/corpus-copy.ts'
import { runScript } from '../../scripts/run-script.ts'

const GENERATED = readdirSync('corpus/generated').sort()

const generated = (folder: string, file: string): Buffer => readFileSync(join(folder, 'generated', file))

describe('the build of the committed corpus', () => {
  it('passes with --check, and reports what it undid, kept and mended', () => {
    // As `npm run build:corpus` runs it, as a process.
    const args = ['scripts/build-corpus.ts', '--check']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^line-end hyphens undone \(28\): in-⏎ward-migration/mu)
    expect(stdout).toMatch(/^line-end hyphens kept \(3\): “cradle-⏎to-grave”/mu)
    expect(stdout).toMatch(/^emendations \(1\): “the1” → “the” \(paper\.md:\d+\)$/mu)
  })

  it('gives the same bytes twice, those that are committed', async () => {
    const folder = corpusCopy('corpus')
    const builds: Buffer[][] = []
    for (const _ of [1, 2]) {
      rmSync(join(folder, 'generated'), { recursive: true })
      expect(await runScript('build-corpus', folder)).toMatchObject({ status: 0, errors: [] })
      builds.push(GENERATED.map((file) => generated(folder, file)))
    }
    expect(readdirSync(join(folder, 'generated')).sort()).toEqual(GENERATED)
    expect(builds[1]).toEqual(builds[0])
    expect(builds[0]).toEqual(GENERATED.map((file) => generated('corpus', file)))
  })
})

describe('the build with --check', () => {
  it.each([
    ['index.json', '{"options":"', '{"options":"other '],
    ['paper.json', '{"version":"', '{"version":"other '],
    ['source.txt', 'North Koreans fleeing deprivation', 'North Koreans fleeing famine'],
  ])('exits 1 with one line that names a changed %s, and leaves it', async (file, from, to) => {
    const folder = corpusCopy('corpus', [{ file: `generated/${file}`, from, to }])
    const before = generated(folder, file)
    const { status, errors } = await runScript('build-corpus', folder, '--check')
    expect(status).toBe(1)
    expect(errors).toEqual([`stale: ${file} in ${join(folder, 'generated')}; run npm run build:corpus`])
    expect(generated(folder, file)).toEqual(before)
  })

  it('exits 1 with one line that names a file that is missing', async () => {
    const folder = corpusCopy('corpus')
    rmSync(join(folder, 'generated', 'index.json'))
    const { status, errors } = await runScript('build-corpus', folder, '--check')
    expect(status).toBe(1)
    expect(errors).toEqual([`stale: index.json in ${join(folder, 'generated')}; run npm run build:corpus`])
  })

  it('exits 1 with one line that names the place of a fault', async () => {
    const folder = corpusCopy('corpus', [{ file: 'paper.md', from: 'Joel R. Charny {.byline}', to: 'Joel {.byline}' }])
    const raw = readFileSync(join(folder, 'source/paper.txt'), 'utf8').split('\n')
    const byline = raw.indexOf('Joel R. Charny') + 1
    const { status, errors } = await runScript('build-corpus', folder, '--check')
    expect(status).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(new RegExp(`^source/paper\\.txt:${byline}: `, 'u'))
  })
})

describe('the stored index', () => {
  const paper = openPaper(
    JSON.parse(generated('corpus', 'paper.json').toString()) as PaperData,
    generated('corpus', 'source.txt').toString(),
  )
  const index = JSON.parse(generated('corpus', 'index.json').toString()) as IndexArtifact
  const tokenize = tokenizer(JSON.parse(readFileSync('corpus/aliases.json', 'utf8')) as Aliases)

  it('loads with the options and the paper that it was built with', () => {
    expect(loadIndex(index, paper, tokenize).documentCount).toBe(paper.passages.length)
  })

  it('does not load with the fingerprint of other options', () => {
    expect(() => loadIndex({ ...index, options: `${index.options},other` }, paper, tokenize)).toThrow(/other options/u)
  })

  it('does not load with a tokenizer of other options', () => {
    expect(() => loadIndex(index, paper, (text) => text.split(' '))).toThrow(/other options/u)
  })

  it('does not load for another version of the paper', () => {
    expect(() => loadIndex(index, { ...paper, version: '000000000000' }, tokenize)).toThrow(/another paper/u)
  })
})
