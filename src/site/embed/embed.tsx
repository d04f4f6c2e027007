import { Head, STYLES } from '../shell/layout.tsx'
import { scripts } from '../shell/scripts.ts'

/** What an iframe may set by its address, with the values that are known; anything else is left out. */
const SETTINGS = new Map([
  ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu],
  ['theme', /^(?:light|dark|auto)$/u],
  ['mode', /^local$/u],
])

/** The settings of an address that fit, as attributes of the chat. */
export const settingsOf = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => SETTINGS.get(name)?.test(value)))

/** The chat alone, for an iframe. */
export function Embed({ title, settings }: { title: string; settings: Readonly<Record<string, string>> }) {
  return (
    <html lang="en">
      <Head title={title} styles={STYLES} script={scripts.embed} />
      <body class="embed">
        <main>
          <h1>{title}</h1>
          <ibid-chat {...settings}>
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
