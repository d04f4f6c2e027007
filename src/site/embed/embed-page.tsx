import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import { Head } from '../shell/head.tsx'
import { page, servePage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { useFiles } from '../shell/scripts.ts'

/** What an iframe may set by its address, with the values that are known; anything else is left out. */
const SETTINGS = new Map([
  ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu],
  ['theme', /^(?:light|dark|auto)$/u],
  ['mode', /^local$/u],
])

/** The settings of an address that fit, as attributes of the chat. */
const settingsOf = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => SETTINGS.get(name)?.test(value)))

interface Props {
  title: string
  settings: Readonly<Record<string, string>>
  /** Where a wrong answer is reported, if the operator names an address. */
  report: string | undefined
}

/** The chat alone, for an iframe. */
function Embed({ title, settings, report }: Props) {
  return (
    <html lang="en">
      <Head
        title={title}
        about="The chat alone, for a frame."
        styles={['/style.css', '/embed.css']}
        script={useFiles().embed}
      />
      <body class="embed">
        <main>
          <h1>{title}</h1>
          <ibid-chat {...settings} report={report}>
            <p>
              The chat needs JavaScript here.{' '}
              <a href="/" target="_blank" rel="noopener">
                Ask on Ibid’s own page
              </a>
              , which works without.
            </p>
          </ibid-chat>
        </main>
      </body>
    </html>
  )
}

/** Mounts `/embed`, which the sites that the operator lists may frame. */
export function mountEmbed(app: Hono<Environment>): void {
  servePage(app, pages.embed, {
    GET: (c) =>
      page(c, <Embed title="Ibid" settings={settingsOf(c.req.query())} report={c.env.REPORT_TO} />, pages.embed),
  })
}
