const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u

/** Whether lines are a table with bars, as GitHub Flavored Markdown has it: the second line rules off the first. */
export const isTable = (lines: readonly string[]): boolean =>
  lines.length > 1 && (lines[0] ?? '').includes('|') && (lines[1] ?? '').includes('|') && RULE.test(lines[1] ?? '')

/**
 * A table's words as a passage has them: each row is an item, so that a row can be quoted by itself, and bars stay
 * between its cells.
 */
export function tableText(lines: readonly string[]): string {
  const rows = lines.filter((_, index) => index !== 1)
  return rows.map((row) => `• ${cells(row).join(' | ')}`).join('\n')
}

const cells = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'))
