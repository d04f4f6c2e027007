/** Slack's own markup in a message: `<@U…>`, `<#C…|name>`, `<https://…|label>`, `<!here>`. */
const MARKUP = /<([^<>|]*)(?:\|([^<>]*))?>/gu

/** The marks of bold, italic, struck and code, where they stand at the edge of a word. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_~`]+|[*_~`]+(?![\p{L}\p{N}])/gu

/**
 * What somebody typed, out of a message's text: mentions left out, links by their label, entities undone
 * (https://docs.slack.dev/messaging/formatting-message-text). Linear in the text.
 */
export const typedText = (text: string): string =>
  text
    .replace(MARKUP, (_, target: string, label: string | undefined) => {
      if (target.startsWith('@')) return ' '
      if (label !== undefined) return target.startsWith('#') ? `#${label}` : label
      return /^[#!]/u.test(target) ? ' ' : target
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()

/** A message's text without the marks that set it, for comparing its words. */
export const bareText = (text: string): string => typedText(text).replace(EMPHASIS, '')

/** The lines that a message sets as a quotation, as one text; empty where it sets none. */
export const quotedLines = (bare: string): string =>
  bare
    .split('\n')
    .flatMap((line) => (/^\s*>/u.test(line) ? [line.replace(/^[\s>]+/u, '')] : []))
    .join(' ')
    .trim()
