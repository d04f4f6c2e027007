import { parseArgs } from 'node:util'
import { COMMANDS } from '../src/discord/commands.ts'

/**
 * `npm run discord:register [-- --dry-run]`: tells Discord the application's commands (Application Commands: Bulk
 * Overwrite Global Application Commands), in place of those it had. `DISCORD_APPLICATION_ID` and `DISCORD_BOT_TOKEN` are
 * in the developer portal, and are needed for this alone. `--dry-run` prints what would be sent, and sends nothing.
 */
const API = 'https://discord.com/api/v10'

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } })
const { DISCORD_APPLICATION_ID: id = '', DISCORD_BOT_TOKEN: token = '' } = process.env
const path = (application: string): string => `/applications/${application}/commands`

if (values['dry-run']) {
  console.log(`PUT ${API}${path(id || '{DISCORD_APPLICATION_ID}')}\n${JSON.stringify(COMMANDS, null, 2)}`)
} else if (!/^\d{17,20}$/u.test(id) || token === '') {
  console.error('Set DISCORD_APPLICATION_ID (its number) and DISCORD_BOT_TOKEN, both in the developer portal.')
  process.exitCode = 1
} else {
  const response = await fetch(API + path(id), {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(COMMANDS),
  })
  if (response.ok) {
    console.log(`Registered: ${COMMANDS.map(({ name }) => name).join(', ')}.`)
  } else {
    console.error(`Discord answered ${response.status}: ${await response.text()}`)
    process.exitCode = 1
  }
}
