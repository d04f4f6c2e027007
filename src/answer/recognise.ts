import type { Paper } from '../paper/paper.ts'
import { cited } from './kinds/cited.ts'
import { document } from './kinds/document.ts'
import { footnote } from './kinds/footnote.ts'
import { smallTalk } from './kinds/help.ts'
import { instruction } from './kinds/instruction.ts'
import type { Intent } from './kinds/intent.ts'
import { plain } from './kinds/message.ts'
import { page } from './kinds/page.ts'
import { passage } from './kinds/passage.ts'
import { section } from './kinds/section.ts'
import { source } from './kinds/source.ts'
import { phrase, verification } from './kinds/verification.ts'

export type { Intent } from './kinds/intent.ts'
export { points } from './kinds/points.ts'

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
