import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../browser/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Runs the script as somebody who has only it and an answer. */
async function verify(args: readonly string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/verify-answer.mjs', ...args])
  child.stdin.end(input)
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? -1))
  })
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

const get = async (path: string): Promise<string> => (await fetch(stage.origin + path)).text()

describe('the script that verifies answers', () => {
  it.each([
    '/v1/ask?question=What%20do%20serious%20violations%20of%20the%20Criminal%20Code%20mandate%3F',
    '/v1/ask?question=Who%20won%20the%20world%20cup%3F%20And%20how%20did%20guards%20help%3F',
    '/v1/passages',
    '/q/p27.json',
    '/q/fn9.json?s=0-20',
  ])('finds that all of %s holds', async (path) => {
    const { status, out } = await verify([], await get(path))
    expect(out).toMatch(/^all \d+ hold$/mu)
    expect(out).not.toContain('NO ')
    expect(status).toBe(0)
  })

  it('is told the service where the answer names none', async () => {
    const { status, out } = await verify(['--service', stage.origin], await get('/v1/footnotes'))
    expect(out).toMatch(/^all 76 hold$/mu)
    expect(status).toBe(0)
  })

  it('asks an address itself', async () => {
    const { status, out } = await verify([`${stage.origin}/v1/footnotes/38`])
    expect(out).toContain('ok  note 38 resolved')
    expect(status).toBe(0)
  })

  it.each<[string, string, string, string, string]>([
    ['a word of a quote', '/v1/passages/p8', 'three years', 'thirty years', 'p8 quote'],
    ['a quote cut short', '/v1/passages/p8', 'The North Korean Criminal Code prohibits', 'It prohibits', 'p8 quote'],
    ['a note', '/v1/passages/p8', 'pp. 20-21', 'pp. 20-22', 'note 5'],
    ['the number of a note', '/v1/footnotes/38', '"number":38', '"number":36', 'note 36'],
    [
      'the page of a resolved note',
      '/v1/footnotes/38',
      '(December 2002), p. 18.',
      '(December 2002), p. 19.',
      'note 38 resolved',
    ],
    [
      'the work of a resolved note',
      '/v1/footnotes/38',
      'University of Warwick',
      'University of Sussex',
      'note 38 resolved',
    ],
    ['where a note leads', '/v1/footnotes/38', '"resolvesTo":[1]', '"resolvesTo":[5]', 'note 38 resolved'],
    ['a note that does not exist', '/v1/footnotes/38', '"resolvesTo":[1]', '"resolvesTo":[99]', 'note 38 resolved'],
    ['the words of an annotation', '/q/p8.json', '"exact":"The', '"exact":"That', 'annotation'],
  ])('finds %s changed', async (_, path, from, to, name) => {
    const answer = await get(path)
    expect(answer).toContain(from)
    const { status, out, err } = await verify(['--service', stage.origin], answer.replace(from, to))
    expect(err).toBe('')
    expect(out).toContain(`NO  ${name}\n`)
    expect(status).toBe(1)
  })

  it('finds a highlight and a marker outside their quote', async () => {
    const path = '/v1/ask?question=What%20do%20serious%20violations%20of%20the%20Criminal%20Code%20mandate%3F'
    const answer = JSON.parse(await get(path)) as {
      answers: { highlight: { end: number }; footnotes: { offset: number }[] }[]
    }
    const [first] = answer.answers
    if (!first?.footnotes[0]) throw new Error('no answer with a note')
    first.highlight.end = 99_999
    first.footnotes[0].offset = -1
    const { status, out } = await verify([], JSON.stringify(answer))
    expect(out).toContain('NO  p8 highlight\nNO  p8 marker 5\n')
    expect(status).toBe(1)
  })

  it.each([
    ['no JSON', 'nothing'],
    ['an answer that names no service', '{"quote":"a"}'],
    ['nothing to check', '{"url":"ORIGIN"}'],
    [
      'a service without a text',
      '{"url":"ORIGIN/v1/ask","quote":"a","of":"http://127.0.0.1:9"}',
      '--service',
      'ORIGIN/nowhere',
    ],
  ])('ends with 2 for %s', async (_, input, ...args) => {
    const here = (part: string): string => part.replaceAll('ORIGIN', stage.origin)
    const { status, err } = await verify(args.map(here), here(input))
    expect(err).not.toBe('')
    expect(err).not.toContain('    at ')
    expect(status).toBe(2)
  })
})
