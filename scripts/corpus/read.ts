import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFieldWays } from '../../src/intent/ways.ts'
import type { RunningHeads } from '../../src/paper/types.ts'
import { titlesWith } from '../citation/titles.ts'
import { type Assembly, assemblePaper } from './assemble.ts'
import { CorpusError, gather } from './error.ts'
import type { Target } from './notes/targets.ts'
import { type Proof, prove } from './proof.ts'
import { readRecord } from './record.ts'
import { type Block, frontMatterOf, readTranscription } from './transcription.ts'
import type { Voices } from './voices.ts'
import type { CitedWork } from './works.ts'

/** corpus.json: where the raw text is, its checksum, and the running heads of the paper; without it nothing is proved. */
interface CorpusConfig {
  raw?: { file: string; sha256: string }
  runningHeads?: RunningHeads
}

const WAYS = 'ways.txt'
const NAMES = 'names.json'

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** A file that a corpus may do without. */
const jsonIfAny = (folder: string, file: string): unknown =>
  existsSync(join(folder, file)) ? json(folder, file) : undefined

/**
 * Reads a corpus folder, proves its transcription against the raw text and assembles the paper.
 *
 * @param folder holds paper.md, and as far as there are any: corpus.json and the raw text that it names, record.json,
 *   works.json, targets.json, voices.json, ways.txt where its field has ways of asking of its own, and names.json where titles are to be
 *   set like sentences
 * @returns the paper, with the proof where there is a raw text to prove it against
 * @throws CorpusError with file and line for anything that does not hold together
 */
export function readCorpus(folder: string): Assembly & { proof: Proof | undefined } {
  const config = (jsonIfAny(folder, 'corpus.json') ?? {}) as CorpusConfig
  const markdown = readFileSync(join(folder, 'paper.md'), 'utf8')
  const blocks = readTranscription(markdown, 'paper.md')
  const record = readRecord(folder, blocks, frontMatterOf(markdown, 'paper.md'), 'paper.md')
  const works = (jsonIfAny(folder, 'works.json') ?? []) as CitedWork[]
  const targets = (jsonIfAny(folder, 'targets.json') ?? []) as Target[]
  const voices = jsonIfAny(folder, 'voices.json') as Voices | undefined
  const names = readNames(folder, [record.title, ...works.map(({ csl }) => csl.title)])
  const print = {
    ...(config.runningHeads ? { runningHeads: config.runningHeads } : {}),
    ...(config.raw ? {} : { isUnproved: true as const }),
  }
  const [proof, assembly] = gather([
    () => proofOf(folder, blocks, config),
    () => assemblePaper(blocks, 'paper.md', record, works, voices, titlesWith(names), print, targets),
  ])
  const path = join(folder, WAYS)
  if (!existsSync(path)) return { ...assembly, proof }
  return { ...assembly, paper: { ...assembly.paper, ways: fieldWays(readFileSync(path, 'utf8')) }, proof }
}

/** The proof of a transcription against the raw text; undefined where the corpus names none. */
function proofOf(folder: string, blocks: readonly Block[], { raw, runningHeads }: CorpusConfig): Proof | undefined {
  if (!raw) return undefined
  const text = readFileSync(join(folder, raw.file), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  if (sha256 !== raw.sha256) throw new CorpusError(`its SHA-256 is ${sha256}, not that of corpus.json`, raw.file, 1)
  return prove(blocks, 'paper.md', { text, file: raw.file, ...(runningHeads ? { runningHeads } : {}) })
}

/** The names that keep their capitals in the titles; undefined where the corpus does not list them. */
function readNames(folder: string, titles: readonly string[]): readonly string[] | undefined {
  if (!existsSync(join(folder, NAMES))) return undefined
  const names = json(folder, NAMES) as string[]
  const unused = names.find((name) => !titles.some((title) => title.includes(name)))
  if (unused !== undefined) throw new CorpusError(`no title has “${unused}”`, NAMES, 1)
  return names
}

/** The ways of asking of the paper's field. */
function fieldWays(text: string): Readonly<Record<string, string>> {
  try {
    return readFieldWays(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const line = text.split('\n').findIndex((one) => one.includes(String(error.cause)))
    throw new CorpusError(error.message, WAYS, line + 1)
  }
}
