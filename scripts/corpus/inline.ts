import type { Span } from '../../src/paper/types.ts'
import type { Faults } from './error.ts'

/** Text as read, with what stood in it. Offsets are UTF-16 code units into `text`. */
export interface Inline {
  text: string
  line: number
  markers: { label: string; offset: number }[]
  /** Where pages begin; `page` is undefined for one that is not counted in Arabic numerals. */
  breaks: { page: number | undefined; offset: number }[]
  emendations: { offset: number; printed: string; reading: string }[]
  /** What stands in italics or bold. */
  emphasis: Span[]
  /** Where links lead. */
  links: { text: string; target: string }[]
}

const TARGET = String.raw`\((?<target>(?:[a-z][a-z\d+.-]*:|[/#.]|www\.)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*|[^()\s]+\.(?:png|jpe?g|gif|svg|webp|tiff?|pdf|html?))(?:\s+"(?<title>[^"]*)")?\)(?:\{[^{}]*\})?`

/** Everything in a block that is not its words, in Markdown as pandoc writes it. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<hardBreak>\\\n)`,
    String.raw`\[\^(?<label>[^\]\s]+)\]`,
    String.raw`\[\[(?<page>\d+|[ivxlcdmIVXLCDM]+)\]\]`,
    String.raw`\{~~(?<printed>.*?)~>(?<reading>.*?)~~\}`,
    String.raw`!\[(?<alt>[^\]]*)\]${TARGET.replaceAll('<target>', '<source>').replaceAll('<title>', '<sourceTitle>')}`,
    String.raw`(?<!\\)\[(?<linked>(?:[^\][]|\[\^[^\]]*\])+)\]${TARGET}`,
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
  [/\{(?:\+\+|--|==|>>)/u, 'of CriticMarkup only emendations are read: {~~as printed~>as read~~}'],
  [/(?<!\{)~~(?!\})(?!>)[^~\s]/u, 'struck-out words are not read: leave them out, or write {~~as printed~>as read~~}'],
  [/\$\$/u, 'formulas are not read: write them in words'],
]

/** Where emphasis opens and closes: a delimiter's place in the source, and the place of the one that it belongs to. */
function emphasisIn(source: string): Map<number, 'open' | 'close'> {
  // What is no emphasis: markers, addresses, code, what is escaped.
  const mask = source.replaceAll(/\\.|\[\^[^\]]*\]|\]\([^()\s]*\)|<[^<>\s]+>|`[^`]+`|https?:\S+/gsu, (part) =>
    '\0'.repeat(part.length),
  )
  const found = new Map<number, 'open' | 'close'>()
  const within = (from: number, to: number): void => {
    const pair =
      /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?!\*)|(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_])\3(?![\p{L}\p{N}_])/gsu
    for (const match of mask.slice(from, to).matchAll(pair)) {
      const width = (match[1] ?? match[3] ?? '').length
      const start = from + match.index
      const end = start + match[0].length
      found.set(start, 'open').set(end - width, 'close')
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
  for (const [form, instead] of REFUSED) {
    const match = form.exec(source.replaceAll(/\{~~.*?~~\}|`[^`]+`|<!--.*?-->/gsu, (part) => ' '.repeat(part.length)))
    if (match)
      faults.add(`${JSON.stringify(match[0])}: ${instead}`, line + source.slice(0, match.index).split('\n').length - 1)
  }
  const result: Inline = { text: '', line, markers: [], breaks: [], emendations: [], emphasis: [], links: [] }
  const emphasis = emphasisIn(source)
  const open: number[] = []
  const add = (piece: string): void => {
    const folded = piece.replace(/\s+/gu, ' ')
    result.text += /^$|\s$/u.test(result.text) ? folded.trimStart() : folded
  }
  const walk = (from: number, to: number): void => {
    let at = from
    for (const match of source.slice(from, to).matchAll(TOKEN)) {
      const start = from + match.index
      add(source.slice(at, start))
      at = start + match[0].length
      token(match, start)
    }
    add(source.slice(at, to))
  }
  const token = (match: RegExpExecArray, start: number): void => {
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {}
    const offset = result.text.length
    const { label, page, printed, reading, delimiter } = groups
    if (label !== undefined) result.markers.push({ label, offset })
    else if (page !== undefined) result.breaks.push({ page: /^\d/u.test(page) ? Number(page) : undefined, offset })
    else if (printed !== undefined && reading !== undefined) {
      result.emendations.push({ offset, printed, reading })
      add(reading)
    } else if (groups['alt'] !== undefined) add([groups['alt'], groups['sourceTitle']].filter(Boolean).join('. '))
    else if (groups['linked'] !== undefined) {
      walk(start + 1, start + 1 + groups['linked'].length)
      result.links.push({ text: result.text.slice(offset), target: groups['target'] ?? '' })
    } else if (delimiter !== undefined) turn(delimiter, start)
    else if (groups['spanned'] !== undefined) walk(start + 1, start + 1 + groups['spanned'].length)
    else if (groups['entity'] !== undefined) add(entity(groups['entity']) ?? match[0])
    else if (groups['hardBreak'] !== undefined) add(' ')
    else if (groups['comment'] === undefined) {
      add(groups['escaped'] ?? groups['address'] ?? groups['raised'] ?? groups['lowered'] ?? groups['code'] ?? '')
    }
  }
  /** A row of stars may close one stretch and open the next. */
  const turn = (delimiter: string, start: number): void => {
    let at = start
    const end = start + delimiter.length
    while (at < end) {
      const kind = emphasis.get(at)
      if (kind === 'open') open.push(result.text.length)
      else if (kind === 'close') {
        const from = open.pop()
        if (from !== undefined && from < result.text.length)
          result.emphasis.push({ start: from, end: result.text.length })
      } else if (![...emphasis.keys()].some((key) => key < at && key >= start))
        add(delimiter.slice(at - start, at - start + 1))
      at++
    }
  }
  walk(0, source.length)
  result.text = result.text.trimEnd()
  return result
}

function entity(name: string): string | undefined {
  const number = /^#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+))$/iu.exec(name)?.groups
  if (!number) return ENTITIES[name.toLowerCase()]
  const code = number['hex'] === undefined ? Number(number['decimal']) : Number.parseInt(number['hex'], 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
