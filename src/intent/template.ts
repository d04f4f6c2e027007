/** Stands in a message's words where a quotation stood. */
export const QUOTED = 'quotedstretch'

/** Stands in a message's words for each word of a section's title. */
export const TITLED = 'titledword'

/** Slots that are filled by one made-up word. */
const MADE_UP: ReadonlyMap<string, string> = new Map([
  ['{quotation}', QUOTED],
  ['{title}', TITLED],
])

/** A part of a template sentence: one of some words, one of some sequences, or a slot for words of the message. */
export type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'choice'; readonly among: readonly Sequence[]; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string }
export type Sequence = readonly Part[]

/** The rules that a template can name, by their names. */
export type Rules = ReadonlyMap<string, readonly Sequence[]>

/** A bracket or bar, "<rule>", "{slot}", or a word with its endings: "cite[s|d]". */
const TOKEN = /[[\]()|]|<[\w-]+>|\{\w+\}|[^\s[\]()|<>{}]+(?:\[[^[\]\s]+\])?/gu

/** A word with the endings that it may have: "cite[s]" is "cite" and "cites". */
function wordsOf(token: string): string[] {
  const [stem = '', endings] = token.split(/[[\]]/u)
  return endings === undefined ? [stem] : [stem, ...endings.split('|').map((ending) => stem + ending)]
}

/** Alternatives that are single words are compared as one set. */
function choice(among: readonly Sequence[], optional: boolean): Part {
  const single: string[] = []
  const others: Sequence[] = []
  for (const sequence of among) {
    const [part] = sequence
    if (sequence.length === 1 && part?.kind === 'words') single.push(...part.words)
    else others.push(sequence)
  }
  const words: Part = { kind: 'words', words: new Set(single) }
  if (others.length === 0 && !optional) return words
  return { kind: 'choice', among: single.length > 0 ? [[words], ...others] : others, optional }
}

/**
 * Reads a template sentence: `(a|b)` one of several, `[maybe]`, `<rule>`, `{slot}`, `word[s]`.
 *
 * @returns the alternatives that stand between bars outside all brackets, one for most sentences
 * @throws SyntaxError for a bracket too many or too few, and a rule that is not known
 */
export function readTemplate(text: string, rules: Rules): Sequence[] {
  const tokens = text.match(TOKEN) ?? []
  let at = 0
  const alternatives = (closing: string | undefined): Sequence[] => {
    const among: Part[][] = [[]]
    for (; tokens[at] !== closing; at++) {
      const token = tokens[at]
      if (token === undefined || token === ')' || token === ']') throw new SyntaxError(`brackets do not fit: ${text}`)
      if (token === '|') among.push([])
      else among.at(-1)?.push(part(token))
    }
    return among
  }
  const part = (token: string): Part => {
    if (token === '(' || token === '[') {
      at++
      return choice(alternatives(token === '(' ? ')' : ']'), token === '[')
    }
    const madeUp = MADE_UP.get(token)
    if (madeUp !== undefined) return { kind: 'words', words: new Set([madeUp]) }
    if (token.startsWith('{')) return { kind: 'slot', name: token.slice(1, -1) }
    if (!token.startsWith('<')) return { kind: 'words', words: new Set(wordsOf(token)) }
    const rule = rules.get(token.slice(1, -1))
    if (!rule) throw new SyntaxError(`no rule ${token}: ${text}`)
    return choice(rule, false)
  }
  return alternatives(undefined)
}
