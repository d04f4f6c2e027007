import { installLink, slackManifest } from '../src/slack/manifest.ts'

/**
 * `npm run slack:manifest -- https://host`: the manifest of the Slack app, and the link that makes the app from it. One
 * of several papers has its own door, below its path: `https://host/charny-2004`. The address of a door is understood too.
 */
const [address = ''] = process.argv.slice(2)
const url = URL.canParse(address) ? new URL(address) : undefined

if (url?.protocol === 'https:') {
  const manifest = slackManifest(url.origin + url.pathname.replace(/(?:\/+slack)?\/*$/u, ''))
  console.log(`${JSON.stringify(manifest, null, 2)}\n\n${installLink(manifest)}`)
} else {
  console.error(
    'Usage: npm run slack:manifest -- https://host or https://host/paper (where Ibid is served; Slack asks for https)',
  )
  process.exitCode = 1
}
