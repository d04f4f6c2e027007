import type { Emphasis } from '../../src/paper/types.ts'
import type { Faults } from './error.ts'
import { raised } from './raised.ts'

/** Text as read, with what stood in it. Offsets are UTF-16 code units into `text`. */
export interface Inline {
  text: string
  line: number
  markers: { label: string; offset: number }[]
  /** Where pages begin; `page` is undefined for one that is not counted in Arabic numerals. */
  breaks: { page: number | undefined; offset: number }[]
  emendations: { offset: number; printed: string; reading: string }[]
  /** What stands in italics or bold, and links that lead somewhere outside. */
  emphasis: Emphasis[]
  /** Links whose words alone are kept, as they lead to no page of the web. */
  links: { text: string; target: string }[]
}

const TARGET = String.raw`\((?<target>(?:[a-z][a-z\d+.-]*:|[/#.]|www\.)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*|[^()\s]+\.(?:png|jpe?g|gif|svg|webp|tiff?|pdf|html?))(?:\s+"(?<title>[^"]*)")?\)(?:\{[^{}]*\})?`

/** What stands in the brackets of a picture, with markers and links of its own. */
const CAPTION = String.raw`(?:[^\][\\]|\\.|\[[^\]]*\])*`

/** One emendation: nothing of it reaches over the end of another. */
const EMENDATION = String.raw`\{~~(?<printed>(?:(?!~~\}).)*?)~>(?<reading>(?:(?!~~\}).)*?)~~\}`

/** Everything in a block that is not its words, in Markdown as pandoc writes it. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<hardBreak>\\\n)`,
    String.raw`\[\^(?<label>[^\]\s]+)\]`,
    String.raw`\[\[(?<page>\d+|[ivxlcdmIVXLCDM]+)\]\]`,
    EMENDATION,
    String.raw`!\[(?<alt>${CAPTION})\]${TARGET.replaceAll('<target>', '<source>').replaceAll('<title>', '<sourceTitle>')}`,
    String.raw`(?<!\\)\[(?<linked>(?:[^\][\\]|\\.|\[\^[^\]]*\])+)\]${TARGET}`,
    String.raw`<(?<address>(?:https?|ftp|mailto):[^<>\s]+|[\w.+-]+@[\w.-]+)>`,
    String.raw`\[(?<spanned>[^\][]+)\]\{[^{}]*\}`,
    '(?<comment><!--.*?-->)',
    String.raw`&(?<entity>#\d+|#x[\da-f]+|[a-z]+);`,
    String.raw`\^(?<raised>[^\s^[\]]{1,10})\^`,
    String.raw`(?<!~)~(?<lowered>[^\s~]{1,10})~(?!~)`,
    '`(?<code>[^`]+)`',
    String.raw`(?<delimiter>\*+|_+)`,
  ].join('|'),
  'gisu',
)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What is not read, with what to write instead. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\\\]])\^\[/u,
    'a note within the text is not read: write its number here, [^1], and the note below as [^1]: …',
  ],
  [/\[-?@[\w:.#$%&+?<>~/-]+/u, 'a key of a bibliography is not read: write the citation itself, as a note'],
  [/<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/iu, 'HTML is not read: write the words without tags, or as Markdown'],
  [
    new RegExp(String.raw`!\[(?!\^)${CAPTION}\](?=\()(?!${TARGET})`, 'iu'),
    'a picture is ![its words](name.png), without spaces in the name',
  ],
  [/\{~~/u, 'an emendation is {~~as printed~>as read~~}'],
  [/\[\^(?:\s*\]|\s|[^\]\s]*(?=\s|$))/u, 'a marker is [^14], without spaces'],
  [/\[\[(?!(?:\d+|[ivxlcdm]+)\]\])[^\]\n]{0,9}\d[^\]\n]{0,3}\]\]/iu, 'the mark of a page is its number alone: [[76]]'],
  [/\{(?:\+\+|--|==|>>)/u, 'of CriticMarkup only emendations are read: {~~as printed~>as read~~}'],
  [/(?<!\{)~~(?!\})(?!>)[^~\s]/u, 'struck-out words are not read: leave them out, or write {~~as printed~>as read~~}'],
  [/\$\$/u, 'formulas are not read: write them in words'],
]

/** What is looked at in no other way: escaped marks, emendations, code, remarks. */
const UNREAD = new RegExp(String.raw`\\[!-~]|${EMENDATION}|\x60[^\x60]+\x60|<!--.*?-->`, 'gsu')

