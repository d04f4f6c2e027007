import type { Hono } from 'hono'
import type { Accuracy, AccuracyFigure } from '../../contract/accuracy.ts'
import type { Environment } from '../../http/environment.ts'
import { problem } from '../../http/problem.ts'
import { serve } from '../../http/routes.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { UnmeasuredPage } from './unmeasured-page.tsx'

/** A figure of the evaluation in words that say what it counts; the failures are turned round, to be named as such. */
interface Line {
  readonly name: string
  readonly words: string
  readonly isTurned?: boolean
}

const LINES: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: 'The paper answers the question',
    lines: [
      { name: 'factual hit@1', words: 'The right paragraph came first' },
      { name: 'factual hit@3', words: 'It was among the first three' },
      { name: 'factual experts hit@1', words: 'It came first when asked as experts ask, near the paper’s words' },
      { name: 'factual public hit@1', words: 'It came first when asked in words of one’s own' },
      { name: 'factual first correct@1', words: 'It was given for what everybody asks first' },
      { name: 'factual register correct@1', words: 'It was given when asked as people write in forums and chats' },
      { name: 'factual lookup correct@1', words: 'It was given for a few words that the paper prints' },
      { name: 'factual after another correct@1', words: 'It was given right after a question on another matter' },
      { name: 'factual answered', words: 'It was wrongly said that the paper does not answer', isTurned: true },
      {
        name: 'factual highlight',
        words: 'The marked sentence was the one that answers, where the paragraph was right',
      },
    ],
  },
  {
    title: 'Conversations',
    lines: [
      { name: 'dialogue opening correct@1', words: 'The right paragraph was given for the first question' },
      { name: 'dialogue follow-up hit@1', words: 'It came first for a question that points back' },
      { name: 'dialogue follow-up correct@1', words: 'It was given for a question that points back' },
      {
        name: 'dialogue unanswerable refused',
        words: 'A paragraph was wrongly given for a later question',
        isTurned: true,
      },
    ],
  },
  {
    title: 'The paper does not answer the question',
    lines: [
      { name: 'unanswerable refused', words: 'A paragraph was wrongly given as the answer', isTurned: true },
      { name: 'unanswerable on-topic refused', words: 'On the paper’s own subject', isTurned: true },
      { name: 'unanswerable near refused', words: 'Near what the paper says', isTurned: true },
      {
        name: 'unanswerable premise refused',
        words: 'Where the question takes for true what the paper does not say',
        isTurned: true,
      },
      { name: 'unanswerable far refused', words: 'On everyday matters and in small talk', isTurned: true },
      { name: 'unanswerable off-topic refused', words: 'On anything else', isTurned: true },
      { name: 'unanswerable adversarial refused', words: 'With a trick or an order in it', isTurned: true },
    ],
  },
  {
    title: 'Notes and quotations',
    lines: [
      { name: 'factual footnotes', words: 'The note that belongs to the answer was with it' },
      { name: 'citation footnote', words: 'A note that was asked for by its number came' },
      { name: 'citation source', words: 'The source of a statement was found' },
      { name: 'verify verdict', words: 'A quotation was rightly called exact, altered or absent' },
    ],
  },
]

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
      if (!accuracy) return problem(c, 404, 'Nothing was measured on this version of the paper.')
      return c.json(accuracy, 200, { 'cache-control': 'public, max-age=3600' })
    },
  })
}
