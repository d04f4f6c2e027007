import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a partner in Node: an id beginning with "down" gets 503, "gone" 410, every other 204. */
    partner: string
  }
}

const STATUS: Record<string, number> = { down: 503, gone: 410 }

/** What it imports is transformed for workerd before the first test, so it imports nothing but Node. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const partner = createServer((request, response) => {
    const id = String(request.headers['webhook-id'])
    response.writeHead(STATUS[id.split('_')[0] ?? ''] ?? 204).end()
  })
  await new Promise<void>((resolve) => {
    partner.listen(0, '127.0.0.1', resolve)
  })
  project.provide('partner', `http://127.0.0.1:${(partner.address() as AddressInfo).port}/hooks`)
  return async () => {
    partner.closeAllConnections()
    await new Promise<void>((resolve) => {
      partner.close(() => resolve())
    })
  }
}
