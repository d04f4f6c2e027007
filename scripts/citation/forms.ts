import { type CitationForm, SPEAKER, type Style, type TextStyle } from '../../src/paper/citation-form.ts'
import type { CslItem } from '../../src/paper/sources.ts'
import { bibtex } from './bibtex.ts'
import { type CitedPlace, pagesOf, type Place, withoutStop } from './cited-place.ts'
import { csl, keyed, keywordsOf, placeOf } from './item.ts'
import { ris } from './ris.ts'
import { type Format, inStyle } from './style.ts'
import type { Titles } from './titles.ts'

/** What a style makes of the paper, and of a work that a passage of the paper quotes. */
interface StyleRule {
  readonly file: string
  /** Whether titles are set like sentences. */
  readonly sentenceTitles?: boolean
  /** Whether an entry of the bibliography stands over the citation. */
  readonly entry?: boolean
  /** A note on a page. */
  readonly note: (page: string, number: string) => Place
  /** Somebody else's words, quoted in the paper. */
  readonly quoted: (theirs: string, ours: string) => string
  /** What stands before the number of a paragraph, where the style's own file does not say. */
  readonly paragraph?: string
  /** The editor's words about the paper. */
  readonly byEditor: (ours: string) => string
  /** The style that the quoted work is set in, if another. */
  readonly theirs?: string
}

const EDITOR = 'Editor’s note to '
const inside = (parenthesis: string): string => parenthesis.replace(/^\(|\)$/gu, '')
const quotedIn = (theirs: string, ours: string): string => `${withoutStop(theirs)}, quoted in ${ours}`
const editorIn = (ours: string): string => `(${EDITOR}${inside(ours)})`

/** What CSL leaves to the writer: how a note is pointed at, and how words are cited that stand in another's work. */
const RULES: Readonly<Record<TextStyle, StyleRule>> = {
  // Chicago Manual of Style, 17th ed., 14.157 (a note: "84n3") and 14.260 ("quoted in").
  chicago: {
    file: 'chicago-fullnote-bibliography',
    note: (page, number) => [`${page}n${number}`],
    quoted: quotedIn,
    byEditor: (ours) => EDITOR + ours,
  },
  'chicago-bibliography': {
    file: 'chicago-note-bibliography',
    entry: true,
    note: (page, number) => [`${page}n${number}`],
    quoted: quotedIn,
    byEditor: (ours) => EDITOR + ours,
    theirs: 'chicago-fullnote-bibliography',
  },
  // Publication Manual, 7th ed., 8.6 (secondary sources: "as cited in") and 8.13 (parts of a source).
  apa: {
    file: 'apa',
    sentenceTitles: true,
    entry: true,
    note: (page, number) => [page, `footnote ${number}`],
    quoted: (theirs, ours) => `(${inside(theirs)}, as cited in ${inside(ours)})`,
    byEditor: editorIn,
  },
  // MLA Handbook, 9th ed., 6.77 ("qtd. in"; who speaks is named in the sentence) and 6.20 ("par. 2").
  mla: {
    paragraph: 'par.',
    file: 'modern-language-association',
    entry: true,
    note: (page, number) => [`${page}n${number}`],
    quoted: (_, ours) => `(qtd. in ${inside(ours)})`,
    byEditor: editorIn,
  },
  // Cite Them Right, 12th ed., secondary referencing ("quoted in").
  harvard: {
    file: 'harvard-cite-them-right',
    sentenceTitles: true,
    entry: true,
    note: (page, number) => [page, `n. ${number}`],
    quoted: (theirs, ours) => `(${inside(theirs)}, quoted in ${inside(ours)})`,
    byEditor: editorIn,
  },
  // The Bluebook, rules 3.2(b) (a note: "n.3"), 3.3 (a paragraph: "¶") and 10.6.3 ("quoting").
  bluebook: {
    paragraph: '¶',
    file: 'bluebook-law-review',
    note: (page, number) => [`${page} n.${number}`],
    quoted: (theirs, ours) => `${withoutStop(ours)} (quoting ${withoutStop(theirs)}).`,
    byEditor: (ours) => `${withoutStop(ours)} (editor’s note).`,
  },
}

