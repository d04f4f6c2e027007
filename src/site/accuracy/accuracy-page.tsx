import type { Hono } from 'hono'
import { ERRORS } from '../../english/said/errors.ts'
import type { Accuracy, AccuracyFigure } from '../../contract/accuracy.ts'
import type { Environment } from '../../http/environment.ts'
import { problem } from '../../http/problem.ts'
import { serve } from '../../http/routes.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { type Line, LINES } from './lines.ts'
import { UnmeasuredPage } from './unmeasured-page.tsx'

const number = (share: number): string => (share * 100).toFixed(1)
const percent = (share: number): string => `${number(share)}\u00A0%`

function Row({ line, figure }: { line: Line; figure: AccuracyFigure }) {
  const { value, low, high, n } = figure
  const turned = (share: number): number => (line.isTurned ? 1 - share : share)
  const bounds = low === null || high === null ? [] : [turned(low), turned(high)].toSorted((a, b) => a - b)
  return (
    <tr>
      <th scope="row">{line.words}</th>
      <td>
        <strong>{percent(turned(value))}</strong>
        <span class="of">
          {bounds.length > 0 ? `${bounds.map(number).join(' to ')}\u00A0%, ` : ''}
          {n} {n === 1 ? 'question' : 'questions'}
        </span>
      </td>
    </tr>
  )
}

function SetTables({ set }: { set: Accuracy['sets'][number] }) {
  const figure = (name: string): AccuracyFigure | undefined => set.figures.find((f) => f.name === name)
  const faults = figure('faults')
  return (
    <section aria-labelledby={set.id}>
      <h2 id={set.id}>
        {set.title}: {set.questions} entries
      </h2>
      <p>{set.use}</p>
      {LINES.map(({ title, lines }) => {
        const rows = lines.flatMap((line) => {
          const found = figure(line.name)
          return found ? [<Row line={line} figure={found} />] : []
        })
        if (rows.length === 0) return null
        return (
          <table>
            <caption>{title}</caption>
            <tbody>{rows}</tbody>
          </table>
        )
      })}
      {faults ? (
        <p>
          Of {faults.n} messages in all, {faults.value === 0 ? 'none' : faults.value} made it fail.
        </p>
      ) : null}
    </section>
  )
}

/** The drawing keeps a size at which its words can be read, and is moved sideways where there is no room for it. */
const Drawing = ({ file, words }: { file: string; words: string }) => (
  <div class="drawing" tabindex={0} role="region" aria-label={words}>
    <img src={`/accuracy/${file}`} alt={`${words}; the table below has the figures.`} />
  </div>
)

function Reliability({ reliability: { bins, calibrationError } }: { reliability: Accuracy['reliability'] }) {
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">How sure is “sure”</h2>
      <p>
        Every answer comes with a confidence. Where it is 80 %, one of the paragraphs shown should be right for 80 % of
        the questions, and the dots lie on the dashed line; above it Ibid is better than it says, below it worse.
        Confidence and truth lie {percent(calibrationError)} apart on average. All sets are taken together here,
        questions without an answer among them.
      </p>
      <Drawing file="reliability.svg" words="Confidence, and how often it was right" />
      <table>
        <caption>Confidence, and how often it was right</caption>
        <thead>
          <tr>
            <th scope="col">Confidence</th>
            <th scope="col">Questions</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count, right }) => (
            <tr>
              <th scope="row">
                {Math.round(from * 100)} to {Math.round(to * 100)} %
              </th>
              <td>{count}</td>
              <td>{right === null ? '–' : percent(right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The groups and figures of the peers, as their names say them: "public hit@1". */
const PEER_COLUMNS = [
  ['experts hit@1', 'As experts ask'],
  ['public hit@1', 'In other words'],
] as const

function Peers({ peers }: { peers: Accuracy['peers'] }) {
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">Beside other ways to search</h2>
      <p>
        The same questions over the same paragraphs: how often the right paragraph came first. The others know nothing
        but the paper’s words, while Ibid has learnt from thousands of questions about this one paper. That is the
        difference that the picture shows, and no verdict on them.
      </p>
      <Drawing file="rivals.svg" words="The right passage first, and among the first three" />
      <table>
        <caption>The right paragraph came first</caption>
        <thead>
          <tr>
            <th scope="col">Search</th>
            {PEER_COLUMNS.map(([, title]) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {peers.map(({ name, figures }) => (
            <tr>
              <th scope="row">{name}</th>
              {PEER_COLUMNS.map(([column]) => {
                const found = figures?.find((figure) => figure.name === column)
                return <td>{found ? percent(found.value) : 'not measured'}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How often Ibid is right and wrong, as it was measured on the version that is served. */
function AccuracyPage({ paper, accuracy }: { paper: Paper; accuracy: Accuracy }) {
  const { sets, reliability, peers, method, version } = accuracy
  return (
    <Layout paper={paper} title="How good Ibid is" at={pages.accuracy} name="card" styles={['/accuracy.css']}>
      <h1>How good Ibid is</h1>
      <p>
        The words that Ibid quotes are always the paper’s. But it can bring the wrong ones, and it can be wrong about
        whether the paper answers at all. This is how often. Behind each figure stand the bounds between which it lies
        with 95 % certainty, and how many questions it rests on.
      </p>
      {sets.map((set) => (
        <SetTables set={set} />
      ))}
      <Reliability reliability={reliability} />
      <Peers peers={peers} />
      <section aria-labelledby="method">
        <h2 id="method">How it was measured</h2>
        <ul>
          {method.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p>
          Measured on version <code>{version}</code> of the paper, which is the one that is served. The questions stand
          in the repository, and <code>npm run evaluate</code> measures anew. As data:{' '}
          <a href="/accuracy.json">accuracy.json</a>.
        </p>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">What it does not show</h2>
        <ul>
          <li>How readers ask: these questions were written to measure by. No reader’s question is ever kept.</li>
          <li>
            That something can’t go wrong. Where every question of a set was right, the bounds fall on 100 %; over a
            handful of questions that says little.
          </li>
          <li>Whether the paper is right. It is of its year, and Ibid only says what it says.</li>
          <li>Other languages: every question is in English.</li>
        </ul>
      </section>
    </Layout>
  )
}

/**
 * Mounts `/accuracy`, and `/accuracy.json`, the same for programs.
 *
 * @param load the figures; only these two need them, so they are not read at start-up. Those of another version of the
 *   paper are not shown: they say nothing of this one
 */
export function mountAccuracy(app: Hono<Environment>, paper: Paper, load: () => Promise<Accuracy | null>): void {
  const measured = async (): Promise<Accuracy | undefined> => {
    const accuracy = await load()
    return accuracy?.version === paper.version ? accuracy : undefined
  }
  serveFixedPage(app, pages.accuracy, async () => {
    const accuracy = await measured()
    return accuracy ? <AccuracyPage paper={paper} accuracy={accuracy} /> : <UnmeasuredPage paper={paper} />
  })
  serve(app, {
    getAccuracy: async (c) => {
      const accuracy = await measured()
      if (!accuracy) return problem(c, 404, ERRORS.unmeasured)
      return c.json(accuracy, 200, { 'cache-control': 'public, max-age=3600' })
    },
  })
}
