import { isChapter, markOf, NOTE_SIGNS } from '../paper/note-label.ts'
import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { series } from './series.ts'
import { either, form, pattern } from './pattern.ts'
import { ways } from './ways.ts'

/** "Number", "with the number", "#" between a note's name and its number. */
const NUMBERED = `(?: ${either('with the number numbered no nr num marker marked labelled labeled called #')}){0,4} ?`
const FOOTNOTE = '(?:fo{1,2}t ?not[es]{0,2}|fns?|ftnt?|end ?notes?)'

/** A number behind a word that can only be a note's. */
const NAMED = pattern(String.raw`\b${FOOTNOTE}${NUMBERED}(\d{1,4}|one)\b(?! years?\b)`)

/** Words for a note's number that mean other things too: only digits follow them. */
const MARKER = pattern(
  form`\b${either('refs? references? citations? superscript little tiny raised')}(?:
    _${either('number no nr #')}){0,2} ?` +
    String.raw`(\d{1,3})\b(?! ${either('years? people women men girls? boys?')}\b)`,
)

/** "Note 8", which is also how "please note 20 people …" begins: what follows must belong to a request. */
const BEHIND = either(
  'say says said tell tells is was about text please in of from refer refers mean means contain contains cite cites',
  'has have leads? adds? goes belongs? stands? what and for to thanks reads? again there here at on then full does',
  'points? mentions?',
)
const BEFORE = String.raw`(?<!\b${either('i we they please must should also editor editors not')} )(?<!^to )`
const NOTE = pattern(String.raw`${BEFORE}\bnotes?${NUMBERED}(\d{1,3}|one)(?=-|(?: \d{1,3})*(?: ${BEHIND}\b|$))`)

/** "n. 31" alone or behind the words of a request; elsewhere "n" is short for "and". */
const LETTER = pattern(
  form`^(?:[a-z ]{0,40}\b
    ${either('say says is in at see show me about for of read open does quote to under and what')} )?` +
    String.raw`n ?(\d{1,3})(?: ${either('say says please text is refer refers contain contains')}\b[a-z ]{0,40})?$`,
)

const ORDINAL = pattern(String.raw`\b(\d{1,4})th (?:${FOOTNOTE}|notes?)\b`)

/** "Number 20 in the notes", "the 15 at the bottom of the page". */
const AMONG = pattern(
  form`(?:\b${either('number no nr the little small tiny')}|#) ?(\d{1,3})\b(?= ${either('in of among from')} the (?:
    (?:foot|end) ?)?notes\b` +
    String.raw`| (?:down )?${either('at on')} the ${either('bottom foot')} of ${either('the a that this')} page\b)`,
)
const LAST = pattern(String.raw`\b${either('last final closing')} (?:${FOOTNOTE}|note)\b`)

/** "nn. 31-33", which is how several notes are cited. */
const LETTERS = /^nn (\d{1,3})(?=(?:-| and | )\d{1,3}$)/u

const FORMS = [NAMED, MARKER, NOTE, ORDINAL, AMONG, LETTER, LETTERS]

/** What stands in all of them, and in few messages. */
const NUMBER = /\d|one/u

/** "Of chapter 2", "ch ii", "in the 2th chapter", as `plain` writes it. */
const CHAPTER = pattern(
  form` ?(?:\b${either('of in from to for')} )?(?:the )?\b(?:${either('chapter chap ch')} ([a-z]|[ivxlcdm]+|\d{1,3})|(\d{1,3})th chapter)\b`,
)

/** "Footnote †", "the note marked **". */
const SIGNED = new RegExp(
  String.raw`\b(?:${FOOTNOTE}|notes?)(?: ${either('marked with the sign')}){0,3} ?([${NOTE_SIGNS}]{1,4})(?! ?\d)`,
  'iu',
)

/** A sign by itself, which few messages have. */
const SIGN = new RegExp(`[${NOTE_SIGNS}]`, 'u')

/** The chapter that a message names, and the message without it; only where notes are numbered anew by chapter. */
function chapterIn({ footnotes }: Paper, plain: string): { asked: string; chapter?: string } {
  const found = footnotes.some(({ chapter }) => chapter !== undefined) ? CHAPTER.exec(plain) : null
  const chapter = found?.[1] ?? found?.[2]
  return found && chapter !== undefined ? { asked: plain.replace(found[0], '').trim(), chapter } : { asked: plain }
}

/** The footnotes that a message names by their numbers; undefined where it names none. */
function numbersIn({ footnotes }: Paper, asked: string): number[] | undefined {
  if (!NUMBER.test(asked)) return undefined
  for (const candidate of FORMS) {
    const found = candidate.exec(asked)
    const number = found?.[1]
    if (!found || number === undefined) continue
    const last = Math.max(0, ...footnotes.map((note) => Number(markOf(note)) || 0))
    const before = asked.slice(0, found.index)
    const behind = asked.slice(found.index + found[0].length)
    return series('note', { first: 1, last }, number === 'one' ? 1 : Number(number), before, behind)
  }
  return undefined
}

/** A message that asks for footnotes by what is printed for them, or how many there are. */
export function footnote(paper: Paper, { plain, words, text }: Message): Intent | null {
  if (ways(paper, 'notes')(words)) return { kind: 'notes' }
  const sign = SIGN.test(text) ? SIGNED.exec(text)?.[1] : undefined
  if (sign !== undefined && paper.footnotes.some((note) => markOf(note) === sign)) {
    return { kind: 'footnote', marks: [sign] }
  }
  const { asked, ...within } = chapterIn(paper, plain)
  const numbers = numbersIn(paper, asked)
  if (numbers) return { kind: 'footnote', marks: numbers.map(String), ...within }
  return LAST.test(asked) ? lastNote(paper, within.chapter) : null
}

/** The last note of a chapter, or of the paper. */
function lastNote({ footnotes }: Paper, asked: string | undefined): Intent {
  const note = footnotes.findLast(({ chapter }) => asked === undefined || isChapter(chapter, asked))
  const chapter = note?.chapter ?? asked
  return {
    kind: 'footnote',
    marks: [note ? markOf(note) : '0'],
    ...(chapter === undefined ? {} : { chapter }),
  }
}
