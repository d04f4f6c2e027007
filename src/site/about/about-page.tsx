import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'

/** Where to go from here: each page with what it tells. */
const MORE = [
  pages.accuracy,
  pages.sources,
  pages.privacy,
  pages.private,
  pages.tools,
  pages.embedGuide,
  pages.docs,
] as const

/** What Ibid is, and how it comes to an answer. */
function About({ paper }: { paper: Paper }) {
  const { citation, isPaged, firstPage, lastPage, footnotes, passages } = paper
  const example = passages.find(({ kind }) => kind === 'paragraph')?.id ?? ''
  return (
    <Layout paper={paper} title="About Ibid" name="about" at={pages.about}>
      <h1>What Ibid is</h1>
      <p>
        Ibid answers questions about one paper by quoting it. It shows the paragraph that answers, word for word, marks
        the sentence, and names the page and the notes. It writes nothing itself and paraphrases nothing; where the
        paper does not say, it says so.
      </p>
      <p>The paper is {citation}</p>

      <h2>How it answers</h2>
      <ol class="steps">
        <li>
          <strong>It looks.</strong> Your question is compared with each of the {passages.length} passages and{' '}
          {footnotes.length} footnotes, by its words and by what they mean.
        </li>
        <li>
          <strong>It judges.</strong> How well the best passages fit gives the chance that one of them answers. Where it
          is too small, you are told that the paper does not say.
        </li>
        <li>
          <strong>It cuts.</strong> The quotation is cut from the paper’s text
          {isPaged ? `, pages ${firstPage} to ${lastPage},` : ''} and never written. A note that says only <i>Ibid.</i>{' '}
          is shown with the work that it points to.
        </li>
      </ol>
      <p>
        No language model takes part, so nothing can be made up. It can still show a passage that does not answer:{' '}
        <a href={pages.accuracy.path}>how often that happens</a> is measured.
      </p>
      <p>
        Every quotation has <a href={`/q/${example}`}>an address of its own</a>, which proves that the paper has these
        words. The other way round, <a href={pages.check.path}>a quotation that you have</a> can be checked.
      </p>

      <h2>More</h2>
      <ul>
        {MORE.map(({ path, label, about }) => (
          <li>
            <a href={path}>{label}</a>: {about}
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** Mounts `/about`. */
export function mountAbout(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.about, () => <About paper={paper} />)
}
