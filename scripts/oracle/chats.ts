import type { Shown, ShownNote } from './shown.ts'

/* What chats and the page show, read back from what they are sent. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NUMBERS = new RegExp(`[${RAISED}]+(?: [${RAISED}]+)*`, 'gu')

const numberOf = (raised: string): number => Number(raised.replaceAll(/./gu, (digit) => String(RAISED.indexOf(digit))))

/** A piece of a quote as a chat sets it. */
interface Piece {
  readonly text: string
  readonly isBold: boolean
}

/** Puts a quote together: raised numbers become markers, the bold stretch the highlight. */
function quoteFrom(pieces: readonly Piece[]): Pick<Shown, 'quote' | 'markers' | 'highlight' | 'isSet'> {
  let quote = ''
  const markers: { number: number; offset: number }[] = []
  const bold: { start: number; end: number }[] = []
  for (const { text, isBold } of pieces) {
    const start = quote.length
    let from = 0
    for (const match of text.matchAll(NUMBERS)) {
      quote += text.slice(from, match.index)
      from = match.index + match[0].length
      for (const raised of match[0].split(' ')) markers.push({ number: numberOf(raised), offset: quote.length })
    }
    quote += text.slice(from)
    if (isBold) bold.push({ start, end: quote.length })
  }
  const [first] = bold
  // A list item begins on a line of its own, which is no part of what is marked.
  const lead = first ? quote.slice(first.start).search(/\S/u) : 0
  const highlight = first ? { start: first.start + lead, end: bold.at(-1)?.end ?? first.end } : null
  return { quote, markers, highlight, isSet: true }
}

/** Notes from lines: "5. Text", "5. Text → in full", and "→ in full" alone, which goes with the note before it. */
function notesFrom(lines: readonly string[], own: number | undefined): ShownNote[] {
  const notes: { number: number; text?: string; resolved?: string }[] = []
  for (const line of lines) {
    const [, number, text] = /^(\d{1,2})\. (.*)$/su.exec(line) ?? []
    const [printed = '', resolved] = (text ?? line).split(/\s*→ /u)
    const last = notes.at(-1)
    if (number !== undefined)
      notes.push({ number: Number(number), text: printed, ...(resolved === undefined ? {} : { resolved }) })
    else if (resolved !== undefined && last) last.resolved = resolved
    else if (resolved !== undefined && own !== undefined) notes.push({ number: own, resolved })
  }
  return notes
}

/** Where a citation is that of a note, its number. */
const noteCited = (citation: string): number | undefined => {
  const [, number] = /\(\d{4}\): \d+n(\d+)\.?$/u.exec(citation) ?? []
  return number === undefined ? undefined : Number(number)
}

/** A quotation from what is shown of it; one of a note has no numbers in it. */
function shownFrom(
  pieces: readonly Piece[],
  more: { place: string; citation: string; lines: readonly string[]; url?: string },
): Shown {
  const { place, citation, lines, url } = more
  const own = noteCited(citation)
  const { markers = [], ...quote } = quoteFrom(pieces)
  const notes = notesFrom(lines, own)
  const of = own === undefined ? { markers } : { ofNote: own }
  return { ...quote, ...of, place, citation, notes, ...(url === undefined ? {} : { url }) }
}

/* oxlint-disable typescript/no-explicit-any -- what platforms are sent is read as it comes, not by the service's types */

