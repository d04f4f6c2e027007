import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/discord/commands.ts'

/** Runs the script with nothing but these settings, and no way to Discord needed. */
const run = (args: readonly string[], settings: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/discord-register.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...settings },
  })

describe('npm run discord:register', () => {
  it('prints with --dry-run what it would send, and needs no token for it', () => {
    const { status, stdout } = run(['--dry-run'])
    expect(status).toBe(0)
    const [request, ...body] = stdout.split('\n')
    expect(request).toBe('PUT https://discord.com/api/v10/applications/{DISCORD_APPLICATION_ID}/commands')
    expect(JSON.parse(body.join('\n'))).toEqual(COMMANDS)
  })

  it('never prints the token', () => {
    const { stdout, stderr } = run(['--dry-run'], { DISCORD_BOT_TOKEN: 'very-secret' })
    expect(stdout + stderr).not.toContain('very-secret')
  })

  it.each([
    ['nothing', {}],
    ['no token', { DISCORD_APPLICATION_ID: '786008729715212338' }],
    ['an application that is no number', { DISCORD_APPLICATION_ID: '../x', DISCORD_BOT_TOKEN: 'x' }],
  ])('with %s set, says what to set and sends nothing', (_, settings) => {
    const { status, stderr } = run([], settings)
    expect(status).toBe(1)
    expect(stderr).toMatch(/DISCORD_APPLICATION_ID.*DISCORD_BOT_TOKEN/u)
  })
})
