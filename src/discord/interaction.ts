import * as z from 'zod'
import { onFirstUse } from '../contract/on-first-use.ts'

/**
 * What is read of an interaction (Discord, "Receiving and Responding": Interaction Object). Who asks, and where, is not
 * read at all.
 */
export const interaction = onFirstUse(() =>
  z.object({
    type: z.int(),
    data: z
      .object({
        name: z.string().optional(),
        type: z.int().optional(),
        options: z.array(z.object({ name: z.string(), value: z.unknown().optional() })).optional(),
        target_id: z.string().optional(),
        resolved: z
          .object({ messages: z.record(z.string(), z.object({ content: z.string().default('') })).optional() })
          .optional(),
        custom_id: z.string().optional(),
      })
      .optional(),
  }),
)

export type Interaction = z.infer<ReturnType<typeof interaction>>
export type InteractionData = NonNullable<Interaction['data']>
