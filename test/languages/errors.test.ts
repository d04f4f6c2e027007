import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ERRORS } from '../../src/english/said/errors.ts'

/** What only programs are told, who send JSON and name the host. */
const TO_PROGRAMS = [
  'The body must be sent as application/json, in UTF-8.',
  'The body is not JSON.',
  'The Host header must name a host.',
]

/** An error as it is written at a door: that of a problem document, or of a script of a page. */
const WRITTEN =
  /(?:\bproblem\(\s*c,\s*\d{3},|\bnothing:|\bfault:|\brefuse\(\s*c,\s*\d{3},)\s*(?:'([^'\n]*)'|`([^`]*)`)/gu

/** What scripts of pages say, each where it is written; they have no room for all of the file. */
const IN_SCRIPTS: readonly (readonly [name: keyof typeof ERRORS, file: string])[] = [
  ['unreachable', 'src/site/paper/reader/inquire.ts'],
  ['unreached', 'src/site/check/checker/verify.ts'],
  ['failed', 'src/site/shell/problem-detail.ts'],
  ['noDevice', 'src/site/check/checker/device.ts'],
  ['broken', 'src/site/check/checker/device.ts'],
  ['waitMinute', 'src/site/check/checker/run.ts'],
  ['failedHere', 'src/local/problem.ts'],
]

/** Rooms whose errors people see. Over several papers there are no pages for errors yet. */
const SEEN = ['src/app.ts', ...globSync('src/{http,site,local}/**/*.{ts,tsx}')]

const written = SEEN.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(WRITTEN)].map(([, quoted, template]) => quoted ?? template ?? ''),
)

it('what people are told of an error is written once, where every language translates it', () => {
  // A rule for a field of a request is put together from its name and the rule.
  const own = written.filter((text) => !text.startsWith('${'))
  const inScripts = new Set<string>(IN_SCRIPTS.map(([name]) => ERRORS[name]))
  expect(own.filter((text) => !inScripts.has(text)).toSorted()).toEqual(TO_PROGRAMS.toSorted())
})

it.each(IN_SCRIPTS)('the script of a page says it in the same words: %s in %s', (name, file) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${ERRORS[name]}'`)
})

it('no two errors say the same but for their values', () => {
  const texts = Object.entries(ERRORS).filter(([name]) => name !== 'types')
  expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
})
