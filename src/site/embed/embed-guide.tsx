import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { useFiles } from '../shell/scripts.ts'
import { ATTRIBUTES, EVENTS, PARTS, PROPERTIES, type Row } from './element-reference.ts'
import { RECIPES } from './recipes.ts'

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

/** The chat in a frame, as high as it would like to be. */
const iframe = (
  origin: string,
): string => `<iframe src="${origin}/embed?lang=en&amp;theme=auto" title="Ask the paper" id="ibid"
  allow="clipboard-write" width="100%" height="480" frameborder="0"></iframe>
<script>
  addEventListener('message', ({ origin, data }) => {
    if (origin === '${origin}' && data.type === 'ibid-size')
      document.getElementById('ibid').height = Math.min(data.height, 900)
  })
</script>`

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
      script={useFiles().widget}
    >
      <h1>Put Ibid on your site</h1>
      <p>
        One script and one element. The script weighs less than 11 kB, has no dependencies, sets no cookie, stores
        nothing but a citation style that somebody ticks to be remembered, and asks no host but this one. Ask the
        operator to list your site’s origin (<code>EMBED_ORIGINS</code>): until then, the chat says so in your page and
        in the browser’s console.
      </p>

      <h2>In the page</h2>
      <Code label="Example: in the page">{`${script}\n<ibid-chat></ibid-chat>`}</Code>
      <ibid-chat class="example"></ibid-chat>

      <h2>Behind a button</h2>
      <Code label="Example: behind a button">{`${script}\n<ibid-chat launcher></ibid-chat>`}</Code>
      <p>
        The button stands at the lower corner of this page. Where a cookie banner or another button is there, put it
        elsewhere:
      </p>
      <Code label="Example: in another corner">{`<ibid-chat launcher corner="bottom-start" offset="5em 1em"></ibid-chat>`}</Code>
      <ibid-chat launcher></ibid-chat>

      <h2>In private</h2>
      <Code label="Example: in private">{`${script}\n<ibid-chat mode="local"></ibid-chat>`}</Code>
      <p>
        The same core and index run in the reader’s browser: some 600 kB once, then no request. On a page of this
        service they run in a Web Worker; on a page of another host, in the page itself, as browsers start no worker
        from another host.
      </p>

      <h2>In another language</h2>
      <Code label="Example: in Korean">{`${script}\n<ibid-chat lang="ko" theme="dark"></ibid-chat>`}</Code>
      <ibid-chat class="example" lang="ko" theme="dark"></ibid-chat>

      <h2>In an iframe</h2>
      <Code label="Example: in an iframe">{iframe(origin)}</Code>
      <p>
        It fills its frame, and posts <code>{`{ type: 'ibid-size', height }`}</code> to the page around it whenever it
        would like another height; the script does what it asks. Without the script, the frame keeps the height that it
        has, and scrolls inside.
      </p>
      <p>
        In a frame with a <code>sandbox</code>, it needs <code>allow-scripts allow-same-origin</code> to ask, and{' '}
        <code>allow-popups allow-popups-to-escape-sandbox</code> to open the paper. With <code>allow-scripts</code>{' '}
        alone it starts and says so; private mode (<code>/embed?mode=local</code>) answers there as well. Forms it does
        not need. In your own frames, the same holds for the element.
      </p>

      <h2>Recipes</h2>
      {RECIPES.map(({ kind, where, code }) => (
        <section>
          <h3>{kind}</h3>
          <p>{where}</p>
          <Code label={`Example: ${kind}`}>{code(origin)}</Code>
        </section>
      ))}

      <h2>What to tell your readers</h2>
      <p>For your privacy notice, as it is or in your own words:</p>
      <blockquote>
        <p>
          Questions that you type into “Ask the paper” are sent to {new URL(origin).host}, which answers them by quoting
          the paper, and neither logs nor stores them. It sets no cookies and loads nothing from elsewhere. As with
          every request, that server, its hosting provider and your network can see your address and when you asked.
          This page and its scripts could see what you type.
        </p>
      </blockquote>
      <p>
        With <code>mode="local"</code>: “Questions that you type into ‘Ask the paper’ are answered in your browser and
        are sent to nobody. The paper itself is loaded from {new URL(origin).host} once.” Your page learns of each
        question by its events (<code>ibid-ask</code>): do not pass them on to statistics.
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
        And by <code>::part()</code>: {PARTS.join(', ')}.
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
      <Code label="Example: subresource integrity">{`<script type="module" async crossorigin src="${origin}${useFiles().widget.path}"\n  integrity="${useFiles().widget.integrity}"></script>`}</Code>
    </Layout>
  )
}

export function mountEmbedGuide(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.embedGuide, (origin) => <EmbedGuide paper={paper} origin={origin} />)
}
