import { Parser } from 'htmlparser2'

/** Elements that end a line. */
const BREAKS = new Set(['p', 'div', 'br', 'li', 'tr', 'blockquote'])

/**
 * What Teams itself puts into a message: the mention of the webhook, and the message that is replied to. A blockquote
 * of another kind was set by whoever typed.
 */
const isOfTeams = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'at' || (name === 'blockquote' && attributes['itemtype'] === 'http://schema.skype.com/Reply')

/**
 * The words that somebody typed, out of the HTML of a Teams message: without tags, mention and quoted reply. A block
 * quotation is a line of its own that begins with ">", as in Markdown.
 */
export function questionOf(html: string): string {
  let text = ''
  let skipped = ''
  let depth = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (depth === 0 && isOfTeams(name, attributes)) skipped = name
      if (name === skipped) depth++
      if (name === 'blockquote' && depth === 0) text += '\n> '
      else if (BREAKS.has(name)) text += ' '
    },
    onclosetag: (name) => {
      if (name === 'blockquote' && depth === 0) text += '\n'
      else if (BREAKS.has(name)) text += ' '
      if (name === skipped && --depth === 0) skipped = ''
    },
    ontext: (data) => {
      // A line of the source is none of the message.
      if (depth === 0) text += data.replace(/\s+/gu, ' ')
    },
  })
  parser.end(html)
  // Also folds the non-breaking space that Teams sets after a mention.
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '>')
    .join('\n')
}
