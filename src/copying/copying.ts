import { copied, type Copied, escaped, paragraphs, type Part, type Quoted } from '../answer/copied.ts'
import { pagesOf } from '../paper/pages-of.ts'
import { permalinkPath } from '../answer/permalink.ts'
import type { Style } from '../paper/citation-form.ts'
import type { Span } from '../paper/types.ts'
import { citePart, citeWhole, citeWork, fileName, FORMATS, READ, version, type Work } from './citing.ts'
import { put } from './clipboard.ts'
import { type Item, openMenu } from './menu.ts'
import { remember, remembered } from './remembered.ts'
import { save } from './save.ts'
import { selectedStretch } from './selected.ts'
import { filled, wordsFor } from './words.ts'

export type { Part, Quoted } from '../answer/copied.ts'
export type { Work } from './citing.ts'
export { selectedStretch }

/** Where something is copied. */
export interface Place {
  /** The language of the interface, as a BCP 47 tag. */
  readonly lang: string
  /** Says something to a screen reader, and shows it: for a moment, or until something else is said. */
  readonly say: (text: string, lasting?: boolean) => void
  /** The element that shows what is copied, if one does. */
  readonly shown?: Element | undefined
}

/** What a menu cites. */
interface Cited {
  /** Its name, and where it stands. */
  readonly what: string
  /** The name of a file of it. */
  readonly name: string
  readonly cite: (style: Style) => Copied
  /** The words themselves; none of the paper as a whole. */
  readonly part?: Part
  /** Whether the link to the words is offered here. */
  readonly hasLink?: boolean
}

/** Copies something, and says whether it is done. */
async function copyAs(made: Copied, { lang, say, shown }: Place, done = wordsFor(lang).copied): Promise<void> {
  if (await put(made, shown)) say(done)
  // It is said at least, where it is not shown.
  else say(shown ? wordsFor(lang).uncopied : made.text, true)
}

/** The style that citations beside quotations are in: the one that is remembered, else Chicago's notes. */
function styleBeside(): Style {
  const style = remembered()
  return style !== undefined && Object.hasOwn(READ, style) ? style : 'chicago'
}

/** Copies parts of the paper with their citation, their address, and the notes of what is copied whole. */
export async function copyQuotation(parts: readonly Part[], place: Place): Promise<void> {
  const style = styleBeside()
  const made = copied(parts, (part) => citePart(part, style))
  await copyAs(made, place)
}

/** The link that proves a part; none in a file that is all there is. Without secure context, it has no proof yet. */
async function linkTo({ quoted: { id, quote, url }, stretch }: Part): Promise<string | undefined> {
  if (!/^https?:/u.test(url)) return undefined
  const isWhole = stretch === null || (stretch.start === 0 && stretch.end === quote.length)
  const standing = { unit: { id, text: quote }, stretch: isWhole ? null : stretch }
  const range = isWhole ? '' : `?s=${stretch.start}-${stretch.end}`
  const [base = ''] = url.split('/paper#')
  return base + (isSecureContext ? await permalinkPath({ version }, standing) : `/q/${id}${range}`)
}

/** Copies the link to a part, with its proof. */
export async function copyLink(part: Part, { lang, say }: Place): Promise<void> {
  const link = await linkTo(part)
  if (link === undefined) return
  await copyAs({ text: link, html: `<a href="${escaped(link)}">${escaped(link)}</a>` }, { lang, say })
}

/** Copies a text as it is. */
export const copyText = (text: string, place: Place): Promise<void> => copyAs({ text, html: escaped(text) }, place)

