import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../scripts/bare/free-port.ts'

/** A word of no language, which each door is sent; what holds it anywhere afterwards has kept what was asked. */
const WORD = 'qzuvixoblarn'
const QUESTION = `What does the author say of the ${WORD} in China?`
const QUOTATION = `Did he write "only the survivors of a ${WORD} system can talk"?`

const SLACK_SECRET = 'of-this-test'
const TEAMS_SECRET = btoa('of-this-test')
const WEBHOOK_SECRET = `whsec_${btoa('made for this test, 32 bytes big')}`
const discord = generateKeyPairSync('ed25519')
const DISCORD_KEY = discord.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

/** Everything that a run writes is in here: its state, its home with wrangler's own logs, its bundles. */
const folder = mkdtempSync(join(tmpdir(), 'ibid-canary-'))
let child: ChildProcess
let origin = ''
let printed = ''

/** `npm start`, as package.json has it, in a folder of its own, with what was built before. */
async function start(): Promise<void> {
  cpSync(dirname(inject('built').config), folder, { recursive: true })
  const port = await freePort()
  const settings = {
    SLACK_SIGNING_SECRET: SLACK_SECRET,
    TEAMS_OUTGOING_SECRET: TEAMS_SECRET,
    DISCORD_PUBLIC_KEY: DISCORD_KEY,
    WEBHOOK_SECRET,
    WEBHOOK_OPERATOR_TOKEN: 'the-operators-token-of-this-test',
  }
  const options = ['--config', join(folder, 'wrangler.toml'), '--persist-to', join(folder, 'state')]
  const given = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  child = spawn('npm', ['start', '--', ...options, ...given], {
    env: { ...env, PORT: String(port), HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), WRANGLER_LOG: 'debug' },
    detached: true,
  })
  const ready = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ready on')) ready.resolve()
    })
  }
  child.once('exit', () => ready.reject(new Error(`npm start ended: ${printed}`)))
  await ready.promise
  origin = `http://127.0.0.1:${port}`
}

/** Ends what was started, all of its group, and waits until it is gone: what it still had to write is written. */
async function stop(): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((done) => child.once('close', done))
  process.kill(-child.pid, 'SIGTERM')
  await gone
}

const json = (value: unknown, headers: Record<string, string> = {}): RequestInit => {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
}
const now = (): string => String(Math.floor(Date.now() / 1000))
const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) })

function slack(fields: Record<string, string>): RequestInit {
  const body = new URLSearchParams(fields).toString()
  const at = now()
  const signature = `v0=${createHmac('sha256', SLACK_SECRET).update(`v0:${at}:${body}`).digest('hex')}`
  const type = 'application/x-www-form-urlencoded'
  const headers = { 'content-type': type, 'x-slack-request-timestamp': at, 'x-slack-signature': signature }
  return { method: 'POST', headers, body }
}

function teams(text: string): RequestInit {
  const body = JSON.stringify({ type: 'message', timestamp: new Date().toISOString(), text: `<at>Ibid</at> ${text}` })
  const mac = createHmac('sha256', Buffer.from(TEAMS_SECRET, 'base64')).update(body).digest('base64')
  return json(body, { authorization: `HMAC ${mac}` })
}

function inDiscord(question: string): RequestInit {
  const options = [{ type: 3, name: 'question', value: question }]
  const body = JSON.stringify({ type: 2, id: '1', token: 'x', data: { type: 1, name: 'ibid', id: '2', options } })
  const at = now()
  const signature = sign(null, Buffer.from(at + body), discord.privateKey).toString('hex')
  return json(body, { 'x-signature-timestamp': at, 'x-signature-ed25519': signature })
}

function webhook(id: string, data: Record<string, unknown>): RequestInit {
  const at = new Date()
  const body = JSON.stringify({ type: 'question.asked', timestamp: at.toISOString(), data })
  const signature = new Webhook(WEBHOOK_SECRET).sign(id, at, body)
  return json(body, { 'webhook-id': id, 'webhook-timestamp': now(), 'webhook-signature': signature })
}

