#!/usr/bin/env node
/**
 * Checks an answer of Ibid against the whole text, without trusting whoever handed it over, or this repository: one
 * file, nothing to install, Node 18 or newer.
 *
 *   node verify-answer.mjs [FILE | ADDRESS] [--service https://host]     (no file: standard input)
 *
 * It reads any JSON that Ibid gives out (/v1/ask, /v1/passages, /v1/footnotes, /q/p27.json, a webhook's event), fetches
 * /v1/source from the service (the one that the answer names, unless another is given), checks the text's own digest,
 * and then that
 *   - every quote stands in the text, and every highlight and marker lies within its quote;
 *   - every note stands there under its number;
 *   - every resolved note is made of stretches of that note and of the notes that it resolves to, and of nothing else.
 *
 * A line each. Exits with 0 when all holds, 1 when anything does not, 2 when there is nothing to check it with.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { text as textOf } from 'node:stream/consumers'

const ADDRESS = /^https?:/

/** A resolved note takes no stretch of fewer characters from another note: of single letters anything can be made. */
const SHORTEST = 5

/** Every object within a value, outermost first. */
function* objectsIn(value) {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

/** The lines of the text that are notes, by their numbers. The notes stand behind the last paragraph, from 1 on. */
function notesOf(source) {
  const lines = source.split('\n')
  const notes = new Map()
  for (const line of lines.slice(lines.findLastIndex((one) => one.startsWith('1 ')))) {
    const [, number, text] = /^(\d{1,4}) (.+)$/.exec(line) ?? []
    if (number !== undefined) notes.set(Number(number), text)
  }
  return notes
}

/** The fewest stretches of some texts that make up a text; Infinity where they can't. */
function fewestStretches(text, texts) {
  const fewest = Array.from({ length: text.length + 1 }, () => Infinity)
  fewest[0] = 0
  for (let start = 0; start < text.length; start++) {
    if (fewest[start] === Infinity) continue
    for (let end = start + SHORTEST; end <= text.length; end++) {
      const stretch = text.slice(start, end)
      if (!texts.some((one) => one.includes(stretch))) break
      fewest[end] = Math.min(fewest[end], fewest[start] + 1)
    }
  }
  return fewest[text.length]
}

/** Whether a resolved note holds: the note itself, or one stretch of another note for each short form, amid its own. */
function isResolved(note, notes) {
  const resolved = note.resolved.replace(/(?: \[not resolved: [^\]]*\])+$/, '')
  if (resolved === note.text) return true
  const others = note.resolvesTo.map((number) => notes.get(number))
  if (others.includes(undefined)) return false
  const texts = [note.text, ...others]
  return fewestStretches(resolved, texts) <= 2 * others.length + 1
}

const lies = (start, end, text) => Number.isInteger(start) && 0 <= start && start <= end && end <= text.length

/** What is to be checked of an object: the name of each check, and whether it holds. */
function* checksOf(one, source, notes) {
  if (typeof one.quote === 'string') {
    const name = `${one.id} quote`
    const number = /^fn(\d+)$/.exec(one.id ?? '')?.[1]
    yield [
      name,
      number === undefined ? source.split('\n').includes(one.quote) : notes.get(Number(number)) === one.quote,
    ]
    if (one.highlight) yield [`${one.id} highlight`, lies(one.highlight.start, one.highlight.end, one.quote)]
    for (const { number: marker, offset } of one.footnotes ?? []) {
      yield [`${one.id} marker ${marker}`, lies(offset, offset, one.quote)]
    }
  }
  if (typeof one.resolved === 'string') {
    yield [`note ${one.number}`, notes.get(one.number) === one.text]
    yield [`note ${one.number} resolved`, isResolved(one, notes)]
  }
  if (one.type === 'TextQuoteSelector') {
    yield ['annotation', source.includes(one.prefix + one.exact + one.suffix)]
  }
}

/** The service's own address, from the addresses that the answer gives. */
function serviceOf(answer) {
  for (const { url, id } of objectsIn(answer)) {
    for (const address of [url, id])
      if (typeof address === 'string' && URL.canParse(address)) return new URL(address).origin
  }
  throw new Error('the answer names no service; give one with --service')
}

async function fetched(address) {
  const response = await fetch(address, { headers: { accept: 'application/json, text/plain' } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** The text of the service, once its digest (RFC 9530) is the one that it states. */
async function sourceOf(service) {
  const response = await fetched(`${service}/v1/source`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const digest = createHash('sha256').update(bytes).digest('base64')
  if (response.headers.get('repr-digest') !== `sha-256=:${digest}:`) {
    throw new Error(`the text of ${service} does not have the digest that it states`)
  }
  console.log(`text of ${service}/v1/source, sha-256 ${digest}`)
  return bytes.toString('utf8')
}

/** The answer, from an address, a file or the standard input, which may still be empty when it is first read. */
async function textFrom(from) {
  if (ADDRESS.test(from)) return (await fetched(from)).text()
  return from === '-' ? textOf(process.stdin) : readFile(from, 'utf8')
}

async function main() {
  const args = process.argv.slice(2)
  const at = args.indexOf('--service')
  const [, given] = at < 0 ? [] : args.splice(at, 2)
  const from = args[0] ?? '-'
  const answer = JSON.parse(await textFrom(from))
  const source = await sourceOf(given ?? (ADDRESS.test(from) ? new URL(from).origin : serviceOf(answer)))
  const notes = notesOf(source)
  const checks = [...objectsIn(answer)].flatMap((one) => [...checksOf(one, source, notes)])
  for (const [name, holds] of checks) console.log(`${holds ? 'ok ' : 'NO '} ${name}`)
  const faults = checks.filter(([, holds]) => !holds).length
  if (checks.length === 0) throw new Error('there is no quotation in it')
  console.log(faults === 0 ? `all ${checks.length} hold` : `${faults} of ${checks.length} do not hold`)
  return faults === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
