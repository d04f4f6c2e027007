/**
 * Text that Discord shows as it is: everything that its Markdown reads gets a backslash (Discord, "Message Formatting"
 * and "Markdown Text 101"). The colon keeps addresses from becoming links, in which a backslash would be shown.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\*_~`|<>[\]:@]/gu, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/gmu, String.raw`$1\$2`)
    .replace(/^(\s*\d+)\./gmu, String.raw`$1\.`)
