import { QUESTION_LENGTH } from '../../contract/schemas.ts'
import type { Paper } from '../../paper/paper.ts'
import type { BibliographicRecord } from '../../paper/types.ts'
import { CitationTags, LinkedData, scholarlyArticle } from '../shell/citation-head.tsx'
import { Search } from '../shell/layout.tsx'

/** What the page says of itself to programs: the work for reference managers and search engines, and where to search. */
export function Head({ paper, origin }: { paper: Paper; origin: string }) {
  const { record } = paper
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{record.title} – Ibid</title>
      <link rel="canonical" href={`${origin}/paper`} />
      <link rel="alternate" type="text/markdown" href="/paper.md" />
      <CitationTags {...paper} />
      <LinkedData data={scholarlyArticle(paper, origin)} />
      <Search />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/tokens.css" />
      <link rel="stylesheet" href="/fonts.css" />
      <link rel="stylesheet" href="/paper.css" />
      <script type="module" src="/reader.js"></script>
    </head>
  )
}

/**
 * The line that stays in sight, as the running heads of the printed pages did: author, short title, year, where one
 * is, and the field to ask in. Without JavaScript the field is a form that `/` answers.
 */
export function RunningHead({ record }: { record: BibliographicRecord }) {
  const [shortTitle] = record.title.split(':')
  return (
    <header class="running">
      <p class="work">
        <a class="brand" href="/">
          Ibid
        </a>
        <span class="of">
          <span class="author">{record.author.map(({ family }) => family).join(' and ')}, </span>
          <cite>{shortTitle}</cite>
        </span>
        <strong>{record.issued['date-parts'][0]?.[0]}</strong>
        <span id="place"></span>
      </p>
      <form id="ask" role="search" aria-label="The paper" method="post" action="/">
        <input
          id="question"
          name="question"
          type="search"
          aria-label="Ask the paper"
          placeholder="Ask the paper"
          maxlength={QUESTION_LENGTH}
          required
          autocomplete="off"
          enterkeyhint="search"
        />
        <button>Ask</button>
        <div id="found" hidden></div>
      </form>
    </header>
  )
}
