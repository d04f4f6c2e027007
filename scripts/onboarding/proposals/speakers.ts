import { quotedStretches } from '../../corpus/voices.ts'
import { type Paper, type Passage, sentencesOf } from '../../../src/paper/paper.ts'

/** Whose words stand in a block quotation or between quotation marks, as far as the sentence before says. */
export interface SpeakerProposal {
  readonly passage: string
  readonly kind: 'told' | 'quoted' | 'term'
  /** The words that it begins with, as many as tell it from all others. */
  readonly opens: string
  /** A guess, in the paper's own words; empty where nobody is named. */
  readonly speaker: string
}

/** So few words, without a verb's look about them, are a term. */
const TERM_WORDS = 3

const NAME =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sir|Lord|Lady|Judge|Justice|President|Governor)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|(?:de|du|van|von|of|the|la) )*\p{Lu}[\p{L}'’-]+)*/gu
/** Words that begin a sentence with a capital and name nobody. */
const NOBODY = new Set(
  'A An The This That These Those There Here It He She They We I You In On At By For From But And Or If When While As After Before Since Because Although Though Yet So Then Thus Hence One Two Three Some Many Most No Not Nobody Each Every Both Another Part What Who How Where Why Which His Her Its Their Our Later Earlier Today Only Even Of To With'.split(
    ' ',
  ),
)

/** The speakers of a paper that its sentences name, for a person to tick. */
export function proposeSpeakers(paper: Paper): SpeakerProposal[] {
  const used = new Map<string, number>()
  const opening = (words: string): string => {
    const short = words.split(' ').slice(0, 8).join(' ')
    used.set(short, (used.get(short) ?? 0) + 1)
    return (used.get(short) ?? 0) > 1 ? words : short
  }
  return paper.passages.flatMap((passage, at): SpeakerProposal[] => {
    const { id, kind, text } = passage
    if (kind === 'quotation' || kind === 'story' || kind === 'note') {
      const before = paper.passages[at - 1]
      const lead = before ? lastSentence(before) : ''
      return [{ passage: id, kind: 'told', opens: opening(text), speaker: nameIn(lead) }]
    }
    return quotedStretches(text).flatMap(({ start, words }): SpeakerProposal[] => {
      if (words.trim() === '') return []
      const isTerm = words.split(' ').length <= TERM_WORDS && !/[,.!?]$/u.test(words)
      if (isTerm) return [{ passage: id, kind: 'term', opens: words, speaker: '' }]
      return [{ passage: id, kind: 'quoted', opens: opening(words), speaker: nameIn(sentenceBefore(passage, start)) }]
    })
  })
}

function lastSentence(passage: Passage): string {
  const last = sentencesOf(passage).at(-1)
  return last ? passage.text.slice(last.start, last.end) : ''
}

/** What stands before a place, in its sentence. */
function sentenceBefore(passage: Passage, at: number): string {
  const sentence = sentencesOf(passage).findLast(({ start }) => start <= at)
  return passage.text.slice(sentence?.start ?? 0, at)
}

/** The last name before the words; "" where there is none. */
function nameIn(lead: string): string {
  const name = [...lead.matchAll(NAME)].map(([found]) => found).findLast((found) => !NOBODY.has(found))
  const [first = '', ...rest] = name?.split(' ') ?? []
  return NOBODY.has(first) ? rest.join(' ') : (name ?? '')
}
