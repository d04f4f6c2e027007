import type { Child } from 'hono/jsx'
import { placeOfAnswer } from '../../answer/replies.ts'
import { notePieces, segments } from '../../answer/segments.ts'
import type { Answer, AskResponse, AnswerFootnote } from '../../answer/types.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { markOf } from '../../paper/note-label.ts'
import { traceOf } from '../../paper/trace.ts'
import { setIn, withEmphasis } from './emphasised.tsx'
import { comma } from './gap.ts'
import { told } from './told.ts'

/** Opens the answering words, or the whole quotation, under the address that proves them. */
function Permalink({ answer: { id, highlight }, spoken }: { answer: Answer; spoken: Spoken | undefined }) {
  const stretch = highlight ? `?s=${highlight.start}-${highlight.end}` : ''
  return (
    <>
      {' '}
      ·{' '}
      <a href={`/q/${id}${stretch}`} lang={spoken?.language}>
        {told(spoken, 'Permalink')}
      </a>
    </>
  )
}

/** What copying does not need of an answer and its notes (`Quoted`). */
const UNCOPIED = new Set(['section', 'highlight', 'whose', 'chapter', 'resolvesTo', 'via', 'labels'])

const copiedOf = (answer: Answer): string =>
  JSON.stringify(answer, (key, value: unknown) => (UNCOPIED.has(key) ? undefined : value))

/** Buttons that copy and cite; they are shown where the script runs that they need (copying.client.ts). */
function Copying({ answer, spoken }: { answer: Answer; spoken: Spoken | undefined }) {
  const { highlight, quote, kind } = answer
  const isPart = highlight !== null && highlight.end - highlight.start < quote.length
  const whole = kind === 'footnote' ? 'Copy note' : 'Copy paragraph'
  return (
    <p
      class="copying"
      lang={spoken?.language}
      data-quoted={copiedOf(answer)}
      data-highlight={JSON.stringify(highlight)}
    >
      {isPart ? (
        <button type="button" data-copy="sentence">
          {told(spoken, 'Copy sentence')}
        </button>
      ) : null}
      <button type="button" data-copy="whole">
        {told(spoken, whole)}
      </button>
      <button type="button" data-copy="cite" aria-haspopup="menu">
        {told(spoken, 'Cite')} ▾
      </button>
      <button type="button" data-copy="link">
        {told(spoken, 'Copy link to this quotation')}
      </button>
    </p>
  )
}

interface QuotationProps {
  answer: Answer
  prefix?: string
  /** The reader's language besides English. */
  spoken?: Spoken | undefined
  children?: Child
}

/**
 * A quotation with its place, its notes and its citation. Ids within it start with the answer's own, after a prefix where
 * a page may quote the same passage twice.
 */
export function Quotation({ answer, prefix = '', spoken, children }: QuotationProps) {
  const noteId = (number: number): string => `${prefix}${answer.id}-note-${number}`
  const set = setIn(answer.emphasis)
  return (
    <article class="quotation">
      <blockquote cite={answer.url} lang="en">
        {segments(answer).map((segment) => (
          <>
            {segment.item ? <br /> : null}
            {set(segment)}
            {segment.notes.map((note) => (
              <sup>
                <a href={`#${noteId(note.number)}`}>{markOf(note)}</a>
              </sup>
            ))}
          </>
        ))}
      </blockquote>
      <p class="place" lang={spoken?.language}>
        <a href={answer.url} rel="noopener">
          {spoken?.say(placeOfAnswer(answer)) ?? placeOfAnswer(answer).replace(/^p/u, 'P')}
        </a>
        {comma(spoken)}
        <span lang="en">{answer.section}</span>
        {children}
      </p>
      <Said english={answer.whose.text} spoken={spoken} name="voice" />
      {answer.footnotes.length > 0 ? (
        <ol class="notes" aria-label={told(spoken, 'Footnotes')}>
          {answer.footnotes.map((note) => (
            <Note note={note} id={noteId(note.number)} quoted={answer.kind === 'footnote'} spoken={spoken} />
          ))}
        </ol>
      ) : null}
      <p class="citation" lang="en">
        {answer.citation}
      </p>
      <Copying answer={answer} spoken={spoken} />
    </article>
  )
}

