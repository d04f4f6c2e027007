import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { pages } from '../shell/page-list.ts'

/** What stands there for a paper on whose version nothing was measured: no other paper's figures. */
export function UnmeasuredPage({ paper }: { paper: Paper }) {
  return (
    <Layout paper={paper} title="How good Ibid is" at={pages.accuracy} name="card" styles={['/accuracy.css']}>
      <h1>How good Ibid is</h1>
      <p>
        <strong>Not measured on this paper.</strong> The words that Ibid quotes are always the paper’s. But it can bring
        the wrong ones, and it can be wrong about whether the paper answers at all. How often is not known here: nobody
        has put questions to this version of the paper (<code>{paper.version}</code>) whose answers are known.
      </p>
      <p>
        Whoever runs this service can measure it: with questions in the corpus’s folder <code>evaluation</code>,{' '}
        <code>npm run evaluate -- --publish</code> writes what this page shows.
      </p>
    </Layout>
  )
}
