import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * `npm run bench:scale -- [1 5 10 …]`: what a paper of so many times the length costs to build, open and ask, without
 * a question bank. The longer ones are the paper over and over, with other words in each round.
 */
const times = process.argv.slice(2).map(Number)
const SCALES = times.length > 0 ? times : [1, 5, 10]

const QUESTIONS = 40

/** Of the words of each further round every so many-th is another, so that the vocabulary grows as well. */
const CHANGED = 4

/** A paper.md of so many rounds: pages, notes and headings go on counting. */
function repeated(markdown: string, rounds: number): string {
  const pages = [...markdown.matchAll(/\[\[(\d+)\]\]/gu)].map(([, page]) => Number(page))
  const notes = [...markdown.matchAll(/^\[\^(\d+)\]: /gmu)].length
  const span = Math.max(...pages) - Math.min(...pages) + 1
  const body = markdown.slice(markdown.indexOf('\n## '))
  const further = Array.from({ length: rounds - 1 }, (_, index) => {
    const round = index + 1
    let count = 0
    return body
      .replaceAll(/\[\^\D[^\]]*\](?!:)/gu, '')
      .replaceAll(/^\[\^\D[^\]]*\]: .*$/gmu, '')
      .replaceAll(/(?<=\[\^)\d+(?=\])/gu, (number) => String(Number(number) + round * notes))
      .replaceAll(/(?<=\[\[)\d+(?=\]\])/gu, (page) => String(Number(page) + round * span))
      .replaceAll(
        /^## (.+)$/gmu,
        (_heading, title: string) => `## ${title.replace(/ \{\.unprinted\}$/u, '')} ${round + 1}`,
      )
      .replaceAll(/\p{Ll}{6,}/gu, (word) =>
        count++ % CHANGED === 0 ? `${word}${'bcdfghklmnprstvz'[round % 16]}a` : word,
      )
  })
  const opening = `[[${Math.min(...pages)}]]`
  return [
    markdown,
    ...further.map(
      (text, index) => `${opening.replace(/\d+/u, (page) => String(Number(page) + (index + 1) * span))}\n${text}`,
    ),
  ].join('\n\n')
}

/** Runs a module in a process of its own; what it prints last is JSON. */
function measured(script: string): Record<string, number> {
  const out = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Record<string, number>
}

const CPU = `const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }`

/** Builds a folder; milliseconds of processor time. */
const build = (folder: string) =>
  measured(`${CPU}
    process.argv[2] = ${JSON.stringify(folder)}
    await import('./scripts/build-corpus.ts')
    console.log(JSON.stringify({ build: cpu() }))`)

/** Opens a built folder and asks it what its sentences say; milliseconds of processor time, and megabytes. */
const open = (folder: string) =>
  measured(`${CPU}
    const { readBuiltCorpus } = await import('./scripts/load-library.ts')
    const { openLibrary } = await import('./src/library.ts')
    const { ask } = await import('./src/answer/ask.ts')
    const { deskAt } = await import('./src/answer/library.ts')
    const corpus = readBuiltCorpus(${JSON.stringify(folder)})
    gc()
    const held = () => { const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6 }
    const start = cpu()
    const library = openLibrary(corpus)
    const opened = cpu() - start
    const paragraphs = library.paper.passages.filter(({ kind }) => kind === 'paragraph')
    const questions = Array.from({ length: ${QUESTIONS} }, (_, i) => {
      const words = paragraphs[Math.floor((i * paragraphs.length) / ${QUESTIONS})].text.split(' ').slice(2, 10).join(' ')
      return 'What is said of ' + words + '?'
    })
    const put = (question) => { const from = cpu(); ask(deskAt(library, ''), { question, limit: 3, history: [] }); return cpu() - from }
    const first = put(questions[0])
    for (const question of questions) put(question)
    const costs = questions.map(put).sort((a, b) => a - b)
    gc()
    console.log(JSON.stringify({ opened, first, median: costs[${QUESTIONS / 2}], most: costs.at(-1), memory: held(),
      passages: library.paper.passages.length, notes: library.paper.footnotes.length }))`)

const kilobytes = (folder: string, files: readonly string[], zip: boolean): number =>
  files.reduce((sum, file) => {
    const path = join(folder, 'generated', file)
    return sum + (zip ? gzipSync(readFileSync(path)).length : statSync(path).size)
  }, 0) / 1000

const SERVED = ['paper.json', 'source.txt', 'index.json', 'citations.json', 'sources.json', 'encoder.bin', 'model.json']

console.log(
  'times  passages  notes  build s  open ms  first ms  answer ms (median, most)  memory MB  served kB  gzipped kB',
)
for (const scale of SCALES) {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-scale-'))
  try {
    writeFileSync(join(folder, 'paper.md'), repeated(readFileSync('corpus/paper.md', 'utf8'), scale))
    const built = build(folder)
    const { opened, first, median, most, memory, passages, notes } = open(folder)
    const cells = [
      scale,
      passages,
      notes,
      ((built['build'] ?? 0) / 1000).toFixed(1),
      opened?.toFixed(0),
      first?.toFixed(1),
      `${median?.toFixed(2)}, ${most?.toFixed(2)}`,
      memory?.toFixed(0),
      kilobytes(folder, SERVED, false).toFixed(0),
      kilobytes(folder, SERVED, true).toFixed(0),
    ]
    console.log(cells.join('  '))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