interface NoteProps {
  note: AnswerFootnote
  id: string
  quoted: boolean
  spoken: Spoken | undefined
}

/** How a short note was followed to the full citation, in the reader's language. */
function traceIn({ resolvesTo, via }: AnswerFootnote, spoken: Spoken): string {
  const { items } = spoken.table.between
  const steps = [told(spoken, 'first cited in full in note {to}', { to: resolvesTo.join(items) })]
  if (via.length > 0) steps.push(told(spoken, 'by way of note {via}', { via: via.join(items) }))
  return steps.join(comma(spoken))
}

/** A note as printed and, where it differs, resolved; `quoted` when the quotation above is the note itself. */
function Note({ note, id, quoted, spoken }: NoteProps) {
  const resolved = note.resolved !== note.text
  if (quoted && !resolved) return null
  const mark = markOf(note)
  const isNumber = /^\d+$/u.test(mark)
  return (
    <li id={id} value={isNumber ? Number(mark) : undefined} class={isNumber ? undefined : 'signed'}>
      {isNumber ? null : `${mark} `}
      {quoted ? null : <span lang="en">{notePieces(note).map(setIn(note.emphasis))}</span>}
      {resolved ? (
        <span class="resolved" lang="en">
          <span aria-hidden="true">→ </span>
          {withEmphasis(note.resolved, note.resolvedEmphasis)}
        </span>
      ) : null}
      {note.resolvesTo.length > 0 ? (
        <span class="chain" lang={spoken?.language}>
          {spoken ? traceIn(note, spoken) : traceOf(note)}
        </span>
      ) : null}
    </li>
  )
}

/** One of Ibid's sentences, in a language besides English where the reader has one. */
function Said({ english, spoken, name }: { english: string; spoken?: Spoken | undefined; name?: string }) {
  const own = spoken?.say(english)
  return (
    <p class={name} lang={own === undefined ? undefined : spoken?.language}>
      {own ?? english}
    </p>
  )
}

interface ResponseProps {
  response: AskResponse
  /** The reader's language besides English. */
  spoken?: Spoken | undefined
}

/** What Ibid says to a question. */
export function ResponseView({ response, spoken }: ResponseProps) {
  return (
    <>
      <Said english={response.reply} spoken={spoken} name="reply" />
      {response.answers.map((answer) => (
        <Quotation answer={answer} spoken={spoken}>
          <Permalink answer={answer} spoken={spoken} />
        </Quotation>
      ))}
      {response.related.length > 0 ? (
        <details class="related">
          <summary lang={spoken?.language}>
            {spoken?.table.page.related ?? 'Closest passages'} ({response.related.length})
          </summary>
          {response.related.map((answer) => (
            <Quotation answer={answer} spoken={spoken}>
              <Permalink answer={answer} spoken={spoken} />
            </Quotation>
          ))}
        </details>
      ) : null}
      {response.suggestions.length > 0 ? <Suggestions questions={response.suggestions} spoken={spoken} /> : null}
    </>
  )
}

/** Questions that the paper answers, each a button that asks it. */
export function Suggestions({ questions, spoken }: { questions: readonly string[]; spoken?: Spoken | undefined }) {
  return (
    <form class="suggestions" method="post" action="/">
      <p lang={spoken?.language}>{spoken?.table.page.suggestions ?? 'The paper does answer:'}</p>
      {questions.map((question) => (
        <button name="question" value={question}>
          {question}
          {spoken?.glosses?.has(question) ? (
            <span class="gloss" lang={spoken.language}>
              {spoken.glosses.get(question)}
            </span>
          ) : null}
        </button>
      ))}
    </form>
  )
}
