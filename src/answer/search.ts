import type { Paper } from '../paper/paper.ts'
import type { Ranked } from '../retrieval/rank.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import { answeringSentences } from './highlight.ts'
import { placeOf, reply } from './replies.ts'
import type { Answer, AskRequest } from './types.ts'
import { quoted } from './view.ts'

/** How many passages are offered as the closest ones beside a refusal, at the least. */
const RELATED = 3

export interface Found {
  readonly reply: string
  readonly confidence: number
  readonly answers: readonly Answer[]
  readonly related: readonly Answer[]
}

/**
 * Looks a question up: the passages that answer it, best first, or the closest ones where none does.
 *
 * @param wants "passages", or "source" where the question asks for the source of what it states
 */
export function search(
  paper: Paper,
  retrieval: Retrieval,
  { question, limit, history }: AskRequest,
  wants: 'passages' | 'source',
  origin: string,
): Found {
  const retrieved = retrieval.retrieve(question, history)
  const { ranked, neighbours, confidence } = retrieved
  const show = ({ passage, place }: Ranked): Answer => {
    const highlight = answeringSentences(passage, place, question, neighbours, retrieval.tokenize)
    return quoted(paper, passage, highlight, origin)
  }
  const [first] = ranked
  if (!first || !retrieved.answers) {
    const related = ranked.slice(0, Math.max(RELATED, limit)).map(show)
    return { reply: reply(related.length > 0 ? 'notFound' : 'nothing'), confidence, answers: [], related }
  }
  const place = placeOf(first.passage.pages)
  const sourced = first.passage.footnotes.length > 0 ? 'source' : 'sourceless'
  const lead = reply(wants === 'source' ? sourced : 'passage', { place })
  return { reply: lead, confidence, answers: ranked.slice(0, limit).map(show), related: [] }
}
