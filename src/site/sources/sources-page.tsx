import type { Hono } from 'hono'
import { deskAt, type Desk, type Library } from '../../answer/library.ts'
import { type Source, traceSources } from '../../answer/trace.ts'
import { placeOfUnit } from '../../answer/replies.ts'
import type { Environment } from '../../http/environment.ts'
import { labelAt, labelOf } from '../../paper/note-label.ts'
import type { CslItem, SourceRecord } from '../../paper/sources.ts'
import type { Paper } from '../../paper/paper.ts'
import type { SectionRecord } from '../../paper/types.ts'
import { Layout } from '../shell/layout.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'

const EXPORTS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
] as const

/** A source's short name: who wrote it, or its title, and the year. */
function nameOf({ author, title, issued }: CslItem): string {
  const who = author?.map((name) => ('literal' in name ? name.literal : name.family)).join(' and ') ?? title
  const year = issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? who : `${who} ${year}`
}

/** "1 note", "6 notes". */
const count = (notes: number): string => `${notes} note${notes === 1 ? '' : 's'}`

/** "one work", "21 works and sets of interviews, and works that are not listed here". */
function amount(sources: readonly Source[], unlisted: readonly number[] | undefined): string {
  if (sources.length === 0) return unlisted ? 'works that are not listed here' : 'no work'
  const interviews = sources.some(({ csl }) => csl.type === 'interview') ? ' and sets of interviews' : ''
  const listed = sources.length === 1 ? 'one work' : `${sources.length} works${interviews}`
  return unlisted ? `${listed}, and works that are not listed here` : listed
}

/** The works that the paper cites: which sections rest on them, and every place with the chain that leads to it. */
function SourcesPage({ desk }: { desk: Desk }) {
  const { paper } = desk
  const sources = traceSources(desk)
  const cited = new Set(sources.flatMap(({ places }) => places.map(({ footnote }) => footnote)))
  const without = paper.footnotes.filter(({ number }) => !cited.has(number))
  const sections = paper.sections.filter(({ title }) =>
    sources.some(({ places }) => places.some(({ section }) => section === title)),
  )
  return (
    <Layout
      paper={paper}
      title="What the paper rests on – Ibid"
      at={pages.sources}
      styles={['/sources.css']}
      name="sources"
    >
      <h1>What the paper rests on</h1>
      <Extent paper={paper} sources={sources} />
      {sources.length > 0 ? (
        <>
          <Picture sources={sources} sections={sections} />
          <p class="exports">
            {paper.print.unlisted ? 'The bibliography as far as it is listed' : 'The whole bibliography'}, with nothing
            that the notes do not print: <Exports path="/v1/sources" />
          </p>
        </>
      ) : null}
      <p class="copying">
        <button type="button" data-copy="paper" aria-haspopup="menu">
          Cite the paper itself ▾
        </button>
      </p>
      {sources.map((source) => (
        <Entry source={source} record={desk.sources.find(({ item }) => item.id === source.id)} />
      ))}
      {without.length > 0 ? (
        <>
          <h2>{paper.print.unlisted ? 'Notes that cite no listed work' : 'Notes that cite no work'}</h2>
          <ul class="places">
            {without.map((note) => (
              <li>
                <a href={`/paper#${note.id}`}>note {labelOf(note)}</a>
                {note.page === undefined ? null : `, page ${note.page}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Layout>
  )
}

/** What a resolved note says of a short form that no rule follows (src/paper/paper.ts). */
const NOT_RESOLVED = ' [not resolved: '

/** How many works are listed, and whether that is all; whether every short form is followed. */
function Extent({ paper, sources }: { paper: Paper; sources: readonly Source[] }) {
  const { footnotes, print } = paper
  const open = footnotes.filter(({ resolved }) => resolved.includes(NOT_RESOLVED)).length
  return (
    <p>
      The {count(footnotes.length)} {footnotes.length === 1 ? 'cites' : 'cite'} {amount(sources, print.unlisted)}. Every{' '}
      <i>Ibid.</i> and <i>op. cit.</i> is followed to the work that it stands for
      {open > 0 ? `, but for those in ${count(open)}, which say why not` : ''}.
    </p>
  )
}

/** Sections against sources, the source that most notes cite first; a disc's area goes with the number of notes. */
function Picture({ sources, sections }: { sources: readonly Source[]; sections: readonly SectionRecord[] }) {
  const ordered = sources.toSorted((a, b) => b.places.length - a.places.length)
  const most = Math.max(1, ...ordered.flatMap((source) => sections.map((section) => notesIn(source, section))))
  return (
    <figure>
      <table>
        <caption>How many notes of each section cite each source</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            {sections.map(({ title }, index) => (
              <th scope="col">
                <abbr title={title}>{index + 1}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((source) => (
            <tr>
              <th scope="row">
                <a href={`#${source.id}`}>{nameOf(source.csl)}</a>
              </th>
              {sections.map((section) => (
                <td>
                  <Disc notes={notesIn(source, section)} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        <ol>
          {sections.map(({ id, title }) => (
            <li>
              <a href={`/paper#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}

const notesIn = ({ places }: Source, { title }: SectionRecord): number =>
  new Set(places.filter(({ section }) => section === title).map(({ footnote }) => footnote)).size

/** A number on a disc; the largest disc fills the square of 32 units. */
function Disc({ notes, most }: { notes: number; most: number }) {
  if (notes === 0) return null
  const radius = (16 * Math.sqrt(notes / most)).toFixed(1)
  return (
    <span class="disc">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r={radius} />
      </svg>
      <span>{notes}</span>
    </span>
  )
}

function Exports({ path }: { path: string }) {
  return (
    <>
      {EXPORTS.map(([format, name], index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <a href={`${path}?format=${format}`}>{name}</a>
        </>
      ))}
    </>
  )
}

/** A work in every style, for the menu that cites it. */
const workOf = ({ item, styled, bibtex, ris, 'csl-json': csl }: SourceRecord) => ({
  id: item.id,
  name: nameOf(item),
  cited: { ...styled, bibtex, ris, 'csl-json': `[${csl}]` },
})

/** A source as printed, and the places that lean on it. */
function Entry({ source, record }: { source: Source; record: SourceRecord | undefined }) {
  const { id, csl, citation, places } = source
  return (
    <section id={id} class="source">
      <h2>{nameOf(csl)}</h2>
      <p class="cited" lang="en">
        {citation}
      </p>
      <p class="exports">
        {count(places.length)} · <Exports path={`/v1/sources/${id}`} />
      </p>
      {record ? (
        <p class="copying">
          <button type="button" data-copy="work" data-work={JSON.stringify(workOf(record))} aria-haspopup="menu">
            Cite ▾
          </button>
        </p>
      ) : null}
      <ul class="places">
        {places.map(({ footnote, passage, page, printed, chain, labels }) => (
          <li>
            <a href={`/paper#fn${footnote}`}>note {labelAt(labels, footnote)}</a>,{' '}
            <a href={`/paper#${passage}`}>{placeOfUnit(passage, page === undefined ? [] : [page])}</a>
            {chain.length > 0 ? (
              <span class="leads">
                {' '}
                <q lang="en">{printed}</q>
                {chain.map((note) => (
                  <>
                    {' → '}
                    <a href={`/paper#fn${note}`}>note {labelAt(labels, note)}</a>
                  </>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function mountSources(app: Hono<Environment>, library: Library): void {
  serveFixedPage(app, pages.sources, (origin) => <SourcesPage desk={deskAt(library, origin)} />)
}
