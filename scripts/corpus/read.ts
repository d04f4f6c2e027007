import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFieldWays } from '../../src/intent/ways.ts'
import type { PaperData, RunningHeads } from '../../src/paper/types.ts'
import { titlesWith } from '../citation/titles.ts'
import { type Assembly, arrange, assemblePaper } from './assemble.ts'
import { CorpusError, Faults, gather } from './error.ts'
import type { Target } from './notes/targets.ts'
import { jsonIfAny } from './json.ts'
import { type Proof, prove } from './proof.ts'
import { readRecord } from './record.ts'
import { type Block, frontMatterOf, transcriptionIn } from './transcription.ts'
import type { Voices } from './voices.ts'
import type { CitedWork } from './works.ts'

/** corpus.json: where the raw text is, its checksum, and the running heads of the paper; without it nothing is proved. */
interface CorpusConfig {
  raw?: { file: string; sha256: string }
  runningHeads?: RunningHeads
}

const PAPER = 'paper.md'
const CONFIG = 'corpus.json'
const WAYS = 'ways.txt'
const NAMES = 'names.json'

/**
 * Reads a corpus folder, proves its transcription against the raw text and assembles the paper.
 *
 * @param folder holds paper.md, and as far as there are any: corpus.json and the raw text that it names, record.json,
 *   works.json, targets.json, voices.json, ways.txt where its field has ways of asking of its own, and names.json where
 *   titles are to be set like sentences
 * @returns the paper, with the proof where there is a raw text to prove it against
 * @throws CorpusError with file and line for anything that does not hold together
 */
export function readCorpus(folder: string): Assembly & { proof: Proof | undefined } {
  const markdown = readFileSync(join(folder, PAPER), 'utf8')
  const [form, order] = [new Faults(PAPER), new Faults(PAPER)]
  const blocks = transcriptionIn(markdown, form)
  if (blocks.length === 0 && form.areNone) throw new CorpusError('is empty: write "# Title", then the text', PAPER, 1)
  const arrangement = arrange(blocks, order)
  const given = (file: string): unknown => jsonIfAny(folder, file)
  // All that can be wrong by itself is told together; what would only follow from it is not looked at.
  const [record, config = {}, works = [], targets = [], voices, names, ways, proof] = gather([
    () => readRecord(folder, blocks, frontMatterOf(markdown, PAPER), PAPER),
    () => given(CONFIG) as CorpusConfig | undefined,
    () => given('works.json') as CitedWork[] | undefined,
    () => given('targets.json') as Target[] | undefined,
    () => given('voices.json') as Voices | undefined,
    () => given(NAMES) as string[] | undefined,
    () => fieldWays(folder),
    () => (form.areNone ? proofOf(folder, blocks, (given(CONFIG) as CorpusConfig | undefined) ?? {}) : undefined),
    () => form.raise([order]),
  ])
  const print = {
    ...(config.runningHeads ? { runningHeads: config.runningHeads } : {}),
    ...(config.raw ? {} : { isUnproved: true as const }),
  }
  const [assembly] = gather([
    () => assemblePaper(arrangement, PAPER, record, works, voices, titlesWith(names), print, targets),
    () => checkNames(names ?? [], [record.title, ...works.map(({ csl }) => csl.title)]),
  ])
  return { ...assembly, paper: { ...assembly.paper, ...ways }, proof }
}

/** The proof of a transcription against the raw text; undefined where the corpus names none. */
function proofOf(folder: string, blocks: readonly Block[], { raw, runningHeads }: CorpusConfig): Proof | undefined {
  if (!raw) return undefined
  const text = readFileSync(join(folder, raw.file), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  if (sha256 !== raw.sha256) throw new CorpusError(`its SHA-256 is ${sha256}, not that of corpus.json`, raw.file, 1)
  return prove(blocks, PAPER, { text, file: raw.file, ...(runningHeads ? { runningHeads } : {}) })
}

/** @throws CorpusError for a name that stands in no title, and so would keep no capitals */
function checkNames(names: readonly string[], titles: readonly string[]): void {
  const unused = names.find((name) => !titles.some((title) => title.includes(name)))
  if (unused !== undefined) throw new CorpusError(`no title has “${unused}”`, NAMES, 1)
}

/** The ways of asking of the paper's field, where it has any. */
function fieldWays(folder: string): Pick<PaperData, 'ways'> {
  const path = join(folder, WAYS)
  if (!existsSync(path)) return {}
  const text = readFileSync(path, 'utf8')
  try {
    return { ways: readFieldWays(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const line = text.split('\n').findIndex((one) => one.includes(String(error.cause)))
    throw new CorpusError(error.message, WAYS, line + 1)
  }
}
