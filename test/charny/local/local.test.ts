import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownSets, readSet } from '../../../scripts/evaluation/questions.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { AskResponse } from '../../../src/answer/types.ts'
import { askRequest, fieldErrors } from '../../../src/contract/requests.ts'
import { readRequest } from '../../../src/local/request.ts'

/** The script as it is served, which `npm run build:assets` holds to its budget of bytes. */
const local = (await import(pathToFileURL('dist/assets/local.js').href)) as {
  answer: (request: unknown, origin: unknown) => Promise<AskResponse>
}
const ORIGIN = 'https://ibid.example'
const desk = deskAt(loadLibrary(), ORIGIN)
const rows = ownSets().flatMap(readSet)

describe('the bundled script', () => {
  it('exports the answerer and nothing else', () => {
    expect(Object.keys(local)).toEqual(['answer'])
  })

  it('asks nobody: it names no way to the network', () => {
    const script = readFileSync('dist/assets/local.js', 'utf8')
    // MiniSearch's own index has a method of the name `fetch`.
    const calls =
      /(?<![.}\w])(?:fetch|importScripts|import)\(|sendBeacon|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/u
    expect(calls.exec(script)?.[0]).toBeUndefined()
  })

  it.each(ownSets())('answers every question of %s as the service does', async (file) => {
    for (const row of readSet(file)) {
      const questions = row.kind === 'dialogue' ? [] : [row.question]
      for (const question of questions) {
        const parsed = askRequest().safeParse({ question, limit: 5 })
        if (parsed.success) {
          expect(await local.answer({ question, limit: 5 }, ORIGIN)).toEqual(ask(desk, parsed.data))
        } else await expect(local.answer({ question, limit: 5 }, ORIGIN)).rejects.toThrow('question')
      }
    }
  })

  it('answers every turn of every dialogue as the service does, with what was asked before', async () => {
    const dialogues = rows.flatMap((row) => (row.kind === 'dialogue' ? [row.turns] : []))
    expect(dialogues.length).toBeGreaterThan(0)
    for (const turns of dialogues) {
      const history: { question: string; passages: string[] }[] = []
      for (const { question } of turns) {
        const response = await local.answer({ question, history }, ORIGIN)
        expect(response).toEqual(ask(desk, askRequest().parse({ question, history })))
        history.push({ question, passages: response.answers.slice(0, 1).map(({ id }) => id) })
      }
    }
  })

  it('throws a problem that names the rule and never repeats what was sent', async () => {
    const secret = 'xyzzy\u0000'
    const thrown = (question: unknown): Promise<unknown> =>
      local.answer({ question }, ORIGIN).catch((error: { problem?: unknown }) => error.problem)
    expect(await thrown(secret)).toEqual({ status: 400, detail: 'question must have no control characters.' })
    expect(await thrown(5)).toMatchObject({ status: 400 })
  })
})

describe('a question that is checked without the schema', () => {
  const oddCharacters = fc.constantFrom('a', '한', ' ', '\t', '\u0000', '\u0085', '\ud800', '\udc00', '😀')
  const odd = fc.array(oddCharacters, { maxLength: 6 }).map((characters) => characters.join(''))
  const long = fc.integer({ min: 998, max: 1002 }).map((length) => 'x'.repeat(length))
  const question = fc.oneof(
    odd,
    long,
    fc.tuple(long, odd).map(([text, end]) => text + end),
    fc.string(),
  )
  const history = fc.constantFrom([], [{ question: 'Who?' }, { question: 'Why?', passages: ['p1', 'fn2'] }])
  const request = fc.record(
    { question, history, limit: fc.integer({ min: 1, max: 10 }) },
    { requiredKeys: ['question'] },
  )

  it('fits exactly when the schema says so, with the same value, and else breaks the same rules', () => {
    fc.assert(
      fc.property(request, (value) => {
        const parsed = askRequest().safeParse(value)
        if (parsed.success) expect(readRequest(value)).toEqual(parsed.data)
        else {
          const rules = fieldErrors(parsed.error).map(({ path, message }) => `${path} ${message}`)
          expect(() => readRequest(value)).toThrow(`${rules.join('; ')}.`)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
