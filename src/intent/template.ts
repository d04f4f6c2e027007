/** A part of a template sentence: one of some words, one of some sequences, or a slot for words of the message. */
export type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | Choice
  | { readonly kind: 'slot'; readonly name: string }
interface Choice {
  readonly kind: 'choice'
  readonly among: readonly Sequence[]
  readonly optional: boolean
}
export type Sequence = readonly Part[]

/** The rules that a template can name, by their names. */
export type Rules = ReadonlyMap<string, readonly Sequence[]>

/** Stands in a message's words where a quotation stood. */
export const QUOTED = 'quotedstretch'

/** Stands in a message's words for each word of a section's title. */
export const TITLED = 'titledword'

/** Slots that are filled by one made-up word. */
const MADE_UP: ReadonlyMap<string, string> = new Map([
  ['{quotation}', QUOTED],
  ['{title}', TITLED],
])

/** The rules that were named so far, each as the choice that it is. */
const named = new WeakMap<readonly Sequence[], Part>()

/** A bracket or bar, "<rule>", "{slot}", or a word with its endings: "cite[s|d]". */
const TOKEN = /[[\]()|]|<[\w-]+>|\{\w+\}|[^\s[\]()|<>{}]+(?:\[[^[\]\s]+\])?/gu

/** The words that were read so far: the same few stand in most templates. */
const read = new Map<string, Part>()

/** A word with the endings that it may have: "cite[s]" is "cite" and "cites". */
function word(token: string): Part {
  const before = read.get(token)
  if (before) return before
  const open = token.indexOf('[')
  const stem = open < 0 ? token : token.slice(0, open)
  const endings = open < 0 ? [] : token.slice(open + 1, -1).split('|')
  const part: Part = { kind: 'words', words: new Set([stem, ...endings.map((ending) => stem + ending)]) }
  read.set(token, part)
  return part
}

/** Alternatives that are single words are compared as one set. */
function choice(among: readonly Sequence[], optional: boolean): Part {
  const sets = among.map(([part, more]) => (part?.kind === 'words' && !more ? part.words : null))
  const words: Part = { kind: 'words', words: new Set(sets.flatMap((set) => [...(set ?? [])])) }
  const others = among.filter((_, index) => !sets[index])
  if (others.length === 0 && !optional) return words
  return { kind: 'choice', among: words.words.size > 0 ? [[words], ...others] : others, optional }
}

/**
 * Reads a template sentence: `(a|b)` one of several, `[maybe]`, `<rule>`, `{slot}`, `word[s]`.
 *
 * @returns the alternatives that stand between bars outside all brackets, one for most sentences
 * @throws SyntaxError, with the sentence as its cause, for brackets that do not fit and a rule that is not known
 */
export function readTemplate(text: string, rules: Rules): Sequence[] {
  const tokens: readonly string[] = text.match(TOKEN) ?? []
  let at = 0
  const alternatives = (closing: string | undefined): Sequence[] => {
    const among: Part[][] = [[]]
    for (; tokens[at] !== closing; at++) {
      const token = tokens[at]
      if (token === undefined || token === ')' || token === ']') {
        throw new SyntaxError(`the brackets of "${text}" do not fit`, { cause: text })
      }
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
    if (token.startsWith('{')) {
      const madeUp = MADE_UP.get(token)
      return madeUp === undefined ? { kind: 'slot', name: token.slice(1, -1) } : word(madeUp)
    }
    if (!token.startsWith('<')) return word(token)
    const rule = rules.get(token.slice(1, -1))
    if (!rule) throw new SyntaxError(`there is no rule ${token} for "${text}"`, { cause: text })
    const before = named.get(rule) ?? choice(rule, false)
    named.set(rule, before)
    return before
  }
  return alternatives(undefined)
}

/** All words that a sequence can have, its choices' among them. */
export const wordsIn = (sequence: Sequence): string[] =>
  sequence.flatMap((part) => {
    if (part.kind === 'slot') return []
    return part.kind === 'words' ? [...part.words] : part.among.flatMap(wordsIn)
  })
