import { QUESTION_LENGTH } from '../../contract/requests.ts'
import { patternOf } from '../../http/routes.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { opening } from '../../paper/opening.ts'
import type { Paper } from '../../paper/paper.ts'
import type { BibliographicRecord } from '../../paper/types.ts'
import { CitationTags, LinkedData, scholarlyArticle } from '../shell/citation-head.tsx'
import { Head, Search } from '../shell/head.tsx'
import { pages } from '../shell/page-list.ts'
import { coverOf, Preview } from '../shell/preview.tsx'
import { familiesOf, yearOf } from '../../paper/record.ts'
import { useFiles } from '../shell/scripts.ts'
import { told } from '../shell/told.ts'
import { UNSENT } from '../shell/unsent.ts'

/** Characters of the abstract that are shown under a link that somebody shares. */
const DESCRIPTION = 300

/** What the page says of itself to programs: the work for reference managers and search engines, and where to search. */
export function PaperHead({ paper, origin }: { paper: Paper; origin: string }) {
  const { title } = paper.record
  const [abstract] = paper.section('abstract') ?? []
  const about = opening(abstract?.text ?? pages.paper.about, DESCRIPTION)
  return (
    <Head title={`${title} – Ibid`} about={about} styles={['/paper.css']} script={useFiles().reader}>
      <Search />
      <link rel="canonical" href={`${origin}${pages.paper.path}`} />
      <link rel="alternate" type="text/markdown" href={patternOf('getPaperMarkdown')} />
      <Preview
        type="article"
        title={title}
        about={about}
        url={`${origin}${pages.paper.path}`}
        image={coverOf(paper, origin)}
      />
      <CitationTags paper={paper} origin={origin} />
      <LinkedData data={scholarlyArticle(paper, origin)} />
    </Head>
  )
}

interface RunningProps {
  record: BibliographicRecord
  firstPage: number | undefined
  /** The reader's language; undefined for English. */
  spoken: Spoken | undefined
}

/**
 * The line that stays in sight, as the running heads of the printed pages did: author, short title, year, where one
 * is, the contents, and the field to ask in. Without JavaScript the field is a form that `/` answers.
 */
export function RunningHead({ record, firstPage, spoken }: RunningProps) {
  const lang = spoken?.language
  const [shortTitle] = record.title.split(':')
  return (
    <header class="running">
      <p class="work">
        <a class="brand" href="/">
          Ibid
        </a>
        <span class="of">
          {record.author ? <span class="author">{familiesOf(record)}, </span> : null}
          <cite>{shortTitle}</cite>
        </span>
        <strong>{yearOf(record)}</strong>
        <span id="place">
          <span class="section"></span>
          {firstPage === undefined ? null : <span class="page">p. {firstPage}</span>}
        </span>
      </p>
      <button type="button" id="to-contents" popovertarget="contents" lang={lang}>
        {told(spoken, 'Contents')}
      </button>
      <form id="ask" role="search" aria-label={told(spoken, 'The paper')} method="post" action="/">
        <input
          id="question"
          name="question"
          type="search"
          lang={lang}
          aria-label={told(spoken, 'Ask the paper')}
          placeholder={told(spoken, 'Ask the paper')}
          maxlength={QUESTION_LENGTH}
          required
          {...UNSENT}
          enterkeyhint="search"
          aria-describedby="goes"
        />
        <button lang={lang}>{told(spoken, 'Ask')}</button>
        <p id="matches" role="group" aria-label="Where the paper answers" hidden></p>
        <div id="found" hidden></div>
      </form>
    </header>
  )
}
