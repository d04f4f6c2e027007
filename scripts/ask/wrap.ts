/** Lines of at most `width` columns, each after the indent. */
export function wrap(text: string, indent: string, width = 88): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width - indent.length) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((l) => indent + l).join('\n')
}
