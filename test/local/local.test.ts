import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownSets, readSet } from '../../scripts/evaluation/questions.ts'
import { loadLibrary } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import type { AskResponse } from '../../src/answer/types.ts'
import { askRequest, fieldErrors } from '../../src/contract/schemas.ts'
import { readRequest } from '../../src/local/request.ts'

/** The script as it is served, which `npm run build:assets` holds to its budget of bytes. */
const local = (await import(pathToFileURL('dist/assets/local.js').href)) as {
  answer: (request: unknown, origin: unknown) => AskResponse
}
const library = loadLibrary()
const ORIGIN = 'https://ibid.example'
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

  it.each(ownSets())('answers every question of %s as the service does', (file) => {
    for (const row of readSet(file)) {
      const questions = row.kind === 'dialogue' ? [] : [row.question]
      for (const question of questions) {
        const parsed = askRequest.safeParse({ question, limit: 5 })
        if (parsed.success) {
          expect(local.answer({ question, limit: 5 }, ORIGIN)).toEqual(ask(library, parsed.data, ORIGIN))
        } else expect(() => local.answer({ question, limit: 5 }, ORIGIN)).toThrow('question')
      }
    }
  })

  it('answers every turn of every dialogue as the service does, with what was asked before', () => {
    const dialogues = rows.flatMap((row) => (row.kind === 'dialogue' ? [row.turns] : []))
    expect(dialogues.length).toBeGreaterThan(0)
    for (const turns of dialogues) {
      const history: { question: string; passages: string[] }[] = []
      for (const { question } of turns) {
        const response = local.answer({ question, history }, ORIGIN)
        expect(response).toEqual(ask(library, askRequest.parse({ question, history }), ORIGIN))
        history.push({ question, passages: response.answers.slice(0, 1).map(({ id }) => id) })
      }
    }
  })

  it('throws a problem that names the field and never repeats what was sent', () => {
    const secret = 'xyzzy'
    const thrown = (request: unknown, origin: unknown = ORIGIN): unknown => {
      try {
        return local.answer(request, origin)
      } catch (error) {
        return (error as { problem?: unknown }).problem
      }
    }
    const problem = thrown({ question: 5, history: secret })
    expect(problem).toMatchObject({ status: 400, errors: [{ path: 'question' }, { path: 'history' }] })
    expect(JSON.stringify(problem)).not.toContain(secret)
    expect(thrown({ question: 'Who wrote it?' }, 7)).toMatchObject({ status: 400, errors: [{ path: 'origin' }] })
  })
})

describe('a request that is checked without the schema', () => {
  const texts = [undefined, '', '  ', ' who? ', 'x'.repeat(1001), `${'x'.repeat(1000)}  `, 'a\u0000b', '\ud800', 'p27']
  const others = [null, 'x'.repeat(33), 0, 1, 10, 11, 2.5, -1, Number.NaN, 1e300, true, [], {}, ['p1'], [5]]
  const odd = fc.constantFrom<unknown>(...texts, ...others, Array(11).fill('p1'))
  const turn = fc.oneof(odd, fc.record({ question: odd, passages: odd, stray: odd }, { requiredKeys: [] }))
  const history = fc.oneof(odd, fc.array(turn, { maxLength: 11 }))
  const request = fc.oneof(
    odd,
    fc.record({ question: odd, limit: odd, history, stray: odd }, { requiredKeys: [] }),
    fc.record({ question: fc.constant('Who?'), limit: odd, history }, { requiredKeys: ['question'] }),
  )
  type Faults = readonly { readonly path: string; readonly message: string }[]
  const paths = (faults: Faults): string[] => [...new Set(faults.map(({ path }) => path))].sort()

  it('fits exactly when the schema says so, with the same value, and else names the same fields by its rules', () => {
    fc.assert(
      fc.property(request, (value) => {
        const parsed = askRequest.safeParse(value)
        const read = readRequest(value)
        if (parsed.success) expect(read).toEqual({ request: parsed.data, faults: [] })
        else {
          const faults = fieldErrors(parsed.error)
          expect(paths(read.faults)).toEqual(paths(faults))
          expect(faults).toEqual(expect.arrayContaining([...read.faults]))
        }
      }),
      { numRuns: 3000 },
    )
  })
})
