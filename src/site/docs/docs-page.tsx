import type { Hono } from 'hono'
import { addressOf } from '../../contract/operations/address.ts'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { curlLine } from './curl.ts'
import {
  type Body,
  type Call,
  type Documentation,
  loadDocumentation,
  type Parameter,
  type Shape,
} from './documentation.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { Prose } from '../shell/prose.tsx'
import { useFiles } from '../shell/scripts.ts'

/** What the example says in a place; what it leaves out is empty. */
const valuesOf = (call: Call, place: Parameter['in']): Record<string, string> =>
  Object.fromEntries(
    call.parameters.flatMap(({ name, value, ...p }) => (p.in === place && value !== '' ? [[name, value]] : [])),
  )

const exampleAddress = (call: Call): string =>
  addressOf(call.path, { path: valuesOf(call, 'path'), query: valuesOf(call, 'query') })

interface Props {
  paper: Paper
  documentation: Documentation
  origin: string
}

/** Every call of the interface, each to be tried; without JavaScript, as links and lines for a shell. */
function Docs({ paper, documentation, origin }: Props) {
  const { tags, shapes, calls } = documentation
  return (
    <Layout
      paper={paper}
      title="Ibid for programs"
      at={pages.docs}
      name="docs"
      styles={['/docs.css']}
      script={useFiles().docs}
    >
      <h1>Ibid for programs</h1>
      <p>
        JSON at <code>{origin}</code>. No key, no account, no cookie; no question is kept. Requests are counted by
        address, and one too many brings a 429 that says how long to wait. Every error is a problem document (RFC 9457)
        with a sentence in <code>detail</code>; where <code>Accept</code> prefers <code>text/html</code>, the same as a
        page.
      </p>
      <p>
        The same for machines: <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/llms.txt">llms.txt</a>. How often the
        answers are right: <a href="/accuracy">/accuracy</a>.
      </p>
      <nav aria-label="Calls">
        {tags.map(({ name }) => (
          <>
            <p>{name}</p>
            <ul aria-label={name}>
              {calls
                .filter((call) => call.tag === name)
                .map((call) => (
                  <li>
                    <a href={`#${call.id}`}>{call.summary}</a>{' '}
                    <code>
                      {call.method} {call.path}
                    </code>
                  </li>
                ))}
            </ul>
          </>
        ))}
      </nav>
      {tags.map(({ name, description }) => (
        <section aria-labelledby={`tag-${name}`}>
          <h2 id={`tag-${name}`}>{name}</h2>
          <p>{description}</p>
          {calls
            .filter((call) => call.tag === name)
            .map((call) => (
              <CallSection call={call} origin={origin} />
            ))}
        </section>
      ))}
      <section aria-labelledby="shapes">
        <h2 id="shapes">What the fields mean</h2>
        {shapes.map((shape) => (
          <ShapeTable shape={shape} />
        ))}
      </section>
    </Layout>
  )
}

function CallSection({ call, origin }: { call: Call; origin: string }) {
  const { id, method, path, summary, description, takes, isOpen, outcomes } = call
  return (
    <section class="call" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{summary}</h3>
      <p class="line">
        <code>
          {method} {path}
        </code>
      </p>
      <p>
        <Prose text={description} />
      </p>
      {isOpen ? <Try call={call} origin={origin} /> : null}
      <details>
        <summary>What comes back{takes.length > 0 ? ', and what is sent' : ''}</summary>
        {takes.length > 0 ? (
          <p>
            Send <Bodies bodies={takes} />.
          </p>
        ) : null}
        <dl>
          {outcomes.map((outcome) => (
            <>
              <dt>{outcome.status}</dt>
              <dd>
                <Prose text={outcome.description} /> <Bodies bodies={outcome.bodies} />
              </dd>
            </>
          ))}
        </dl>
      </details>
    </section>
  )
}

/** A form that is the call; GET without places in its path is one that browsers send by themselves. */
function Try({ call, origin }: { call: Call; origin: string }) {
  const { id, method, path, parameters, body, accept } = call
  const address = exampleAddress(call)
  const isForm = method === 'GET' && !path.includes('{')
  return (
    <form
      class="try"
      method={isForm ? 'get' : 'dialog'}
      action={isForm ? path : undefined}
      data-path={path}
      data-accept={accept ?? undefined}
      data-title={call.summary}
    >
      {parameters.map((parameter) => (
        <Field id={`${id}-${parameter.name}`} parameter={parameter} />
      ))}
      {body === null ? null : (
        <p>
          <label for={`${id}-body`}>Body</label>
          <textarea id={`${id}-body`} name="body" rows={body.split('\n').length} spellcheck={false}>
            {body}
          </textarea>
        </p>
      )}
      <p class={isForm ? 'actions' : 'actions scripted'}>
        <button aria-describedby={`${id}-title`}>Try it</button>
      </p>
      {method === 'GET' ? (
        <p class="unscripted">
          <a href={address}>{address}</a>
        </p>
      ) : null}
      <pre tabindex={0} role="region" aria-label={`In a shell: ${call.summary}`} class="curl">
        <code>{curlLine(origin + address, { body, accept })}</code>
      </pre>
      <div class="came" role="status"></div>
    </form>
  )
}

function Field({ id, parameter }: { id: string; parameter: Parameter }) {
  const { name, in: place, required, type, meaning, value } = parameter
  return (
    <p>
      <label for={id}>
        <code>{name}</code> <span>{required ? type : `${type}, may be left out`}</span>
      </label>
      <input
        id={id}
        name={name}
        value={value}
        required={required}
        autocomplete="off"
        data-in={place}
        aria-describedby={`${id}-meaning`}
      />
      <span id={`${id}-meaning`} class="meaning">
        <Prose text={meaning} />
      </span>
    </p>
  )
}

/** "text/plain, or CslItem as application/vnd.citationstyles.csl+json". */
const Bodies = ({ bodies }: { bodies: readonly Body[] }) => (
  <>
    {bodies.map(({ type, shape }, index) => (
      <>
        {index > 0 ? ', or ' : null}
        {shape ? (
          <>
            <Reference shape={shape} /> as{' '}
          </>
        ) : null}
        <code>{type}</code>
      </>
    ))}
  </>
)

const Reference = ({ shape }: { shape: string }) => <a href={`#${shape}`}>{shape}</a>

function ShapeTable({ shape: { name, fields } }: { shape: Shape }) {
  return (
    <section id={name} class="shape" aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{name}</h3>
      <dl>
        {fields.map((field) => (
          <>
            <dt>
              <code>{field.name}</code>{' '}
              <span>
                {field.type}
                {field.required ? '' : ', may be absent'}
              </span>
            </dt>
            <dd>
              <Prose text={field.meaning} />{' '}
              {field.shape ? (
                <>
                  See <Reference shape={field.shape} />.
                </>
              ) : null}
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

export function mountDocs(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.docs, async (origin, base) => (
    <Docs paper={paper} documentation={await loadDocumentation(base)} origin={origin} />
  ))
}
