import type { Paper } from '../paper/paper.ts'
import { citedAs } from './citing.ts'
import type { Intent } from './intent.ts'
import { plain } from './message.ts'
import { either, form, SHORT } from './vocabulary.ts'

const NOTES = '(?:fo{1,2}t ?notes?|notes?|fns?|references?)'

/** How a message asks who is cited; what it leaves is the name. */
const FORMS: readonly RegExp[] = [
  form`^(?:(?:and|so|please) )?(?:which|what|all|the|any|show me|list)? ?(?:the )?${NOTES}
    _(?:that |which )?(?:do |does |is |are )?(?:
    ${either('cites? citing mentions? mentioning names? naming quotes? quoting refers?_to referring_to to from by for')}) `,
  form`^(?:and |so )?where (?:is|are|does) (?=.+ (?:${either('cited referenced quoted_in_the_notes footnoted')})$)`,
  form`^(?:and |so )?where (?:does|do|did) (?:${either('he it she they the_paper the_author this_paper the_article')})
    _(?:cite|reference) `,
  form`^(?:is|are|does the (?:paper|author) cite|does (?:he|it|she) cite) (?=.+ cited$|(?!.* cited).+$)`,
  form`^(?:works?|citations?|sources?|reports?|books?|references?) (?:of|by|from|to) `,
].map((words) => new RegExp(words, 'u'))

const ENDING = /(?: (?:is|are))? (?:cited|referenced|footnoted|quoted in the notes)$/u
const AROUND = /^(?:the|a|an) | (?:please|anywhere|here|in (?:this|the) (?:paper|article))$/gu

/** The messages, as `plain` writes them, that may be names: the one that is nothing but the name, and what forms leave. */
function candidates(asked: string): string[] {
  const left = FORMS.filter((candidate) => candidate.test(asked)).map((candidate) => asked.replace(candidate, ''))
  return [asked, ...left.map((rest) => rest.replace(ENDING, ''))].map((name) => name.replace(AROUND, '').trim())
}

/** A message that is the name of somebody whom the notes cite, or asks which notes cite somebody. */
export function cited(paper: Paper, asked: string): Intent | null {
  if (asked.length > SHORT) return null
  const authors = new Set(paper.record.author.map(({ given, family }) => plain(`${given} ${family}`)))
  // The author's own name, and nothing else, does not ask who is cited.
  const found = candidates(asked)
    .filter((candidate) => candidate !== asked || !authors.has(candidate))
    .map((candidate) => citedAs(paper, candidate))
    .find((one) => one !== undefined)
  return found ? { kind: 'cited', name: found.name } : null
}
