/** Lines between blank lines, with the number of the first. */
export interface Chunk {
  readonly lines: readonly string[]
  readonly line: number
}

const OPENS_BLOCK = /^(?:#{1,6}\s|\[\^[^\]]+\]:|:::|\[\[[\divxlcdm]+\]\]\s*$|(?:\*\s*){3,}$|```|~~~)/iu

/** Divides a text at blank lines, and before every line that opens a block of its own. */
export function chunksOf(lines: readonly string[], first: number): Chunk[] {
  const chunks: { lines: string[]; line: number }[] = []
  let current: { lines: string[]; line: number } | undefined
  const closesItself = /^(?:#{1,6}\s|:::|(?:\*\s*){3,}$|\[\[[\divxlcdm]+\]\]\s*$)/iu
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') current = undefined
    else if (current && !OPENS_BLOCK.test(line)) current.lines.push(line)
    else {
      current = { lines: [line], line: first + index }
      chunks.push(current)
      if (closesItself.test(line)) current = undefined
    }
  }
  return chunks
}
