import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../browser/stage.ts'

let stage: Stage
let page: Page
beforeAll(async () => {
  stage = await openStage()
  page = await (await stage.browser.newContext()).newPage()
  // A page of the same origin without a policy of its own: what is tried is the script, not where it may run.
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${stage.origin}/blank`)
})
afterAll(() => stage.close())

const QUESTIONS = [
  { question: 'What do serious violations of the Criminal Code mandate?' },
  { question: 'Who is the president of France?', limit: 1 },
  { question: 'And who wrote that?', history: [{ question: 'How many North Koreans lived in Yanbian?' }] },
  { question: 'Is this right: “The latter group constitutes 37% of the population”?' },
]

/** What the service answers over HTTP. */
async function served(request: object): Promise<unknown> {
  const body = JSON.stringify(request)
  const headers = { 'content-type': 'application/json' }
  return await (await fetch(`${stage.origin}/v1/ask`, { method: 'POST', headers, body })).json()
}

/** Sends messages to the script in a Web Worker; gives its replies in the order of the messages. */
const inWorker = (messages: readonly object[]): Promise<object[]> =>
  page.evaluate(async (sent) => {
    const worker = new Worker('/local.js', { type: 'module' })
    const replies: object[] = []
    await new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }) => {
        replies.push(data)
        if (replies.length === sent.length) resolve()
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      for (const message of sent) worker.postMessage(message)
    })
    worker.terminate()
    return replies
  }, messages)

describe('local mode in a browser', () => {
  it('answers in a Web Worker as the service answers, and asks nobody', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const messages = QUESTIONS.map((request, id) => ({ id, request, origin: stage.origin }))
    const replies = await inWorker(messages)
    const expected = await Promise.all(QUESTIONS.map(async (request, id) => ({ id, response: await served(request) })))
    expect(replies).toEqual(expected)
    expect(asked).toEqual([`${stage.origin}/local.js`])
  })

  it('answers a message that does not fit with a problem', async () => {
    const [unfit] = await inWorker([{ id: 'a', request: { question: '' }, origin: stage.origin }])
    expect(unfit).toEqual({ id: 'a', problem: { status: 400, detail: 'question must not be empty or blank.' } })
  })

  it('answers on the page itself where it is imported', async () => {
    const [request] = QUESTIONS
    // As text: the test runner would make the import its own.
    const call = `local.answer(${JSON.stringify(request)}, ${JSON.stringify(stage.origin)})`
    const answer: unknown = await page.evaluate(`import('/local.js').then((local) => ${call})`)
    expect(answer).toEqual(await served(request ?? {}))
  })
})
