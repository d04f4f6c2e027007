import { askOperations } from './ask.ts'
import { citeOperations } from './cite.ts'
import { doorOperations } from './doors.ts'
import type { Described, Operation } from './operation.ts'
import { readOperations } from './read.ts'
import { routes } from './routes.ts'
import { serviceOperations } from './service.ts'
import { webhookOperations } from './webhook.ts'

const described: readonly Described[] = [
  ...askOperations,
  ...readOperations,
  ...citeOperations,
  ...doorOperations,
  ...webhookOperations,
  ...serviceOperations,
]

/**
 * Every call of the interface. What stands here is in the OpenAPI document, on the docs page and in the tests, and a
 * route that does not stand here fails them: a door adds what is said of its operations by one line.
 */
export const operations: readonly Operation[] = described.map((operation) => ({
  ...routes[operation.id],
  ...operation,
}))