/** Every style and format of what is cited, the one that is remembered first. */
function itemsFor({ name, cite, part, hasLink }: Cited, place: Place): Item[] {
  const { lang, say } = place
  const words = wordsFor(lang)
  const copyIn = (style: Style, label: string): void => {
    if (isTicked) remember(style)
    const { text, html } = cite(style)
    const cited = { text, html: Object.hasOwn(READ, style) ? paragraphs(html.split('\n')) : html }
    void copyAs(cited, { lang, say }, filled(words.copiedAs, { n: label }))
  }
  let last = remembered()
  let isTicked = last !== undefined
  const styles = [
    ...Object.entries(READ).map(([style, label]) => ({ style: style as Style, label, apart: false })),
    ...Object.entries(FORMATS).map(([style, { label }], at) => ({ style: style as Style, label, apart: at === 0 })),
  ].toSorted((a, b) => Number(b.style === last) - Number(a.style === last))
  const files = Object.entries(FORMATS).filter(([, { ending }]) => ending !== 'json')
  return [
    ...styles.map(({ style, label, apart }): Item => ({
      label,
      apart,
      act: () => {
        last = style
        copyIn(style, label)
      },
    })),
    ...files.map(([style, { ending, type }], index): Item => ({
      label: filled(words.file, { n: `.${ending}` }),
      apart: index === 0,
      act: () => {
        save(cite(style as Style).text, `${name}.${ending}`, type)
        say(filled(words.saved, { n: `.${ending}` }))
      },
    })),
    ...(part ? [{ label: words.quotation, apart: true, act: () => void copyQuotation([part], place) }] : []),
    ...(part && hasLink && /^https?:/u.test(part.quoted.url)
      ? [{ label: words.link, act: () => void copyLink(part, place) }]
      : []),
    {
      label: words.remember,
      apart: true,
      checked: isTicked,
      act: (checked: boolean) => {
        isTicked = checked
        remember(checked ? (last ?? 'chicago') : undefined)
      },
    },
  ]
}

const open = (opener: HTMLElement, cited: Cited, place: Place): void =>
  openMenu(opener, cited.what, itemsFor(cited, place))

/**
 * Opens the menu that cites a part of the paper.
 *
 * @param isSelected whether the part is what somebody has selected
 * @param hasLink whether the menu offers the link to it, as no button beside it does
 */
export function citeMenu(
  opener: HTMLElement,
  part: Part,
  place: Place,
  { isSelected = false, hasLink = true }: { readonly isSelected?: boolean; readonly hasLink?: boolean } = {},
): void {
  const words = wordsFor(place.lang)
  const { quoted, stretch } = part
  const pages = pagesOf(quoted, stretch)
  const [first] = pages
  const last = pages.at(-1)
  const paged = first === last ? filled(words.page, { n: first ?? '' }) : filled(words.pages, { n: `${first}–${last}` })
  const at = first === undefined ? quoted.id.replace(/^p(?=\d)/u, '¶ ') : paged
  const whole = quoted.kind === 'footnote' ? words.note : words.paragraph
  const what = filled(isSelected ? words.selection : stretch ? words.sentence : whole, { place: at })
  const name = `${fileName}-${quoted.id}`
  open(opener, { what, name, cite: (style) => citePart(part, style), part, hasLink }, place)
}

/** Opens the menu that cites the paper itself. */
export function citeWholeMenu(opener: HTMLElement, place: Place): void {
  open(opener, { what: wordsFor(place.lang).whole, name: fileName, cite: citeWhole }, place)
}

/** Opens the menu that cites a work which the paper cites. */
export function citeWorkMenu(opener: HTMLElement, work: Work, place: Place): void {
  open(opener, { what: work.name, name: work.id, cite: (style) => citeWork(work, style) }, place)
}

/** A button under a quotation, and what it needs. */
export interface Use extends Omit<Place, 'shown'> {
  readonly quoted: Quoted
  /** The part that answers; null for none, or where it is all of it. */
  readonly highlight: Span | null
  /** The element that shows the quotation. */
  readonly quote: Element
  readonly button: HTMLElement
}

/** What the buttons under a quotation do; what cites and links means what is selected of it, else what answers in it. */
export type Act = 'sentence' | 'whole' | 'cite' | 'link'

/** Does what a button under a quotation is for. */
export function act(what: Act, { quoted, highlight, quote, button, lang, say }: Use): unknown {
  const isPart = highlight !== null && highlight.end - highlight.start < quoted.quote.length
  const stretch = isPart ? highlight : null
  const selected = selectedStretch(quote)
  const part = { quoted, stretch: selected ?? stretch }
  switch (what) {
    case 'sentence':
      return copyQuotation([{ quoted, stretch }], { lang, say, shown: quote.querySelector('mark') ?? quote })
    case 'whole':
      return copyQuotation([{ quoted, stretch: null }], { lang, say, shown: quote })
    case 'link':
      return copyLink(part, { lang, say })
    case 'cite':
      return citeMenu(button, part, { lang, say }, { isSelected: selected !== null, hasLink: false })
  }
}
