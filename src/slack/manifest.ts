import type { AnyManifestBotScope, ManifestParams } from 'slack-web-api-client'
import { CHECK_QUOTATION, COMMAND, EVENTS } from './names.ts'

/** The scopes of the app. Each is for one thing that it does. */
const SCOPES: AnyManifestBotScope[] = [
  'app_mentions:read', // hears when it is mentioned, and nothing else that is said in a channel
  'chat:write', // answers
  'commands', // the slash command and the shortcut
  'im:history', // hears direct messages to itself
  'links:read', // hears of pasted links to Ibid
  'links:write', // sets the quotation under them
]

/**
 * The manifest with which an admin makes the Slack app (https://docs.slack.dev/reference/app-manifest).
 *
 * @param origin where Ibid is served, "https://host", or one of its papers, "https://host/charny-2004"
 */
export function slackManifest(origin: string): ManifestParams {
  const url = `${origin}/slack`
  return {
    display_information: {
      name: 'Ibid',
      description: 'Ask the paper, get the paper’s own words.',
      long_description:
        'Ask a question about the paper, and Ibid answers with the paragraph that answers it, word for word, with its ' +
        'page and its footnotes, every “Ibid.” and “op. cit.” resolved; or says that the paper does not say. ' +
        'It never writes anything of its own, and keeps no question.',
      background_color: '#1f2933',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Ibid', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Check this quotation',
          callback_id: CHECK_QUOTATION,
          description: 'Is it word for word what the paper prints?',
        },
      ],
      slash_commands: [
        { command: COMMAND, url, description: 'Ask the paper', usage_hint: 'your question', should_escape: false },
      ],
      unfurl_domains: [new URL(origin).hostname],
    },
    oauth_config: { scopes: { bot: SCOPES } },
    settings: {
      event_subscriptions: { request_url: url, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }
}

/** The page of Slack that makes the app from the manifest. */
export const installLink = (manifest: ManifestParams): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`
