import type { TestProject } from 'vitest/node'
import { Partner } from '../../integration/webhook/partner.ts'
import { SECRET } from '../../integration/webhook/stage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a partner in Node: an id beginning with "down" gets 503, "gone" 410, every other 204. */
    partner: string
  }
}

const STATUS: Record<string, number> = { down: 503, gone: 410 }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const partner = await Partner.open(SECRET, (id) => ({ status: STATUS[id.split('_')[0] ?? ''] ?? 204 }))
  project.provide('partner', partner.url)
  return () => partner.close()
}
