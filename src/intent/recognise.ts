import type { Paper } from '../paper/paper.ts'
import { cited } from './cited.ts'
import { document } from './document.ts'
import { footnote } from './footnote.ts'
import { smallTalk } from './help.ts'
import { instruction } from './instruction.ts'
import type { Intent } from './intent.ts'
import { plain } from './message.ts'
import { page } from './page.ts'
import { passage } from './passage.ts'
import { section } from './section.ts'
import { source } from './source.ts'
import { phrase, verification } from './verification.ts'

export type { Intent } from './intent.ts'
export { points } from './points.ts'

/**
 * Recognises what a message asks for, from its own words alone; the order is from the most to the least particular.
 * What is asked behind a greeting or a reason ("hi, what does footnote 3 say?") counts, not the greeting.
 */
export function recognise(paper: Paper, question: string): Intent {
  const asked = plain(question)
  return (
    instruction(question) ??
    verification(paper, question) ??
    smallTalk(asked) ??
    passage(paper, question) ??
    footnote(paper, asked) ??
    page(paper, asked) ??
    section(paper, asked) ??
    document(paper, asked) ??
    cited(paper, asked) ??
    source(paper, question) ??
    phrase(paper, question) ?? { kind: 'passages' }
  )
}
