import type { Readable } from './odt.ts'

const MARK = /\\footnotemark(?:\{\})?(?![\p{L}[])/gu
const TEXT = /\\footnotetext\s*(?=\{)/gu

/** Where the braces that open at a place close again; -1 where they never do. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}

/** The texts of notes that stand apart from their marks, and what is left without them. */
function textsApart(source: string): { left: string; texts: string[] } {
  const texts: string[] = []
  let [left, from] = ['', 0]
  for (const match of source.matchAll(TEXT)) {
    const open = match.index + match[0].length
    const end = closing(source, open)
    if (end < 0 || match.index < from) continue
    texts.push(source.slice(open, end + 1))
    // A line of its own would be the end of a paragraph.
    left += source.slice(from, match.index)
    from = end + 1 + (/^[ \t]*\n/u.exec(source.slice(end + 1))?.[0].length ?? 0)
  }
  return { left: left + source.slice(from), texts }
}

/**
 * A LaTeX text as pandoc reads it whole: each `\footnotemark` with its `\footnotetext` is one `\footnote`, and the list of
 * works has its heading and no widest label. What cannot be read is told.
 */
export function readableTex(source: string): Readable {
  const { left, texts } = textsApart(source)
  const marks = [...left.matchAll(MARK)].length
  const isPaired = marks === texts.length
  let note = 0
  const paired = isPaired ? left.replaceAll(MARK, () => `\\footnote${texts[note++] ?? ''}`) : source
  const input = paired.replaceAll(
    /\\begin\{thebibliography\}\s*\{[^{}]*\}/gu,
    '\\section*{References}\n\\begin{thebibliography}{}',
  )
  const isNumbered = /\\footnote(?:mark|text)\s*\[/u.test(source)
  const isCited = /\\(?:[A-Za-z]*cite[a-z]*)\*?\s*[[{]/u.test(source)
  return {
    input,
    remarks: [
      ...(isPaired && !isNumbered
        ? []
        : [
            '\\footnotemark and \\footnotetext do not pair, and what they mark is left out: write \\footnote{…} where each mark stands.',
          ]),
      ...(isCited
        ? [
            'Works are cited by their keys, of which LaTeX makes the words: the keys stand in brackets. Write in paper.md what is printed.',
          ]
        : []),
    ],
  }
}
