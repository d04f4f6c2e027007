import type { Readable } from './readable.ts'

const MARK = /\\footnotemark(?:\{\})?(?![\p{L}[])/gu
const WORKS = /\\begin\{thebibliography\}\s*\{[^{}]*\}/gu
const TEXT = /\\footnotetext\s*(?=\{)/gu

/** What holds "%" or braces as plain words, and what stands behind a "%": alternatives that are found first come first. */
const PLAIN =
  /\\(?:url|path|href)\s*\{[^{}]*\}|\\(?:verb\*?|lstinline)(?<sign>[^\sA-Za-z*{[])[^\n]*?\k<sign>|\\begin\{(?<name>verbatim\*?|lstlisting|comment)\}.*?\\end\{\k<name>\}|\\.|%[^\n]*/gsu

/** A text whose comments and verbatim parts are blanks: what stands in it is read, at the same places as in the text. */
const withoutComments = (source: string): string =>
  source.replaceAll(PLAIN, (part) =>
    /^(?:%|\\(?:verb|lst|begin))/u.test(part) ? part.replaceAll(/[^\n]/gu, ' ') : part,
  )

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

/** A stretch of the source, and what stands for it. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function edited(source: string, edits: readonly Edit[]): string {
  let [made, from] = ['', 0]
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    made += source.slice(from, start) + text
    from = end
  }
  return made + source.slice(from)
}

/** The notes whose marks and texts stand apart, each as one; undefined where they do not pair. */
function notesTogether(source: string, read: string): readonly Edit[] | undefined {
  const texts: (Edit & { readonly note: string })[] = []
  for (const match of read.matchAll(TEXT)) {
    const open = match.index + match[0].length
    const close = closing(read, open)
    if (close < 0 || match.index < (texts.at(-1)?.end ?? 0)) continue
    // A line of its own would be the end of a paragraph.
    const end = close + 1 + (/^[ \t]*\n/u.exec(read.slice(close + 1))?.[0].length ?? 0)
    texts.push({ start: match.index, end, text: '', note: source.slice(open, close + 1) })
  }
  const marks = [...read.matchAll(MARK)].filter(
    ({ index }) => !texts.some(({ start, end }) => start < index && index < end),
  )
  if (marks.length !== texts.length) return undefined
  return [
    ...texts,
    ...texts.flatMap(({ note }, at) =>
      marks
        .slice(at, at + 1)
        .map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: `\\footnote${note}` })),
    ),
  ]
}

/**
 * A LaTeX text as pandoc reads it whole: each `\footnotemark` with its `\footnotetext` is one `\footnote`, and the list of
 * works has its heading and no widest label. What cannot be read is told; comments stay, and count for nothing.
 */
export function readableTex(source: string): Readable {
  const read = withoutComments(source)
  const notes = notesTogether(source, read)
  const lists = [...read.matchAll(WORKS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: '\\section*{References}\n\\begin{thebibliography}{}',
  }))
  const isNumbered = /\\footnote(?:mark|text)\s*\[/u.test(read)
  const isCited = /\\(?!nocite|citestyle|setcitestyle)[A-Za-z]*cite[a-z]*\*?\s*[[{]/u.test(read)
  return {
    input: edited(source, [...(notes ?? []), ...lists]),
    remarks: [
      ...(notes && !isNumbered
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
