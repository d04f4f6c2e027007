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
  const fields = new Map<string, Field>()
  if (lines[0]?.trimEnd() !== '---') return { fields, lines: 0 }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  if (end < 0) {
    faults.add('the front matter is not closed: write --- behind its last line', 1)
    return { fields, lines: lines.length }
  }
  let last: Field | undefined
  for (const [index, line] of lines.slice(1, end).entries()) {
    const field = fieldIn(line)
    if (field) fields.set(field.name, (last = { values: [field.value], line: index + 2 }))
    else if (!(last && goesOn(last, line)) && !/^\s*(?:#.*)?$/u.test(line)) {
      const words = JSON.stringify(line.trim())
      faults.add(`${words} of the front matter is not read: write “field: value”, or a list of “- value”`, index + 2)
    }
  }
  for (const field of fields.values()) finish(field, faults)
  return { fields, lines: end + 1 }
}

interface Field {
  values: string[]
  readonly line: number
}

/** Takes marks and brackets off the values of a field, all of whose lines are read: "[Ada Fenwick, Bo Tarn]" are two. */
function finish(field: Field, faults: Faults): void {
  const [first = '', ...more] = field.values.filter((one) => !/^(?:[|>][+-]?)?$/u.test(one))
  const list = more.length === 0 ? /^\[(?<items>.*)\]$/u.exec(first)?.groups?.['items'] : undefined
  const raw = list === undefined ? [first, ...more] : list.split(/,\s*/u)
  field.values = raw.flatMap((one) => {
    const value = unquoted(one)
    if (value === one.trim() && /^(?:["'[{]|[:,](?:\s|$))/u.test(value)) {
      faults.add(
        `${value} of the front matter is not read: close what opens it, or write it between quotation marks`,
        field.line,
      )
    }
    return value === '' ? [] : [value]
  })
}

/** "title: Bells", "author: [Ada Fenwick, Bo Tarn]"; a value may follow in the next lines. */
function fieldIn(line: string): { name: string; value: string } | undefined {
  const found = /^(?<name>[\w-]+):(?:\s+(?<value>.*))?$/u.exec(line)?.groups
  if (!found) return undefined
  return { name: (found['name'] ?? '').toLowerCase(), value: (found['value'] ?? '').trim() }
}

/** Whether a line is one more value of a field, or goes on with its last. */
function goesOn({ values }: Field, line: string): boolean {
  const item = /^\s*-\s+(?:(?:name|literal):\s+)?(?<value>.+)$/u.exec(line)?.groups?.['value']
  const more = /^\s+(?![\w-]+:\s)(?<value>\S.*)$/u.exec(line)?.groups?.['value']
  if (item !== undefined) values.push(item)
  else if (more !== undefined) values.push([...values.splice(-1), more].join(' ').trim())
  return item !== undefined || more !== undefined
}
