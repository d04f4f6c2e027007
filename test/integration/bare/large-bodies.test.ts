import { describe, expect, it } from 'vitest'
import { ownWorker } from './own-worker.ts'

const bare = ownWorker()

/** If the rest is not read, two of three requests of 5 MB get no answer, and every second one of 200 KB in chunks. */
const TIMES = 12
const BODIES = {
  'of 200 KB': () => 'x'.repeat(200_000),
  'of 5 MB': () => 'x'.repeat(5_000_000),
  'of 200 KB in chunks': () => new Blob(['x'.repeat(200_000)]).stream(),
  'of 5 MB in chunks': () => new Blob(['x'.repeat(5_000_000)]).stream(),
}

describe('a client that sends all of a body before it reads the answer', () => {
  it.each(Object.entries(BODIES))('%s is told every time that it is too large', async (_, body) => {
    const statuses: unknown[] = []
    for (let sent = 0; sent < TIMES; sent += 1) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: body(), duplex: 'half' }
      const status = await fetch(`${bare().origin}/v1/ask`, init as RequestInit).then(
        async (response) => {
          await response.text()
          return response.status
        },
        (error: Error) => error.cause,
      )
      statuses.push(status)
    }
    expect(statuses).toEqual(statuses.map(() => 413))
  })

  it('is told by the page that checks texts, too', async () => {
    const quote = new URLSearchParams({ quote: 'x'.repeat(2_000_000) })
    const response = await fetch(`${bare().origin}/check`, { method: 'POST', body: quote })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('characters')
  })
})