function mcp(name: string, given: Record<string, unknown>): RequestInit {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }
  return json(message, { accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' })
}

const inAddress = encodeURIComponent(QUESTION)

/** Every door, by every method that takes words, with the status that shows that it was asked. */
type Door = readonly [door: string, path: string, status: number, init?: () => RequestInit]
const DOORS: readonly Door[] = [
  ['a question in the address of /', `/?q=${inAddress}`, 200],
  ['a question by the form of /', '/', 200, () => form({ question: QUESTION })],
  ['a question in the address of /v1/ask', `/v1/ask?question=${inAddress}`, 200],
  ['a question to /v1/ask', '/v1/ask', 200, () => json({ question: QUESTION })],
  [
    'a question with a history',
    '/v1/ask',
    200,
    () => json({ question: 'And then?', history: [{ question: QUESTION, passages: ['p1'] }] }),
  ],
  ['half a question to /v1/suggest', `/v1/suggest?q=${WORD}`, 200],
  ['a quotation to /v1/verify', '/v1/verify', 200, () => json({ quote: QUOTATION })],
  ['a text to /check', '/check', 200, () => form({ quote: QUOTATION })],
  ['a Slack command', '/slack', 200, () => slack({ command: '/ibid', text: QUESTION, team_id: 'T1' })],
  ['a quotation in Slack', '/slack', 200, () => slack({ command: '/ibid', text: QUOTATION, team_id: 'T1' })],
  ['a message in Teams', '/teams', 200, () => teams(QUESTION)],
  ['a command in Discord', '/discord', 200, () => inDiscord(QUESTION)],
  ['a webhook', '/webhooks/ask', 200, () => webhook('canary-1', { question: QUESTION })],
  ['a quotation by webhook', '/webhooks/ask', 200, () => webhook('canary-2', { question: QUOTATION })],
  ['a tool that asks', '/mcp', 200, () => mcp('ask', { question: QUESTION })],
  ['a tool that checks', '/mcp', 200, () => mcp('verify_quote', { quote: QUOTATION })],
  ['an address to /oembed', `/oembed?url=${encodeURIComponent(`https://ibid.example/q/p1?x=${WORD}`)}`, 404],
  ['an address that leads nowhere', `/nowhere?q=${WORD}`, 404],
  ['a field of that name', '/v1/ask', 400, () => json({ question: 'why', [WORD]: 1 })],
  ['a field of that name in a turn', '/v1/ask', 400, () => json({ question: 'a', history: [{ [WORD]: 1 }] })],
  ['a body that is no JSON', '/v1/ask', 400, () => json(`{"question": "${WORD}`)],
  ['a question that is too long', '/v1/ask', 400, () => json({ question: `${WORD} `.repeat(200) })],
  ['a header', '/v1/ask', 415, () => ({ method: 'POST', headers: { 'content-type': `text/${WORD}` }, body: WORD })],
]

/** The forms in which a word may lie in a file: as it is, in UTF-16, and in base64 at each of its three places. */
const forms: readonly Buffer[] = [
  Buffer.from(WORD),
  Buffer.from(WORD, 'utf16le'),
  Buffer.from(WORD, 'utf16le').swap16(),
  // The first and last characters of an encoded stretch also hold what stands around it.
  ...[0, 1, 2].map((before) => {
    const text = Buffer.from(`${'x'.repeat(before)}${WORD}`)
      .toString('base64')
      .replaceAll('=', '')
    return Buffer.from(text.slice(before === 0 ? 0 : before + 1, -2))
  }),
]
const holds = (bytes: Buffer): boolean => forms.some((shape) => bytes.includes(shape))

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('a word that is asked', () => {
  beforeAll(start, 120_000)
  afterAll(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(DOORS.map((door) => ({ name: door[0], door })))(
    'as $name comes back in no header, and no problem repeats it',
    async ({ door }) => {
      const [, path, status, init] = door
      const response = await fetch(origin + path, init?.())
      const text = await response.text()
      expect([response.status, text.slice(0, 300)]).toEqual([status, expect.anything()])
      expect([...response.headers].filter(([, value]) => holds(Buffer.from(value)))).toEqual([])
      if (status >= 400) expect(text).not.toContain(WORD)
    },
  )

  it('is nowhere in what is printed or written, when the server has ended', async () => {
    await stop()
    expect(printed).toContain('/v1/ask')
    const written = files()
    // The store of webhooks is among them, with what it does keep.
    expect(written.some((file) => readFileSync(file).includes('canary-2'))).toBe(true)
    expect(written.filter((file) => holds(readFileSync(file)))).toEqual([])
    expect(printed.split('\n').filter((line) => holds(Buffer.from(line)))).toEqual([])
  })

  it('would be found in each of its forms', () => {
    const around = (text: string): string[] => [text, `a${text}b`, `ab${text}c`, `abc${text}`]
    for (const text of around(WORD)) {
      for (const encoded of [text, encodeURIComponent(text), Buffer.from(text).toString('base64')]) {
        expect([encoded, holds(Buffer.from(encoded))]).toEqual([encoded, true])
      }
      expect(holds(Buffer.from(`é${text}`, 'utf16le'))).toBe(true)
    }
  })
})
