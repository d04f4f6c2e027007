import type { Paper, Passage } from '../paper/paper.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import { type Intent, recognise } from './recognise.ts'
import { placeOf, reply } from './replies.ts'
import { search } from './search.ts'
import type { Answer, AskRequest, AskResponse, Kind } from './types.ts'
import { quoted } from './view.ts'

/** A paper that can be asked. */
export interface Library {
  readonly paper: Paper
  readonly retrieval: Retrieval
  /** Questions that the paper answers, offered where it does not. */
  readonly suggestions: readonly string[]
}

/** What a kind of question comes to, before it is dressed as a response. */
interface Outcome {
  readonly kind: Kind
  readonly reply: string
  readonly confidence: number
  readonly answers: readonly Answer[]
  readonly related?: readonly Answer[]
}

/**
 * The one use case: answers a question with passages of the paper, or says that it does not answer.
 *
 * @param origin the service's own, for links
 */
export function ask(library: Library, request: AskRequest, origin: string): AskResponse {
  const intent = recognise(library.paper, request.question)
  const outcome = answer(library, request, intent, origin)
  const answered = outcome.answers.length > 0
  return {
    status: answered ? 'answered' : 'not_found',
    kind: outcome.kind,
    confidence: outcome.confidence,
    reply: outcome.reply,
    answers: outcome.answers.slice(0, request.limit),
    related: outcome.related ?? [],
    suggestions: answered ? [] : library.suggestions,
  }
}

function answer(library: Library, request: AskRequest, intent: Intent, origin: string): Outcome {
  const { paper } = library
  const whole = (passages: readonly Passage[]): Answer[] => passages.map((p) => quoted(paper, p, null, origin))
  const certain = (kind: Kind, answers: readonly Answer[], text: string): Outcome => ({
    kind,
    reply: text,
    confidence: answers.length > 0 ? 1 : 0,
    answers,
  })
  switch (intent.kind) {
    case 'help':
      return certain('help', [], reply(intent.manner))
    case 'footnote': {
      const { number } = intent
      const note = paper.footnote(number)
      if (!note) return certain('footnote', [], reply('footnoteAbsent', { number, last: paper.footnotes.length }))
      return certain('footnote', [quoted(paper, note, null, origin)], reply('footnote', { number, page: note.page }))
    }
    case 'page': {
      const page = intent.number
      const passages = paper.page(page)
      const { firstPage: first, lastPage: last } = paper
      if (!passages) return certain('page', [], reply('pageAbsent', { page, first, last }))
      return certain('page', whole(passages), reply('page', { page }))
    }
    case 'section': {
      const passages = paper.section(intent.id) ?? []
      const pages = [...new Set(passages.flatMap((p) => p.pages))]
      const section = passages[0]?.section.title ?? ''
      return certain('section', whole(passages), reply('section', { section, place: placeOf(pages) }))
    }
    case 'document':
      return certain('document', whole(partOf(paper, intent.part)), reply(intent.part))
    case 'source':
    case 'passages': {
      const found = search(paper, library.retrieval, request, intent.kind, origin)
      return { kind: intent.kind === 'source' ? 'footnote' : 'passages', ...found }
    }
  }
}

/** The passages that show a part of the paper's own description. */
function partOf(paper: Paper, part: Extract<Intent, { kind: 'document' }>['part']): readonly Passage[] {
  switch (part) {
    case 'title':
    case 'author':
      return paper.passages.filter((p) => p.kind === (part === 'title' ? 'title' : 'byline'))
    case 'note':
      return paper.passages.filter((p) => p.kind === 'note')
    case 'about':
      return paper.section('abstract') ?? paper.passages.slice(0, 1)
    case 'contents':
      return paper.sections.filter((s) => s.printed).flatMap((s) => paper.section(s.id)?.slice(0, 1) ?? [])
  }
}