/** What a row of one, two or three delimiters sets. */
const KINDS: readonly (readonly Emphasis['kind'][])[] = [[], ['italic'], ['bold'], ['italic', 'bold']]

/** Where emphasis opens, by the kinds that it opens, and where it closes. */
function emphasisIn(source: string): Map<number, readonly Emphasis['kind'][] | 'close'> {
  // What is no emphasis: markers, addresses, code, what is escaped.
  const mask = source.replaceAll(/\\.|\[\^[^\]]*\]|\]\([^()\s]*\)|<[^<>\s]+>|`[^`]+`|https?:\S+/gsu, (part) =>
    '\0'.repeat(part.length),
  )
  const found = new Map<number, readonly Emphasis['kind'][] | 'close'>()
  const within = (from: number, to: number): void => {
    const pair =
      /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?!\*)|(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_])\3(?![\p{L}\p{N}_])/gsu
    for (const match of mask.slice(from, to).matchAll(pair)) {
      const width = (match[1] ?? match[3] ?? '').length
      const start = from + match.index
      const end = start + match[0].length
      found.set(start, KINDS[width] ?? []).set(end - width, 'close')
      within(start + width, end - width)
    }
  }
  within(0, source.length)
  return found
}

/**
 * Reads the words of a block.
 *
 * @param source the block, without the marks that it opens with; @param line its first, for messages
 */
export function inline(source: string, line: number, faults: Faults): Inline {
  const read = source.replaceAll(UNREAD, (part) => part.replaceAll(/[^\n]/gu, ' '))
  for (const [form, instead] of REFUSED) {
    // Once for each line: an element opens and closes.
    for (const [index, words] of read.split('\n').entries()) {
      const match = form.exec(words)
      if (match) faults.add(`${JSON.stringify(match[0])}: ${instead}`, line + index)
    }
  }
  return new Reader(source, line, faults).read()
}

/** The address of a link on the web, as a browser takes it; undefined for a place in this text or a file beside it. */
function addressOf(target: string): string | undefined {
  if (/^www\./iu.test(target)) return `https://${target}`
  return /^(?:https?|mailto):/iu.test(target) ? target : undefined
}

type Groups = Readonly<Record<string, string>>

class Reader {
  readonly #source: string
  readonly #faults: Faults
  readonly #emphasis: ReturnType<typeof emphasisIn>
  readonly #result: Inline
  /** Stretches of emphasis that are not closed yet. */
  readonly #open: { readonly start: number; readonly kinds: readonly Emphasis['kind'][] }[] = []

  constructor(source: string, line: number, faults: Faults) {
    this.#source = source
    this.#faults = faults
    this.#emphasis = emphasisIn(source)
    this.#result = { text: '', line, markers: [], breaks: [], emendations: [], emphasis: [], links: [] }
  }

  read(): Inline {
    this.#walk(0, this.#source.length)
    this.#result.text = this.#result.text.trimEnd()
    this.#result.emphasis.sort((a, b) => a.start - b.start || b.end - a.end)
    return this.#result
  }

