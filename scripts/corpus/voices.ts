import type { PassageRecord, Span } from '../../src/paper/types.ts'
import { CorpusError } from './error.ts'

/** voices.json: whose words are not the author's, marked by hand; every speaker in the paper's own words. */
export interface Voices {
  /** Passages that are wholly somebody else's words or story, by the words they open with. */
  told: readonly Mark[]
  /** What others say between quotation marks, by the words it opens with. */
  quoted: readonly Mark[]
  /** Words between quotation marks that are nobody's speech: terms, names. */
  terms: readonly string[]
  /** True while not everybody is named: then a quotation that no mark is for has nobody's name, and is no fault. */
  isPartial?: boolean
}

interface Mark {
  opens: string
  speaker: string
}

/** Words between quotation marks of any kind; of the groups, the one that there is has the words. */
const QUOTED = /“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|"([^"]*)"/gu

/** What stands between quotation marks in a text, marks included, and the words alone. */
export const quotedStretches = (text: string): (Span & { readonly words: string })[] =>
  [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match.slice(1).find((group) => group !== undefined) ?? '',
  }))

type Place = Pick<PassageRecord, 'speaker' | 'quoted'>

const FILE = 'voices.json'

/**
 * Places the voices in the passages.
 *
 * @param source the canonical text, which the passages' spans point into
 * @returns for each passage, who speaks in it
 * @throws CorpusError for a mark that fits no place or several, a speaker whom the paper does not name up to there, and
 *   words between quotation marks that nobody is named for
 */
export function placeVoices(passages: readonly PassageRecord[], source: string, voices: Voices): Place[] {
  const used = new Set<Mark>()
  const places = passages.map((passage) => placeIn(passage, source, voices, used))
  for (const mark of [...voices.told, ...voices.quoted]) {
    if (!used.has(mark)) throw new CorpusError(`nothing opens with “${mark.opens}”`, FILE, 1)
  }
  return places
}

function placeIn(passage: PassageRecord, source: string, voices: Voices, used: Set<Mark>): Place {
  const text = source.slice(passage.span.start, passage.span.end)
  const find = (marks: readonly Mark[], words: string): Mark | undefined => {
    const mark = marks.find(({ opens }) => words.startsWith(opens))
    if (!mark) return undefined
    if (used.has(mark)) throw new CorpusError(`“${mark.opens}” opens more than one`, FILE, 1)
    used.add(mark)
    return mark
  }
  const told = find(voices.told, text)
  const isOthers = passage.kind === 'quotation' || passage.kind === 'story' || passage.kind === 'note'
  if (isOthers !== (told !== undefined) && !(isOthers && voices.isPartial)) {
    throw new CorpusError(
      `${passage.id} is a ${passage.kind}, ${told ? 'but is told' : 'but nobody tells it'}`,
      FILE,
      1,
    )
  }
  // A block quotation may be printed with quotation marks of its own; then they say nothing more.
  const stretches = passage.kind === 'quotation' ? [] : quotedStretches(text)
  const quoted = stretches.flatMap(({ start, end, words }) => {
    if (voices.terms.includes(words)) return []
    const mark = find(voices.quoted, words)
    if (!mark && voices.isPartial) return []
    if (!mark) throw new CorpusError(`nobody is named for “${words}” in ${passage.id}`, FILE, 1)
    return [{ start, end, speaker: speakerSpan(mark, source, passage.span) }]
  })
  return {
    ...(told ? { speaker: speakerSpan(told, source, passage.span) } : {}),
    ...(quoted.length > 0 ? { quoted } : {}),
  }
}

/** Where the paper names a speaker: in the passage, else nearest before it. */
function speakerSpan({ speaker }: Mark, source: string, { start, end }: Span): Span {
  const within = source.slice(start, end).indexOf(speaker)
  const at = within >= 0 ? start + within : source.lastIndexOf(speaker, start)
  if (at < 0) throw new CorpusError(`the paper does not name “${speaker}” up to there`, FILE, 1)
  return { start: at, end: at + speaker.length }
}
