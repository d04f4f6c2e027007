import type { Paper } from '../paper/paper.ts'
import { CONTENT_FORMS } from './document-content.ts'
import { RECORD_FORMS } from './document-record.ts'
import type { Intent } from './intent.ts'
import { plain, withoutNames } from './message.ts'
import { either, form, FRAME, only, PAPER, pattern, SHORT, WRITER } from './vocabulary.ts'

/** What may end any of these questions. */
const FILLER = pattern(
  form`(?:
    _${either(
      'roughly please in_short in_brief briefly in_a_nutshell overall anyway exactly actually then really generally',
      'mainly mostly again though thanks by_the_way do_you_know',
    )}){1,2}$`,
)

/** A message with the paper's own title as "this paper" and its authors' names as "the author". */
function impersonal(paper: Paper, asked: string): string {
  const { title } = paper.record
  const short = plain(title.split(':')[0] ?? title)
  const untitled = asked === short ? 'this paper' : asked.replace(plain(title), 'this paper')
  return withoutNames(paper, untitled).replace(FILLER, '')
}

/** Whoever wrote the paper is asked for last: "the author" stands in many questions of the others. */
const FORMS = [...RECORD_FORMS.filter(({ part }) => part !== 'author'), ...CONTENT_FORMS].concat(
  RECORD_FORMS.filter(({ part }) => part === 'author'),
)

/** A message about the paper itself: who wrote it, when, where it was published, how long it is. */
export function document(paper: Paper, message: string): Intent | null {
  if (message.length > SHORT) return null
  const asked = impersonal(paper, message)
  const found = FORMS.find(({ asks, words }) => asks.test(asked) && only(asked, FRAME, PAPER, WRITER, words))
  return found ? { kind: 'document', part: found.part } : null
}