  #walk(from: number, to: number): void {
    let at = from
    for (const match of this.#source.slice(from, to).matchAll(TOKEN)) {
      const start = from + match.index
      this.#add(this.#source.slice(at, start))
      at = start + match[0].length
      this.#token(match, start)
    }
    this.#add(this.#source.slice(at, to))
  }

  #add(piece: string): void {
    const folded = piece.replace(/\s+/gu, ' ')
    this.#result.text += /^$|\s$/u.test(this.#result.text) ? folded.trimStart() : folded
  }

  /** What each kind of token is read as; of all others the words stand. */
  readonly #kinds: Readonly<Record<string, (groups: Groups, start: number) => void>> = {
    label: ({ label = '' }) => this.#result.markers.push({ label, offset: this.#offset }),
    page: ({ page = '' }) =>
      this.#result.breaks.push({ page: /^\d/u.test(page) ? Number(page) : undefined, offset: this.#offset }),
    printed: ({ printed = '', reading = '' }) => {
      this.#result.emendations.push({ offset: this.#offset, printed, reading })
      this.#add(reading)
    },
    alt: ({ alt = '', sourceTitle }, start) => {
      this.#walk(start + 2, start + 2 + alt.length)
      if (sourceTitle) this.#add(alt === '' ? sourceTitle : `. ${sourceTitle}`)
    },
    linked: ({ linked = '', target = '' }, start) => {
      const offset = this.#offset
      this.#walk(start + 1, start + 1 + linked.length)
      this.#link(offset, target)
    },
    address: ({ address = '' }) => {
      const offset = this.#offset
      this.#add(address)
      this.#link(offset, /^[a-z]+:/iu.test(address) ? address : `mailto:${address}`)
    },
    spanned: ({ spanned = '' }, start) => this.#walk(start + 1, start + 1 + spanned.length),
    delimiter: ({ delimiter = '' }, start) => this.#delimiter(delimiter, start),
    entity: ({ entity: name = '' }) => this.#add(entity(name) ?? `&${name};`),
    hardBreak: () => this.#add(' '),
    comment: () => undefined,
    raised: ({ raised: text = '' }) => this.#add(raised(text, 'raised')),
    lowered: ({ lowered = '' }) => this.#add(raised(lowered, 'lowered')),
  }

  get #offset(): number {
    return this.#result.text.length
  }

  #token(match: RegExpExecArray, start: number): void {
    const found = Object.entries(match.groups ?? {}).filter(
      (group): group is [string, string] => group[1] !== undefined,
    )
    const kind = found.find(([name]) => Object.hasOwn(this.#kinds, name))?.[0]
    if (kind === undefined) this.#add(found[0]?.[1] ?? '')
    else this.#kinds[kind]?.(Object.fromEntries(found), start)
  }

  /** A row of stars may close one stretch and open the next; those that do neither are words. */
  #delimiter(delimiter: string, start: number): void {
    let isEmphasis = false
    for (const [index, char] of delimiter.split('').entries()) {
      const kind = this.#emphasis.get(start + index)
      isEmphasis ||= kind !== undefined
      if (kind === 'close') this.#close()
      else if (kind) this.#open.push({ start: this.#offset, kinds: kind })
      else if (!isEmphasis) this.#add(char)
    }
  }

  #close(): void {
    const { start, kinds } = this.#open.pop() ?? { start: this.#offset, kinds: [] }
    if (start === this.#offset) return
    this.#result.emphasis.push(...kinds.map((kind) => ({ start, end: this.#offset, kind })))
  }

  #link(start: number, target: string): void {
    const text = this.#result.text.slice(start)
    const href = addressOf(target)
    if (href !== undefined && text !== '') this.#result.emphasis.push({ start, end: this.#offset, kind: 'link', href })
    else if (/^(?:[#/.]|[^:]*$)/u.test(target)) this.#result.links.push({ text, target })
    else
      this.#faults.add(
        `a link leads to http:, https: or mailto:, not to ${target}: write its words alone`,
        this.#result.line,
      )
  }
}

function entity(name: string): string | undefined {
  const number = /^#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+))$/iu.exec(name)?.groups
  if (!number) return ENTITIES[name.toLowerCase()]
  const code = number['hex'] === undefined ? Number(number['decimal']) : Number.parseInt(number['hex'], 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
