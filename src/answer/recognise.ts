import type { Paper } from '../paper/paper.ts'
import { digits } from '../retrieval/numbers.ts'

/** What a message asks for, as far as its own words tell. */
export type Intent =
  | { readonly kind: 'passages' }
  | { readonly kind: 'source' }
  | { readonly kind: 'footnote'; readonly number: number }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'document'; readonly part: 'title' | 'author' | 'about' | 'note' | 'contents' }
  | { readonly kind: 'help'; readonly manner: 'greeting' | 'help' | 'instruction' }

/** A message as the patterns see it: lower case, straight quotes, number words as digits, one space. */
const plain = (question: string): string =>
  digits(
    question
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
      .split(/\s+/u)
      .filter((word) => word !== ''),
  ).join(' ')

const FOOTNOTE = /\b(?:foot ?notes?|fns?\.?|notes?|endnotes?|n\.)\s*(?:number|no\.?|nr\.?|#)?\s*#?(\d{1,4})\b/u
const PAGE = /\b(?:pages?|pp?\.|pg\.?)\s*(?:number|no\.?|#)?\s*(\d{1,4})\b|^p ?(\d{1,4})$/u
const SOURCE =
  /\b(?:sources?|references?|citations?|cited|footnoted?)\b|\b(?:according to|what does) the note\b|\bwhere (?:does|did|do) (?:the )?(?:author|writer|paper|he|it)\b.*\b(?:take|get|have)\b.*\bfrom\b|\bquoted from\b/u
const SECTION = /\b(?:section|chapter|part)\b/u
const DOCUMENT: readonly [RegExp, 'title' | 'author' | 'about' | 'note' | 'contents'][] = [
  [/\beditor'?s'? note\b/u, 'note'],
  [
    /\bwho (?:wrote|is the (?:author|writer)|authored)\b|\bauthor'?s? (?:of|name)\b|\bname of the (?:author|writer)\b/u,
    'author',
  ],
  [
    /\b(?:full |exact )?title\b|\b(?:called|name of) (?:this|the) (?:paper|article|study|text)\b|\bwhat is (?:this|the) (?:paper|article) called\b/u,
    'title',
  ],
  [
    /\b(?:paper|article|study|text|analysis|it|this|author) (?:all |mainly )?about\b|\babstract\b|\bsummary of (?:this|the)\b/u,
    'about',
  ],
  [
    /\b(?:table of )?contents\b|\bwhat sections\b|\bwhich sections\b|\bhow is (?:the|this) (?:paper|article) (?:organi[sz]ed|structured)\b/u,
    'contents',
  ],
]
const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings|thanks?(?: you)?)\b[\s,.!]*(?:there|ibid)?[\s.!?]*$/u
const HELP =
  /^(?:help|\?|what can (?:you do|i (?:ask|do))\b.*|how (?:do|does|can) (?:you|i|this|it)\b.*\b(?:work|use|help)\b.*|who are you)[\s.!?]*$/u
const INSTRUCTION =
  /\b(?:ignore|forget|disregard|override)\b.*\b(?:instructions?|prompts?|rules?|paper|above|previous)\b|^(?:please |now |can you |could you )*(?:write|compose|invent|generate|pretend|translate|summari[sz]e|act as)\b|\byou are now\b|\bsystem (?:prompt|override)\b/u

/** Recognises what a message asks for; the order is from the most to the least particular. */
export function recognise(paper: Paper, question: string): Intent {
  const asked = plain(question)
  if (GREETING.test(asked)) return { kind: 'help', manner: 'greeting' }
  if (HELP.test(asked)) return { kind: 'help', manner: 'help' }
  if (INSTRUCTION.test(asked)) return { kind: 'help', manner: 'instruction' }
  const footnote = FOOTNOTE.exec(asked)
  if (footnote) return { kind: 'footnote', number: Number(footnote[1]) }
  const page = PAGE.exec(asked)
  if (page) return { kind: 'page', number: Number(page[1] ?? page[2]) }
  if (SECTION.test(asked)) {
    const named = paper.sections.find((section) => asked.includes(section.title.toLowerCase()))
    if (named) return { kind: 'section', id: named.id }
  }
  for (const [form, part] of DOCUMENT) if (form.test(asked)) return { kind: 'document', part }
  return SOURCE.test(asked) ? { kind: 'source' } : { kind: 'passages' }
}
