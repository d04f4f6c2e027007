import { segments } from '../answer/segments.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import type { SectionRecord } from '../paper/types.ts'
import { Layout } from './layout.tsx'

/** The whole paper: every paragraph and footnote with the anchor that answers link to. */
export function PaperPage({ paper }: { paper: Paper }) {
  return (
    <Layout paper={paper} title={`${paper.record.title} – Ibid`} name="reader">
      <article class="paper" lang="en">
        {paper.sections.map((section) => (
          <Section section={section} passages={paper.section(section.id) ?? []} />
        ))}
        <h2>Notes</h2>
        <ol class="notes">
          {paper.footnotes.map((note) => (
            <Note note={note} />
          ))}
        </ol>
      </article>
    </Layout>
  )
}

function Section({ section, passages }: { section: SectionRecord; passages: readonly Passage[] }) {
  return (
    <section id={section.id}>
      {section.printed ? <h2>{section.title}</h2> : null}
      {passages.map((passage) => (
        <Paragraph passage={passage} />
      ))}
    </section>
  )
}

function Paragraph({ passage }: { passage: Passage }) {
  const footnotes = passage.footnotes.map(({ footnote, offset }) => ({ ...footnote, offset }))
  const text = segments({ quote: passage.text, highlight: null, footnotes, kind: 'passage' }).map((segment) => (
    <>
      {segment.item ? <br /> : null}
      {segment.text}
      {segment.notes.map((number) => (
        <sup>
          <a href={`#fn${number}`}>{number}</a>
        </sup>
      ))}
    </>
  ))
  if (passage.kind === 'title') return <h1 id={passage.id}>{text}</h1>
  return (
    <p id={passage.id} class={passage.kind} data-pages={passage.pages.join('–')}>
      {text}
    </p>
  )
}

function Note({ note }: { note: Footnote }) {
  return (
    <li id={note.id} value={note.number}>
      {note.text}
      {note.resolved === note.text ? null : <span class="resolved">→ {note.resolved}</span>}{' '}
      <a href={`#${note.passage}`} aria-label={`Back to the text, page ${note.page}`}>
        ↩
      </a>
    </li>
  )
}
