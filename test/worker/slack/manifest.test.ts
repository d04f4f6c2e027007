import { describe, expect, it } from 'vitest'
import { installLink, slackManifest } from '../../../src/slack/manifest.ts'
import { CHECK_QUOTATION, COMMAND, EVENTS } from '../../../src/slack/names.ts'

const manifest = slackManifest('https://ibid.example')

describe('the manifest', () => {
  it('announces every event, command and shortcut that the door acts on, and sends all to one address', () => {
    const { features, settings } = manifest
    expect(settings?.event_subscriptions).toEqual({
      request_url: 'https://ibid.example/slack',
      bot_events: [...EVENTS],
    })
    expect(settings?.interactivity).toEqual({ is_enabled: true, request_url: 'https://ibid.example/slack' })
    expect(features?.slash_commands?.map(({ command, url }) => [command, url])).toEqual([
      [COMMAND, 'https://ibid.example/slack'],
    ])
    expect(features?.shortcuts?.map(({ callback_id: id, name }) => [id, name])).toEqual([
      [CHECK_QUOTATION, 'Check this quotation'],
    ])
    expect(features?.unfurl_domains).toEqual(['ibid.example'])
    expect(features?.app_home?.messages_tab_read_only_enabled).toBe(false)
  })

  it('asks for the scopes that these need, and for no other', () => {
    // https://docs.slack.dev/reference/events and /methods: what each asks for.
    const needed = {
      app_mention: 'app_mentions:read',
      'message.im': 'im:history',
      link_shared: 'links:read',
      'chat.unfurl': 'links:write',
      'chat.postMessage': 'chat:write',
      [COMMAND]: 'commands',
    }
    expect(manifest.oauth_config?.scopes.bot?.toSorted()).toEqual(Object.values(needed).toSorted())
    expect(manifest.oauth_config?.scopes.user).toBeUndefined()
  })

  it('keeps to Slack’s lengths', () => {
    // https://docs.slack.dev/reference/app-manifest
    const { name, description, long_description: long } = manifest.display_information
    expect(name.length).toBeLessThanOrEqual(35)
    expect(description?.length).toBeLessThanOrEqual(140)
    expect(long?.length).toBeGreaterThanOrEqual(174)
    expect(long?.length).toBeLessThanOrEqual(4000)
    expect(manifest.features?.shortcuts?.[0]?.name.length).toBeLessThanOrEqual(24)
  })

  it('makes a link that carries it whole', () => {
    const link = new URL(installLink(manifest))
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps')
    expect(link.searchParams.get('new_app')).toBe('1')
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest)
  })
})
