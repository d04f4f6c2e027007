import type { Faults } from './error.ts'

/** The front matter of a paper.md: its fields, each with the line that it begins on. */
export type FrontMatter = ReadonlyMap<string, { readonly values: readonly string[]; readonly line: number }>

const unquoted = (text: string): string => {
  const value = text.trim().replace(/\s+#\s.*$/u, '')
  const quoted = /^(?:"(?<double>.*)"|'(?<single>.*)')$/su.exec(value)?.groups
  return quoted ? (quoted['double']?.replaceAll('\\"', '"') ?? quoted['single']?.replaceAll("''", "'") ?? '') : value
}

/**
 * Reads the YAML between two lines of "---" at the head of a paper: fields with a value, or with a list of values. Of
 * YAML no more is read, and what is not is a fault.
 *
 * @returns the fields, and how many lines they take
 */
export function readFrontMatter(lines: readonly string[], faults: Faults): { fields: FrontMatter; lines: number } {
  const fields = new Map<string, { values: string[]; line: number }>()
  if (lines[0]?.trimEnd() !== '---') return { fields, lines: 0 }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  if (end < 0) {
    faults.add('the front matter is not closed: write --- behind its last line', 1)
    return { fields, lines: lines.length }
  }
  let last: { values: string[]; line: number } | undefined
  for (const [index, line] of lines.slice(1, end).entries()) {
    const at = index + 2
    const field = /^(?<key>[\w-]+):(?:\s+(?<value>.*))?$/u.exec(line)?.groups
    const item = /^\s*-\s+(?:(?:name|literal):\s+)?(?<value>.+)$/u.exec(line)?.groups
    const more = /^\s+(?<value>\S.*)$/u.exec(line)?.groups
    if (field) {
      const value = (field['value'] ?? '').trim()
      const list = /^\[(?<items>.*)\]$/u.exec(value)?.groups?.['items']
      const values = list === undefined ? [value] : list.split(/,\s*/u)
      last = { values: values.map(unquoted).filter((one) => one !== '' && !/^[|>][+-]?$/u.test(one)), line: at }
      fields.set((field['key'] ?? '').toLowerCase(), last)
    } else if (item && last) last.values.push(unquoted(item['value'] ?? ''))
    else if (more && last && !/^[\w-]+:\s/u.test(more['value'] ?? '')) {
      last.values.push([...last.values.splice(-1), unquoted(more['value'] ?? '')].join(' '))
    } else if (!/^\s*(?:#.*)?$/u.test(line)) {
      faults.add(
        `${JSON.stringify(line.trim())} of the front matter is not read: write “field: value”, or a list of “- value”`,
        at,
      )
    }
  }
  return { fields, lines: end + 1 }
}
