import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import app from '../../src/worker.ts'

type Point = Pick<AnalyticsEngineDataPoint, 'indexes' | 'blobs' | 'doubles'>

const WORD = 'zanzibar'

/** What is counted of one request, and the status it got. */
async function counted(path: string, init?: RequestInit): Promise<{ points: Point[]; status: number }> {
  const points: Point[] = []
  const COUNTERS = { writeDataPoint: (point: Point) => void points.push(point) }
  const response = await app.fetch(new Request(`https://ibid.example${path}`, init), { ...env, COUNTERS })
  await response.text()
  return { points, status: response.status }
}

const ask = (question: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.9', 'cf-ipcountry': 'TZ' },
  body: JSON.stringify({ question }),
})

describe('the counters', () => {
  it.each([
    ['What does footnote 1 say?', 'answered'],
    [`Who won the football match in ${WORD}?`, 'not_found'],
  ])('count “%s” as %s, by its route and class, and nothing else of it', async (question, outcome) => {
    const { points } = await counted('/v1/ask', ask(question))
    expect(points).toEqual([
      { indexes: ['outcome'], blobs: ['/v1/ask', outcome], doubles: [1] },
      { indexes: ['response'], blobs: ['/v1/ask', '2xx'], doubles: [1] },
    ])
  })

  it('name the pattern of a route, never what was sent in it', async () => {
    const { points } = await counted(`/v1/passages/${WORD}?q=${WORD}`)
    expect(points).toEqual([{ indexes: ['response'], blobs: ['/v1/passages/:id', '4xx'], doubles: [1] }])
    expect(JSON.stringify((await counted(`/${WORD}`)).points)).not.toContain(WORD)
  })

  it('hold up no answer when they fail', async () => {
    const COUNTERS = {
      writeDataPoint: () => {
        throw new Error('no dataset')
      },
    }
    const request = new Request('https://ibid.example/v1/ask', ask('What does footnote 1 say?'))
    expect((await app.fetch(request, { ...env, COUNTERS })).status).toBe(200)
  })

  it('are off by default', () => {
    expect(env).not.toHaveProperty('COUNTERS')
  })
})
