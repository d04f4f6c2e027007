import { askOperations } from './ask.ts'
import { citeOperations } from './cite.ts'
import { doorOperations } from './doors.ts'
import type { Operation } from './operation.ts'
import { readOperations } from './read.ts'
import { serviceOperations } from './service.ts'
import { webhookOperations } from './webhook.ts'

/**
 * Every call of the interface. What stands here is in the OpenAPI document, on the docs page and in the tests, and a
 * route that does not stand here fails them: a door adds its operations by one line.
 */
export const operations: readonly Operation[] = [
  ...askOperations,
  ...readOperations,
  ...citeOperations,
  ...doorOperations,
  ...webhookOperations,
  ...serviceOperations,
]