/** A character of Slack's that is escaped. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

export function shownInSlack(message: any): Shown[] {
  const found: Shown[] = []
  let pieces: Piece[] = []
  let place = ''
  // The small print of a quotation: its notes, and the citation, over as many blocks as they take.
  let lines: string[] = []
  const end = (): void => {
    if (pieces.length > 0 && lines.length > 0) {
      found.push(shownFrom(pieces, { place, citation: lines.at(-1) ?? '', lines: lines.slice(0, -1) }))
      pieces = []
    }
    lines = []
  }
  for (const block of message.blocks ?? []) {
    if (block.type === 'context') {
      lines.push(...block.elements.map((run: any) => unescaped(String(run.text))))
      continue
    }
    end()
    for (const element of block.type === 'rich_text' ? block.elements : []) {
      const texts = (element.elements ?? []).map((run: any) => ({
        text: String(run.text ?? ''),
        isBold: run.style?.bold === true,
      }))
      if (element.type === 'rich_text_quote') pieces.push(...texts)
      else if (pieces.length > 0) place = texts.map((piece: Piece) => piece.text).join('')
    }
  }
  end()
  return found
}

const runs = (block: any): Piece[] =>
  (block.inlines ?? []).map((run: any) => ({ text: String(run.text), isBold: run.weight === 'Bolder' }))
const textOf = (block: any): string =>
  runs(block)
    .map(({ text }) => text)
    .join('')

export function shownInTeams(message: any): Shown[] {
  const body: any[] = message.attachments?.[0]?.content?.body ?? []
  const starts = body.flatMap((block, at) => (block.type === 'Container' ? [at] : []))
  return starts.map((at) => {
    const next = body.findIndex((block, later) => later > at && block.inlines?.[0]?.isSubtle === true)
    return shownFrom(runs(body[at].items[0]), {
      place: textOf(body[at - 1]),
      citation: textOf(body[next]),
      lines: body.slice(at + 1, next).map(textOf),
    })
  })
}

/** A text without Discord's Markdown: its bold stretches apart, backslashes gone. */
const fromMarkdown = (text: string): Piece[] =>
  text.split(/(?<!\\)\*\*/u).map((piece, at) => ({ text: piece.replaceAll(/\\(.)/gsu, '$1'), isBold: at % 2 === 1 }))

export function shownInDiscord(response: any): Shown[] {
  const plain = (text: string): string =>
    fromMarkdown(text)
      .map((piece) => piece.text)
      .join('')
  return (response.data?.embeds ?? []).map((embed: any) =>
    shownFrom(fromMarkdown(embed.description), {
      place: plain(embed.title),
      citation: embed.footer.text,
      lines: embed.fields
        .filter((field: any) => /^Note \d+$/u.test(field.name))
        .map((field: any) => {
          const value = plain(field.value)
          // A quoted note has its words above, and only its work in full here.
          return value.startsWith('→ ') ? value : `${field.name.slice('Note '.length)}. ${value}`
        }),
      url: embed.url,
    }),
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const fromHtml = (html: string): string =>
  html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '')

/** A quote in HTML: what is marked apart, numbers raised as in a chat. */
const fromQuoteHtml = (html: string): Piece[] =>
  html
    .replaceAll(/(?:<sup>.*?<\/sup>)+/gsu, (raised) =>
      [...raised.matchAll(/<sup>(.*?)<\/sup>/gsu)]
        .map(([, inner = '']) => fromHtml(inner).replaceAll(/\d/gu, (digit) => RAISED[Number(digit)] ?? ''))
        .join(' '),
    )
    .split(/(<mark>.*?<\/mark>)/su)
    .map((piece) => ({ text: fromHtml(piece), isBold: piece.startsWith('<mark>') }))

export function shownInPage(html: string): Shown[] {
  const part = (within: string, form: RegExp): string => form.exec(within)?.[1] ?? ''
  return [...html.matchAll(/<article class="quotation"[^>]*>(.*?)<\/article>/gsu)].map(([, article = '']) => {
    const notes = [...article.matchAll(/<li id="[^"]*" value="(\d+)">(.*?)<\/li>/gsu)].map(([, number, inner = '']) => {
      const full =
        part(inner, /<span class="resolved"[^>]*>(.*?)<\/span><span class="chain"/su) ||
        part(inner, /<span class="resolved"[^>]*>(.*)<\/span>/su)
      const text = fromHtml(inner.split('<span class="resolved"')[0]?.split('<span class="chain"')[0] ?? '')
      return `${text === '' ? '' : `${number}. ${text} `}${full === '' ? '' : fromHtml(full)}`.trim()
    })
    return shownFrom(fromQuoteHtml(part(article, /<blockquote[^>]*>(.*?)<\/blockquote>/su)), {
      place: fromHtml(
        part(article, /<p class="place"[^>]*>(.*?) · /su) || part(article, /<p class="place"[^>]*>(.*?)<\/p>/su),
      ),
      citation: fromHtml(part(article, /<p class="citation"[^>]*>(.*?)<\/p>/su)),
      lines: notes,
    })
  })
}
