import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOMS } from '../../oxlint.config.ts'

/** A file of a room, and what it imports. */
type Import = readonly [file: string, imported: string]

const FORBIDDEN: readonly Import[] = [
  ['paper/file.ts', '../answer/ask.ts'],
  ['paper/file.ts', 'minisearch'],
  ['retrieval/file.ts', '../wording/wording.ts'],
  ['retrieval/file.ts', '../answer/ask.ts'],
  ['retrieval/file.ts', '../http/api.ts'],
  ['retrieval/file.ts', '../library.ts'],
  ['wording/file.ts', '../retrieval/words.ts'],
  ['wording/file.ts', '../intent/message.ts'],
  ['intent/file.ts', '../answer/ask.ts'],
  ['intent/file.ts', 'zod'],
  ['answer/file.ts', '../contract/schemas.ts'],
  ['answer/file.ts', 'hono/etag'],
  ['answer/file.ts', '../discord/discord.ts'],
  ['contract/file.ts', '../http/api.ts'],
  ['contract/operations/file.ts', '../../app.ts'],
  ['http/file.ts', '../site/home.tsx'],
  ['http/file.ts', '../mcp/mcp.ts'],
  ['http/file.ts', '../webhook/door.ts'],
  ['http/file.ts', '../worker.ts'],
  ['site/file.ts', 'node:fs'],
  ['site/file.ts', '../mcp/text.ts'],
  ['site/docs/docs.client.ts', 'hono'],
  ['site/paper/reader/file.ts', '../../../paper/paper.ts'],
  ['mcp/file.ts', '../teams/teams.ts'],
  ['mcp/file.ts', '../discord/discord.ts'],
  ['mcp/file.ts', '../slack/slack.ts'],
  ['teams/file.ts', '../discord/discord.ts'],
  ['teams/file.ts', '../mcp/text.ts'],
  ['teams/file.ts', 'node:crypto'],
  ['discord/file.ts', '../teams/card.ts'],
  ['discord/file.ts', '../site/home.tsx'],
  ['discord/file.ts', 'node:crypto'],
  ['slack/file.ts', '../teams/card.ts'],
  ['slack/file.ts', '../site/home.tsx'],
  ['slack/file.ts', '../webhook/door.ts'],
  ['webhook/file.ts', '../slack/door.ts'],
  ['webhook/file.ts', '../discord/embed.ts'],
  ['webhook/file.ts', 'node:crypto'],
  ['local/file.ts', '../http/problem.ts'],
  ['local/file.ts', 'zod'],
  ['widget/file.ts', '../paper/paper.ts'],
  ['library.ts', './app.ts'],
  ['app.ts', './worker.ts'],
]

const ALLOWED: readonly Import[] = [
  ['retrieval/file.ts', '../paper/paper.ts'],
  ['intent/file.ts', '../wording/wording.ts'],
  ['answer/file.ts', '../retrieval/retrieval.ts'],
  ['answer/file.ts', './library.ts'],
  ['contract/file.ts', '../answer/types.ts'],
  ['site/file.ts', '../http/problem.ts'],
  ['site/paper/reader/file.ts', '../../../answer/types.ts'],
  ['mcp/file.ts', '../http/views.ts'],
  ['teams/file.ts', '../answer/ask.ts'],
  ['discord/file.ts', '../contract/schemas.ts'],
  ['webhook/file.ts', '../http/problem.ts'],
  ['webhook/file.ts', 'cloudflare:workers'],
  ['local/file.ts', '../library.ts'],
]

/** What the linter says of each row's import, as a value and as a type. */
const refusals = new Map<string, string>()

/** One file for each that the rows name, with a line for each import; and a circle of two types. */
function write(folder: string): void {
  const files = Object.entries(Object.groupBy([...FORBIDDEN, ...ALLOWED], ([file]) => file))
  for (const [file, rows = []] of files) {
    const lines = rows.flatMap(([, imported], n) => [
      `import { a${n} } from '${imported}'`,
      `import type { B${n} } from '${imported}'`,
    ])
    put(join(folder, 'src', file), lines)
  }
  put(join(folder, 'src/paper/one.ts'), ["import type { Two } from './two.ts'", 'export type One = Two[]'])
  put(join(folder, 'src/paper/two.ts'), ["import type { One } from './one.ts'", 'export type Two = One[]'])
  for (const file of ['oxlint.config.ts', 'package.json']) copyFileSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
}

function put(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, lines.join('\n'))
}

interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly help?: string
  readonly filename: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

const keyOf = (file: string, line: number): string => `${file}:${line}`

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-arrow-'))
  try {
    write(folder)
    const options = [resolve('node_modules/oxlint/bin/oxlint'), '--format=json', 'src']
    const { stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' })
    for (const { code, message, help = '', filename, labels } of (JSON.parse(stdout) as { diagnostics: Diagnostic[] })
      .diagnostics)
      if (/no-cycle|no-restricted-imports/u.test(code))
        refusals.set(keyOf(filename.replace(/^src\//u, ''), labels[0]?.span.line ?? 0), `${message} ${help}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

/** What was said of an import as a value, and as a type. */
function said([file, imported]: Import): string[] {
  const rows = [...FORBIDDEN, ...ALLOWED].filter(([one]) => one === file)
  const line = 2 * rows.findIndex(([, one]) => one === imported) + 1
  return [line, line + 1].map((number) => refusals.get(keyOf(file, number)) ?? '')
}

describe('the import arrow', () => {
  it('has a row for every folder and every entry of src', () => {
    const rooms = readdirSync('src').filter((name) => !name.endsWith('.d.ts'))
    expect([...ROOMS].sort()).toEqual(rooms.sort())
  })

  it.each(FORBIDDEN)('%s may not import %s, nor a type of it', (...row) => {
    for (const refusal of said(row)) expect(refusal).toContain('the import arrow')
  })

  it.each(ALLOWED)('%s may import %s', (...row) => {
    expect(said(row)).toEqual(['', ''])
  })

  it('has no circle, of types neither', () => {
    expect(refusals.get(keyOf('paper/one.ts', 1))).toContain('cycle')
  })
})
