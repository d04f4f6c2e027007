import { expect, it } from 'vitest'
import { runScript } from './run-script.ts'

it.each([
  ['https://ibid.example', 'https://ibid.example/slack'],
  ['https://ibid.example/', 'https://ibid.example/slack'],
  ['https://ibid.example/charny-2004', 'https://ibid.example/charny-2004/slack'],
  ['https://ibid.example/slack', 'https://ibid.example/slack'],
  ['https://ibid.example/charny-2004/slack/', 'https://ibid.example/charny-2004/slack'],
  ['https://ibid.example/papers/charny-2004/?from=mail#top', 'https://ibid.example/papers/charny-2004/slack'],
])('the manifest for %s sends all to %s', async (address, door) => {
  const { status, stdout } = await runScript('slack-manifest', address)
  expect(status).toBe(0)
  const [manifest = ''] = stdout.split('\n\n')
  const { features, settings } = JSON.parse(manifest) as Record<string, Record<string, unknown>>
  expect(features).toMatchObject({ slash_commands: [{ url: door }], unfurl_domains: ['ibid.example'] })
  expect(settings).toMatchObject({
    event_subscriptions: { request_url: door },
    interactivity: { request_url: door },
  })
})

it.each([[], ['ibid.example'], ['http://ibid.example/charny-2004']])('%s is told how it is used', async (...args) => {
  const { status, stdout, errors } = await runScript('slack-manifest', ...args)
  expect([status, stdout]).toEqual([1, ''])
  expect(errors).toEqual([expect.stringMatching(/^Usage: /u)])
})
