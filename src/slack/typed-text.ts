/** Slack's own markup in a message: `<@U…>`, `<#C…|name>`, `<https://…|label>`, `<!here>`. */
const MARKUP = /<([^<>|]*)(?:\|([^<>]*))?>/gu

/**
 * The words that somebody typed, from a message's text: mentions left out, links by their label, entities undone
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
