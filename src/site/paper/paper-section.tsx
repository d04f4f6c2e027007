import { whoseWords } from '../../answer/whose-words.ts'
import { segments } from '../../answer/segments.ts'
import { labelAt, labelOf, markOf, type NoteLabels } from '../../paper/note-label.ts'
import type { Footnote, Paper, Passage } from '../../paper/paper.ts'
import type { SectionRecord } from '../../paper/types.ts'
import { setIn, withEmphasis } from '../shell/emphasised.tsx'

/** A part of the paper under its heading; one that the paper leaves unheaded is named in our own type. */
export function PaperSection({ paper, section }: { paper: Paper; section: SectionRecord }) {
  const passages = paper.section(section.id) ?? []
  const [first] = passages
  const isTitlePage = first?.kind === 'title'
  const turnsAtHeading = first !== undefined && first.pages[0] !== pageBefore(paper, first)
  return (
    <section id={section.id} aria-label={isTitlePage ? section.title : undefined}>
      {turnsAtHeading ? <Turn page={first.pages[0]} /> : null}
      {isTitlePage ? null : (
        <h2 class={section.printed ? undefined : 'unprinted'}>
          {withEmphasis(section.title, paper.print.emphasis?.[`#${section.id}`])}
        </h2>
      )}
      {passages.map((passage, index) => (
        <>
          <Paragraph
            passage={passage}
            opens={index > 0 && passage.pages[0] !== pageBefore(paper, passage) ? passage.pages[0] : undefined}
          />
          {passage.footnotes.map(({ footnote }) => (
            <Note note={footnote} />
          ))}
        </>
      ))}
    </section>
  )
}

/** The page on which the passage before ends. */
const pageBefore = (paper: Paper, { previous }: Passage): number | undefined =>
  previous === null ? undefined : paper.passage(previous)?.pages.at(-1)

/**
 * Where a printed page begins. The number is drawn in the margin by the stylesheet, which also words it for those who
 * listen (DPUB-ARIA 1.1 lets no attribute name a page break): as text it would stand between the words of the paper,
 * where a search, a copy or a text fragment would stumble over it.
 */
function Turn({ page }: { page: number | undefined }) {
  return <span class="turn" id={`page-${page}`} role="doc-pagebreak" data-page={page}></span>
}

/** A paragraph; `opens` is the page that begins with it, where one does. */
function Paragraph({ passage, opens }: { passage: Passage; opens: number | undefined }) {
  const footnotes = passage.footnotes.map(({ footnote, offset }) => ({ ...footnote, offset }))
  const set = setIn(passage.emphasis)
  const text = segments({
    quote: passage.text,
    highlight: null,
    kind: 'passage',
    footnotes,
    turns: passage.turns,
  }).map((segment) => (
    <>
      {segment.item ? <br /> : null}
      {segment.turn === undefined ? null : <Turn page={segment.turn} />}
      {set(segment)}
      {segment.notes.map((note) => (
        <sup>
          <a id={`ref${note.number}`} href={`#${note.id}`} role="doc-noteref" aria-label={`Note ${labelOf(note)}`}>
            {markOf(note)}
          </a>
        </sup>
      ))}
    </>
  ))
  const { id, kind, pages, turns, voice, emphasis } = passage
  const whose = whoseWords(voice, null)
  return (
    <div class={`passage ${kind}`} data-quoted={JSON.stringify({ kind: 'passage', pages, turns, voice, emphasis })}>
      {kind === 'title' ? (
        <h1 id={id}>{text}</h1>
      ) : (
        <p id={id} class={passage.text.startsWith('• ') ? 'text listed' : 'text'}>
          {opens === undefined ? null : <Turn page={opens} />}
          {text}
        </p>
      )}
      {whose.kind === 'author' || whose.kind === 'partly' ? null : <p class="voice">{whose.text}</p>}
      <p class="tools">
        <a href={`#${id}`} aria-label={`Link to ${nameOf(passage)}`}>
          ¶
        </a>
      </p>
      {kind === 'title' ? <p class="whole"></p> : null}
    </div>
  )
}

/** "the title", "the byline", "paragraph 8". */
const nameOf = ({ id }: Passage): string => (/^p\d+$/u.test(id) ? `paragraph ${id.slice(1)}` : `the ${id}`)

/** A note as printed; where it uses a short form, in full after an arrow, with links to the notes that lead there. */
function Note({ note }: { note: Footnote }) {
  const { id, number, text, resolved, page, voice, emphasis, resolvedEmphasis } = note
  const [mark, label] = [markOf(note), labelOf(note)]
  const quoted = JSON.stringify({
    kind: 'footnote',
    pages: [page],
    turns: [],
    voice,
    emphasis,
    resolvedEmphasis,
  })
  return (
    <aside class="footnote" id={id} role="doc-footnote" aria-label={`Note ${label}`} data-quoted={quoted}>
      <p class="printed">
        <a class="number" href={`#ref${number}`} role="doc-backlink" aria-label={`${mark}, back to the text`}>
          {mark}
        </a>{' '}
        <span class="text">{withEmphasis(text, emphasis)}</span>
      </p>
      {resolved === text ? null : (
        <p class="resolved">
          <span class="arrow" aria-hidden="true">
            →{' '}
          </span>
          {withEmphasis(resolved, resolvedEmphasis)}
        </p>
      )}
      <p class="tools">
        <Chain note={note} />
        <a href={`#${id}`} aria-label={`Link to note ${label}`}>
          ¶
        </a>
      </p>
    </aside>
  )
}

/** "In full in note 1 via note 37", each a link. */
function Chain({ note: { resolvesTo, via, labels } }: { note: Footnote }) {
  if (resolvesTo.length === 0) return null
  return (
    <span class="chain">
      In full in <NoteLinks numbers={resolvesTo} labels={labels} />
      {via.length > 0 ? (
        <>
          {' '}
          via <NoteLinks numbers={via} labels={labels} />
        </>
      ) : null}
    </span>
  )
}

function NoteLinks({ numbers, labels }: { numbers: readonly number[]; labels: NoteLabels | undefined }) {
  return (
    <>
      {numbers.map((number, index) => (
        <>
          {index > 0 ? ' and ' : ''}
          <a href={`#fn${number}`}>note {labelAt(labels, number)}</a>
        </>
      ))}
    </>
  )
}
