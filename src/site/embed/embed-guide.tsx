import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { scripts } from '../shell/scripts.ts'

type Row = readonly [name: string, meaning: string]

const ATTRIBUTES: readonly Row[] = [
  ['launcher', 'Shows a floating button that opens the chat. Without it, the chat stands in the page.'],
  ['open', 'The launcher’s panel is open. Set it, remove it, watch it.'],
  ['mode', '“local” is private mode: the paper and its index are loaded into the page, and no question leaves it.'],
  ['theme', '“light”, “dark” or “auto” (as the reader’s system has it; the default).'],
  [
    'lang',
    'The language of the interface: en, ko or zh. The default is the language of the page. Quotations stay English.',
  ],
  ['placeholder', 'The text in the empty field.'],
  ['suggestions', 'The questions to begin with, separated by “|”; empty for none.'],
  ['api', 'The address of the service, if the script does not come from it.'],
]

const PROPERTIES: readonly Row[] = [
  ['--ibid-height, --ibid-width', 'The size of the chat; a width is for the launcher’s panel.'],
  ['--ibid-paper, --ibid-ink', 'Background and text.'],
  ['--ibid-quiet, --ibid-rule', 'Text that stands back, and lines.'],
  ['--ibid-accent, --ibid-mark', 'Links and buttons, and the marked sentence.'],
  ['--ibid-serif, --ibid-sans', 'The type of quotations, and of the interface.'],
  ['--ibid-radius', 'The corners.'],
]

const EVENTS: readonly Row[] = [
  ['ibid-ask', 'A question was asked: detail.question.'],
  ['ibid-answer', 'Its answer stands there: detail.question, detail.response (as POST /v1/ask gives it).'],
  ['ibid-error', 'No answer came: detail.question, detail.fault.'],
  ['ibid-open, ibid-close', 'The launcher’s panel was opened or closed.'],
]

const PARTS =
  'panel, header, log, turn, question, answer, quotation, mark, note, place, link, citation, action, suggestion, related, error, state, status, form, input, submit, launcher'

function Table({ head, rows }: { head: Row; rows: readonly Row[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, meaning]) => (
          <tr>
            <td>
              <code>{name}</code>
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Code = ({ label, children }: { label: string; children: Child }) => (
  <pre tabindex={0} role="region" aria-label={label}>
    <code>{children}</code>
  </pre>
)

/**
 * How a site embeds the chat, with live examples.
 *
 * @param origin the service's own, which the examples name
 */
function EmbedGuide({ paper, origin }: { paper: Paper; origin: string }) {
  const script = `<script type="module" async src="${origin}/widget.js"></script>`
  return (
    <Layout
      paper={paper}
      title="Put Ibid on your site"
      at={pages.embedGuide}
      name="guide"
      styles={['/embed-guide.css']}
      script={scripts.widget}
    >
      <h1>Put Ibid on your site</h1>
      <p>
        One script and one element. The script weighs less than 10 kB, has no dependencies, sets no cookie, stores
        nothing but a citation style that somebody ticks to be remembered, and asks no host but this one. Ask the
        operator to list your site’s origin (<code>EMBED_ORIGINS</code>
        ).
      </p>

      <h2>In the page</h2>
      <Code label="Example: in the page">{`${script}\n<ibid-chat></ibid-chat>`}</Code>
      <ibid-chat class="example"></ibid-chat>

      <h2>Behind a button</h2>
      <Code label="Example: behind a button">{`${script}\n<ibid-chat launcher></ibid-chat>`}</Code>
      <p>The button stands at the lower corner of this page.</p>
      <ibid-chat launcher></ibid-chat>

      <h2>In private</h2>
      <Code label="Example: in private">{`${script}\n<ibid-chat mode="local"></ibid-chat>`}</Code>
      <p>
        The same core and index run in the reader’s browser: some 580 kB once, then no request. On a page of this
        service they run in a Web Worker; on a page of another host, in the page itself, as browsers start no worker
        from another host.
      </p>

      <h2>In another language</h2>
      <Code label="Example: in Korean">{`${script}\n<ibid-chat lang="ko" theme="dark"></ibid-chat>`}</Code>
      <ibid-chat class="example" lang="ko" theme="dark"></ibid-chat>

      <h2>In an iframe</h2>
      <Code label="Example: in an iframe">{`<iframe src="${origin}/embed?lang=en&theme=auto" title="Ask the paper" allow="clipboard-write"></iframe>`}</Code>
      <p>
        It fills its frame, and posts <code>{`{ type: 'ibid-size', height }`}</code> to the page around it whenever it
        would like another height.
      </p>

      <h2>Attributes</h2>
      <Table head={['Attribute', 'What it does']} rows={ATTRIBUTES} />
      <p>
        Where inline scripts are not allowed, or the settings come from a program, the same as JSON, in the element or
        anywhere on the page:
      </p>
      <Code label="Example: configuration block">{`<ibid-chat>\n  <script type="application/json" class="ibid-chat-config">\n    { "theme": "dark", "suggestions": ["How many North Koreans are in China?"] }\n  </script>\n</ibid-chat>`}</Code>

      <h2>Looks</h2>
      <Table head={['Custom property', 'What it sets']} rows={PROPERTIES} />
      <p>
        And by <code>::part()</code>: {PARTS}.
      </p>

      <h2>Events and methods</h2>
      <Table head={['Event', 'When']} rows={EVENTS} />
      <p>
        <code>chat.ask(question)</code> gives a promise of the response; <code>chat.open()</code> and{' '}
        <code>chat.close()</code> are for the launcher. The focus moves only where a person acted.
      </p>

      <h2>Strict policies</h2>
      <p>It runs under this one, with nothing reported:</p>
      <Code label="Example: content security policy">{`Content-Security-Policy: default-src 'none'; script-src ${origin}; connect-src ${origin};\n  require-trusted-types-for 'script'; trusted-types 'none'`}</Code>
      <p>To hold browsers to the script as it is today, take it under its hash:</p>
      <Code label="Example: subresource integrity">{`<script type="module" async crossorigin src="${origin}${scripts.widget.path}"\n  integrity="${scripts.widget.integrity}"></script>`}</Code>
    </Layout>
  )
}

export function mountEmbedGuide(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.embedGuide, (origin) => <EmbedGuide paper={paper} origin={origin} />)
}
