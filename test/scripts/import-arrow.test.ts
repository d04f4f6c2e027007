import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ibid-arrow-'))
copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter says of a file in a room that imports something. */
function lint(room: string, imported: string): string {
  mkdirSync(join(folder, 'src', room), { recursive: true })
  writeFileSync(join(folder, 'src', room, 'file.ts'), `import { x } from '${imported}'\n\nexport const y = x\n`)
  const oxlint = join(process.cwd(), 'node_modules/.bin/oxlint')
  try {
    return execFileSync(oxlint, [`src/${room}/file.ts`], { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

describe('the import arrow', () => {
  it.each([
    ['paper', '../answer/ask.ts'],
    ['paper', 'minisearch'],
    ['retrieval', '../answer/ask.ts'],
    ['retrieval', '../http/api.ts'],
    ['answer', '../contract/schemas.ts'],
    ['answer', 'hono/etag'],
    ['contract', '../http/api.ts'],
    ['http', '../site/home.tsx'],
    ['site', 'node:fs'],
    ['http', '../mcp/mcp.ts'],
    ['answer', '../discord/discord.ts'],
    ['mcp', '../teams/teams.ts'],
    ['mcp', '../discord/discord.ts'],
    ['mcp', '../slack/slack.ts'],
    ['teams', '../discord/discord.ts'],
    ['teams', '../mcp/text.ts'],
    ['teams', 'node:crypto'],
    ['discord', '../teams/card.ts'],
    ['discord', '../site/home.tsx'],
    ['discord', 'node:crypto'],
    ['slack', '../teams/card.ts'],
    ['webhook', '../discord/embed.ts'],
    ['site', '../mcp/text.ts'],
    ['slack', '../site/home.tsx'],
    ['slack', '../webhook/door.ts'],
    ['webhook', '../slack/door.ts'],
    ['webhook', 'node:crypto'],
    ['http', '../webhook/door.ts'],
    ['local', '../http/problem.ts'],
    ['local', 'zod'],
  ])('%s may not import %s', (room, imported) => {
    expect(lint(room, imported)).toContain('the import arrow')
  })

  it.each([
    ['retrieval', '../paper/paper.ts'],
    ['answer', '../retrieval/retrieval.ts'],
    ['contract', '../answer/types.ts'],
    ['site', '../http/problem.ts'],
    ['mcp', '../http/views.ts'],
    ['teams', '../answer/ask.ts'],
    ['discord', '../contract/schemas.ts'],
    ['webhook', '../http/problem.ts'],
    ['webhook', 'cloudflare:workers'],
  ])('%s may import %s', (room, imported) => {
    expect(lint(room, imported)).not.toContain('the import arrow')
  })
})
