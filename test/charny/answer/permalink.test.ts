import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { follow, hashOf, permalinkPath } from '../../../src/answer/permalink.ts'
import { type History, keepHistory, textIn, versionOf } from '../../../src/paper/history.ts'
import { openPaper, type Paper } from '../../../src/paper/paper.ts'
import type { PaperData } from '../../../src/paper/types.ts'
import { findUnit } from '../../../src/paper/find-unit.ts'

const data = JSON.parse(readFileSync('corpus/generated/paper.json', 'utf8')) as PaperData
const source = readFileSync('corpus/generated/source.txt', 'utf8')

/** The corpus with some words replaced by others of the same length, as another version. */
function corpus(version: string, from = '', to = from): { data: PaperData; source: string; paper: Paper } {
  if (from.length !== to.length || !source.includes(from)) throw new Error('no such words, or others in length')
  const changed = source.replace(from, () => to)
  return { data: { ...data, version }, source: changed, paper: openPaper({ ...data, version }, changed) }
}
const versionIn = ({ data: built, source: text }: ReturnType<typeof corpus>) => versionOf(built, text)

const old = corpus('aaaaaaaaaaaa', 'Serious violations mandate execution', 'Serious violations deserve nothing..')
const now = corpus('bbbbbbbbbbbb')
const history = keepHistory([], versionIn(old), versionIn(now))
const WORDS = 'Serious violations deserve nothing..'

/** A link as the old version minted it. */
async function minted(id: string, words?: string) {
  const text = findUnit(old.paper, id)?.text ?? ''
  const start = text.indexOf(words ?? text)
  const stretch = words === undefined ? null : { start, end: start + words.length }
  return { id, stretch, proof: { version: old.paper.version, hash: await hashOf(words ?? text) } }
}

describe('an old permalink', () => {
  it('to words that are the same proves them', async () => {
    const followed = await follow(now.paper, history, await minted('p27'))
    expect(followed).toMatchObject({ state: 'proved', quoted: findUnit(now.paper, 'p27')?.text })
  })

  it('to words that changed says what it quoted and what stands now', async () => {
    const followed = await follow(now.paper, history, await minted('p8', WORDS))
    expect(followed).toMatchObject({ state: 'changed', quoted: WORDS, now: { unit: { id: 'p8' } } })
    const stretch = followed?.now?.stretch
    expect(findUnit(now.paper, 'p8')?.text.slice(stretch?.start, stretch?.end)).toBe(
      'Serious violations mandate execution',
    )
  })

  it('to words that stand elsewhere says where', async () => {
    const moved: History = [{ version: 'cccccccccccc', quotes: { p3: findUnit(now.paper, 'p27')?.text ?? null } }]
    const link = { ...(await minted('p27')), id: 'p3' }
    const followed = await follow(now.paper, moved, { ...link, proof: { ...link.proof, version: 'cccccccccccc' } })
    expect(followed).toMatchObject({ state: 'moved', now: { unit: { id: 'p27' }, stretch: null } })
  })

  it('to a passage that is gone still says what it quoted', async () => {
    const words = 'A paragraph that was taken out.'
    const gone: History = [{ version: 'cccccccccccc', quotes: { p99: words } }]
    const proof = { version: 'cccccccccccc', hash: await hashOf(words) }
    expect(await follow(now.paper, gone, { id: 'p99', stretch: null, proof })).toEqual({
      state: 'changed',
      now: null,
      quoted: words,
    })
  })

  it('whose hash is not that of the words of its version proves nothing', async () => {
    const link = await minted('p8', WORDS)
    const forged = { ...link, proof: { ...link.proof, hash: await hashOf('Nobody is punished.') } }
    expect(await follow(now.paper, history, forged)).toMatchObject({ state: 'unproved', quoted: null })
  })

  it('from a version that nobody knows says what stands now, and no more', async () => {
    const followed = await follow(now.paper, [], await minted('p8', WORDS))
    expect(followed).toMatchObject({ state: 'unproved', quoted: null, now: { unit: { id: 'p8' } } })
  })
})

it('a permalink that is minted now proves itself', async () => {
  for (const unit of [...now.paper.passages, ...now.paper.footnotes]) {
    const path = await permalinkPath(now.paper, { unit, stretch: null })
    const query = new URL(path, 'https://ibid.example').searchParams
    const proof = { version: query.get('v') ?? '', hash: query.get('h') ?? '' }
    expect(await follow(now.paper, [], { id: unit.id, stretch: null, proof })).toMatchObject({ state: 'proved' })
  }
})

describe('the history of a corpus', () => {
  it('keeps only the texts that changed', () => {
    expect(history).toEqual([{ version: 'aaaaaaaaaaaa', quotes: { p8: findUnit(old.paper, 'p8')?.text } }])
  })

  it('stays as it is while the version does', () => {
    expect(keepHistory(history, versionIn(now), versionIn(now))).toBe(history)
  })

  it('tells every earlier version by its difference from now, over several changes', () => {
    const next = corpus('dddddddddddd', 'Ibid., pp. 5-6.', 'Ibid., pp. 7-8.')
    const later = keepHistory(history, versionIn(now), versionIn(next))
    expect(later.map(({ version }) => version)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb'])
    for (const { version, paper: then } of [
      { version: 'aaaaaaaaaaaa', paper: old.paper },
      { version: 'bbbbbbbbbbbb', paper: now.paper },
      { version: 'dddddddddddd', paper: next.paper },
    ]) {
      for (const unit of [...then.passages, ...then.footnotes]) {
        expect(textIn(next.paper, later, version, unit.id)).toBe(unit.text)
      }
    }
    expect(textIn(next.paper, later, '000000000000', 'p8')).toBeUndefined()
  })

  it('forgets a version that stands again', () => {
    const back = keepHistory(history, versionIn(now), versionIn(old))
    expect(back.map(({ version }) => version)).toEqual(['bbbbbbbbbbbb'])
    expect(textIn(old.paper, back, 'bbbbbbbbbbbb', 'p8')).toContain('Serious violations mandate execution')
  })

  it('knows which passages a version did not have', () => {
    const without = {
      version: 'eeeeeeeeeeee',
      texts: new Map([...versionIn(now).texts].filter(([id]) => id !== 'p66')),
    }
    const kept = keepHistory([], without, versionIn(now))
    expect(kept).toEqual([{ version: 'eeeeeeeeeeee', quotes: { p66: null } }])
    expect(textIn(now.paper, kept, 'eeeeeeeeeeee', 'p66')).toBeNull()
  })
})
