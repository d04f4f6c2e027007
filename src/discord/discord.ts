import type { Context, Hono } from 'hono'
import { readJson } from '../http/body.ts'
import type { DesksOf } from '../http/desk.ts'
import type { Environment } from '../http/environment.ts'
import { isPartnerOverRate, unsigned } from '../http/limits.ts'
import { problem } from '../http/problem.ts'
import { serve } from '../http/routes.ts'
import { isSignedWithAny, valuesOf } from '../http/signature.ts'
import { interaction } from './interaction.ts'
import { postpone, respond } from './respond.ts'
import { isPublicKey, isSigned } from './signature.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** The application's public key in Discord's developer portal: 64 hexadecimal digits; several separated by spaces. */
    readonly DISCORD_PUBLIC_KEY?: string
  }
}

/** Mounts `POST /discord`, the interactions endpoint of a Discord application: the answer is the response itself. */
export function mountDiscord(app: Hono<Environment>, desksOf: DesksOf): void {
  serve(app, {
    discord: async (c: Context<Environment>) => {
      const keys = valuesOf(c.env.DISCORD_PUBLIC_KEY)
      if (keys.length === 0 || !keys.every(isPublicKey)) {
        return problem(
          c,
          503,
          'Set DISCORD_PUBLIC_KEY to the public key of the Discord application (64 hexadecimal digits).',
        )
      }
      const signature = {
        signature: c.req.header('x-signature-ed25519') ?? '',
        timestamp: c.req.header('x-signature-timestamp') ?? '',
      }
      const body = await c.req.arrayBuffer()
      const now = Date.now()
      if (!(await isSignedWithAny(keys, (key) => isSigned(key, signature, body, now)))) {
        return unsigned(c, problem(c, 401, 'The request must be signed by Discord, and be at most five minutes off.'))
      }
      const read = await readJson(c, interaction)
      if ('response' in read) return read.response
      const postponed = (await isPartnerOverRate(c, 'discord')) ? postpone(read.value) : undefined
      return c.json(postponed ?? respond(await desksOf(c), read.value), 200, { 'cache-control': 'no-store' })
    },
  })
}
