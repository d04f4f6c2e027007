import { exports } from 'cloudflare:workers'
import type { AskResponse } from '../../src/answer/types.ts'
import { askResponse, problem, type Problem } from '../../src/contract/schemas.ts'

const ORIGIN = 'https://ibid.example'

/** Sends a request to the Worker under test, in workerd, through its public entry. */
export const request = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(ORIGIN + path, init))

export const postJson = (path: string, body: unknown): Promise<Response> =>
  request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Asks, and holds the response to the contract. */
export async function ask(question: string, more: Record<string, unknown> = {}): Promise<AskResponse> {
  const response = await postJson('/v1/ask', { question, ...more })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return askResponse.parse(await response.json())
}

/** Reads a problem document, and holds it to RFC 9457 and the contract. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type')
  if (type !== 'application/problem+json') throw new Error(`${response.status} came as ${type}`)
  const document = problem.parse(await response.json())
  if (document.status !== response.status) throw new Error(`status ${document.status} in a ${response.status}`)
  return document
}