/** What stands alike at the beginning and the end of all texts, and what differs between. */
function compress(
  texts: ReadonlyMap<string, string>,
  own: Readonly<Record<string, string>>,
  parts: ReadonlySet<string>,
): CitationForm {
  const all = [...texts.values()]
  const first = all[0] ?? ''
  const shortest = Math.min(...all.map((text) => text.length))
  let head = 0
  while (head < shortest && all.every((text) => text[head] === first[head])) head++
  let tail = 0
  while (tail < shortest - head && all.every((text) => text.at(-1 - tail) === first.at(-1 - tail))) tail++
  const placesOf = (wanted: boolean): Record<string, string> =>
    Object.fromEntries(
      [...texts]
        .filter(([id]) => parts.has(id) === wanted)
        .map(([id, text]) => [id, text.slice(head, text.length - tail)]),
    )
  const tailText = first.slice(first.length - tail)
  return { head: first.slice(0, head), tail: tailText, places: placesOf(false), own, parts: placesOf(true) }
}

/** Formats every place, and keeps those that differ in more than the place apart. */
function formOf(places: readonly CitedPlace[], format: (place: CitedPlace) => string): CitationForm {
  const isOwn = ({ quotes, byEditor }: CitedPlace): boolean => quotes !== undefined || byEditor === true
  const plain = new Map(places.filter((place) => !isOwn(place)).map((place) => [place.id, format(place)]))
  const own = Object.fromEntries(places.filter(isOwn).map((place) => [place.id, format(place)]))
  return compress(plain, own, new Set(places.filter(({ isPart }) => isPart).map(({ id }) => id)))
}

/** What stands for the place in a citation. */
const PLACE = '{place}'

/** The place of a passage or note, as a style has it. */
function placeIn(rule: StyleRule, pages: string, { paragraph, note }: CitedPlace): Place {
  if (pages !== '') return note === undefined ? [pages] : rule.note(pages, note)
  if (note !== undefined) return [undefined, `n. ${note}`, 'words']
  if (paragraph === undefined) return []
  const own = rule.paragraph
  return own === undefined ? [String(paragraph), undefined, 'paragraph'] : [undefined, `${own} ${paragraph}`, 'words']
}

/** The form of a style, in plain text or as HTML. */
function formIn(
  rule: StyleRule,
  paper: CslItem,
  titles: Titles,
  places: readonly CitedPlace[],
  format: Format,
): CitationForm {
  const title = rule.sentenceTitles ? titles.sentence(paper.title) : paper.title
  const styled = inStyle(rule.file, { ...paper, title }, format)
  const entry = rule.entry ? `${styled.entry()}\n` : ''
  const form = formOf(places, (place) => {
    const pages = pagesOf(place)
    const ours = styled.cite(...placeIn(rule, pages, place))
    const { quotes } = place
    if (quotes)
      return entry + rule.quoted(inStyle(rule.theirs ?? rule.file, quotes.item, format).cite(...quotes.at), ours)
    return entry + (place.byEditor ? rule.byEditor(ours) : ours)
  })
  const ours = form.head.slice(entry.length) + PLACE + form.tail
  const [head = '', tail = ''] = rule.quoted(SPEAKER, ours).split(PLACE)
  return { ...form, spoken: { head: entry + head, tail } }
}

/** A work that the paper cites in every style that is read, as HTML. */
export function citeWork(item: CslItem, titles: Titles): Record<TextStyle, string> {
  const styles = Object.entries(RULES).map(([style, rule]) => {
    const title = rule.sentenceTitles ? titles.sentence(item.title) : item.title
    const styled = inStyle(rule.file, { ...item, title }, 'html')
    return [style, [...(rule.entry ? [styled.entry()] : []), styled.cite()].join('\n')]
  })
  return Object.fromEntries(styles) as Record<TextStyle, string>
}

/** The form of a style in plain text, and what differs from it as HTML. */
function textForm(rule: StyleRule, paper: CslItem, titles: Titles, places: readonly CitedPlace[]): CitationForm {
  const form = formIn(rule, paper, titles, places, 'text')
  const { head, tail, own, spoken } = formIn(rule, paper, titles, places, 'html')
  return { ...form, html: { head, tail, own, ...(spoken ? { spoken } : {}) } }
}

/**
 * The citations of all places of a paper, in every style and format.
 *
 * @param paper its record; `page` is the range of the whole, the styles themselves set dashes
 * @param titles which words of titles are names
 */
export function citationForms(
  paper: CslItem,
  titles: Titles,
  places: readonly CitedPlace[],
): Record<Style, CitationForm> {
  const texts = Object.entries(RULES).map(([style, rule]) => [style, textForm(rule, paper, titles, places)])
  return {
    ...(Object.fromEntries(texts) as Record<TextStyle, CitationForm>),
    bibtex: formOf(places, (place) => bibtex(keyed(paper, place), titles, keywordsOf(place))),
    ris: formOf(places, (place) => ris(keyed(paper, place), placeOf(place))),
    'csl-json': formOf(places, (place) => csl(paper, titles, place)),
  }
}
