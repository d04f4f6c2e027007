import { ofWindows, withoutReferences } from './entities.ts'

/** Elements that a page or a word processor sets text in; a tag of another name is somebody's own words. */
const INLINE = 'a|abbr|b|big|cite|code|em|font|i|img|ins|kbd|mark|q|small|span|strong|sub|sup|time|tt|u|wbr|o:p'
const BLOCKS =
  'address|article|aside|blockquote|body|br|caption|center|col|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|' +
  'hr|html|li|link|main|meta|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul'
const ATTRIBUTES = String.raw`(?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[\w#%./:;-]+)){0,30}\s*\/?`
/** A tag that hides words, strikes them out or stands for some is left as it is, so that the text is not taken for exact. */
const TELLING = String.raw`(?![^<>]*(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden|line-through|\salt\s*=\s*["']?[^"'\s]))`
const INLINE_TAG = new RegExp(String.raw`<\/?(?:${INLINE})${TELLING}${ATTRIBUTES}>`, 'giu')
const BLOCK_TAG = new RegExp(String.raw`<(\/?)(${BLOCKS})${TELLING}${ATTRIBUTES}>`, 'giu')
/** What a clipboard has around a fragment of HTML (CF_HTML). */
const CLIPBOARD = /<!--(?:Start|End)Fragment-->/gu

/** A block quotation within HTML, as Markdown has it; else a tag ends the line. */
const lineFor = (_: string, closing: string, name: string): string =>
  name.toLowerCase() === 'blockquote' && closing === '' ? '\n\n> ' : '\n'

const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(CLIPBOARD, '').replace(INLINE_TAG, '').replace(BLOCK_TAG, lineFor) : text

/** Links of Markdown, with their words; the angle brackets of an address; and backslashes before marks (CommonMark 2.4, 6.3, 6.5). */
const LINK = /!?\[([^[\]]{0,400})\]\((?:https?:|mailto:|\/|#|\.)[^()\s]{0,1000}(?:\s+"[^"\n]{0,200}")?\)/gu
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,1000})>/gu
const ESCAPE = /\\([!-/:-@[-`{-~])/gu
const HEADING = /^ {0,3}#{1,6} +/gmu
/** Marks of emphasis in Markdown and in chats, where they stand at the edge of a word: they set words and are none. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_`]+|[*_`]+(?![\p{L}\p{N}])/gu
const HIGHLIGHT = /==(?=\S)([^=\n]{1,1000})==/gu

/** The number of a note in brackets right behind a word or mark, as Markdown and web pages set it: no editor's brackets. */
const NOTE = /(?<=[\p{L}\p{P}])\[\^?(\d{1,3})\]/gu
/** And before a note. */
const NOTE_HEAD = /^\[\^(\d{1,3})\]:/gmu

const withoutMarkdown = (text: string): string =>
  text
    .replace(NOTE, '^$1')
    .replace(NOTE_HEAD, '$1')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .replace(ESCAPE, '$1')
    .replace(HEADING, '')
    .replace(HIGHLIGHT, '$1')
    .replace(EMPHASIS, '')

/** What viewers of PDF and word processors have for the hyphen at the end of a line, which may have been joined again. */
const LINE_HYPHEN =
  /[\u0002\u001E\u001F\u00AC\u00AD\uFFFE\uFFFF](?=[ \t]*\r?\n)|(?<=\p{L})[\u0002\u001E\u001F\uFFFE\uFFFF](?=\s*\p{L})|(?<=\p{L})[\u00AC\u00AD](?= \p{L})/gu
/** Form feeds and vertical tabs stand where pages and lines end. */
const LINE_END = /[\u000B\u000C]/gu
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

const withoutControls = (text: string): string =>
  text
    .replace(LINE_HYPHEN, '-')
    .replace(LINE_END, '\n')
    .replace(CONTROL, (control) => {
      const meant = ofWindows(control.charCodeAt(0))
      return meant === control ? ' ' : meant
    })

/** The bullets of lists that are no hyphen, asterisk or letter; private characters are those of the font Symbol. */
const BULLET = /^([ \t>]*)[•◦‣⁃▪▫■□●○➢➤✓✔❖·∙\uF0B7\uF0A7\uF0D8\uF076][ \t]+/gmu

/** Marks that are bullets only where lines of a list begin with them: one alone may be a dash. */
const LISTED = /^[ \t]*([-–—+*o])[ \t]+/gmu

function withoutBullets(text: string): string {
  const plain = text.replace(BULLET, '$1')
  const marks = [...plain.matchAll(LISTED)].map(([, mark]) => mark)
  return plain.replace(LISTED, (line, mark) => (marks.indexOf(mark) === marks.lastIndexOf(mark) ? line : ''))
}

/**
 * A text without what pasting brings along: controls and what stands for a hyphen at the end of a line, HTML's tags and
 * character references, Markdown's emphasis, links, headings and escapes, the bullets of lists. No word goes.
 */
export const unpasted = (text: string): string =>
  withoutMarkdown(withoutBullets(withoutControls(withoutReferences(withoutTags(text)))))
