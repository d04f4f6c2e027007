import { describe, expect, it } from 'vitest'
import { event, headersFor, SECRET } from '../webhook/signed.ts'
import { send } from './two-papers.ts'

/** Asks the same question at a door, which may be that of one paper. */
const ask = (id: string, path: string, data: Record<string, unknown>): Promise<Response> => {
  const body = event(data)
  return send(path, { method: 'POST', headers: headersFor(body, id), body }, { WEBHOOK_SECRET: SECRET })
}

describe('an id of a webhook', () => {
  const doors: [path: string, data: Record<string, unknown>][] = [
    ['/webhooks/ask', {}],
    ['/webhooks/ask', { paper: 'bare' }],
    ['/whole/webhooks/ask', {}],
    ['/bare/webhooks/ask', {}],
  ]

  it.each(doors)('is that of the papers that were asked first: %s %o', async (path, data) => {
    const id = `msg_${doors.findIndex(([door, asked]) => door === path && asked === data)}`
    const first = await ask(id, path, data)
    expect(first.status).toBe(200)
    const body = await first.text()
    for (const [door, asked] of doors) {
      const repeated = await ask(id, door, asked)
      const isSame = door === path && asked === data
      expect([door, asked, repeated.status]).toEqual([door, asked, isSame ? 200 : 409])
      if (isSame) expect(await repeated.text()).toBe(body)
    }
  })
})
