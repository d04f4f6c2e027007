import { type Paper, type Passage, sentencesOf } from '../../../src/paper/paper.ts'

/** Whose words stand in a block quotation or between quotation marks, as far as the sentence before says. */
export interface SpeakerProposal {
  readonly passage: string
  readonly kind: 'told' | 'quoted' | 'term'
  /** The words that it begins with, as many as tell it from all others. */
  readonly opens: string
  /** In the paper's own words; empty where nobody is named. */
  readonly speaker: string
  /** Whether a verb of saying stands between the name and the words. */
  readonly isSure: boolean
}

const MARKS = /“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|"([^"]*)"/gu

/** So few words, without a verb's look about them, are a term. */
const TERM_WORDS = 3

const NAME =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sir|Lord|Lady|Judge|Justice|President|Governor)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|(?:de|du|van|von|of|the|la) )*\p{Lu}[\p{L}'’-]+)*/gu
const SAYS =
  /\b(?:says?|said|writes?|wrote|calls?|called|argues?|argued|notes?|noted|puts?|holds?|held|declares?|declared|asks?|asked|answers?|answered|replied|replies|adds?|added|claims?|claimed|complain(?:s|ed)|remembers?|remembered|told|tells|insist(?:s|ed)|remark(?:s|ed)|observe[sd]?|found|finds|explain(?:s|ed)|warn(?:s|ed)|words)\b/iu

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
      return [{ passage: id, kind: 'told', opens: opening(text), ...nameIn(lead) }]
    }
    return [...text.matchAll(MARKS)].flatMap((match): SpeakerProposal[] => {
      const words = match.slice(1).find((group) => group !== undefined) ?? ''
      if (words.trim() === '') return []
      const isTerm = words.split(' ').length <= TERM_WORDS && !/[,.!?]$/u.test(words)
      if (isTerm) return [{ passage: id, kind: 'term', opens: words, speaker: '', isSure: false }]
      return [{ passage: id, kind: 'quoted', opens: opening(words), ...nameIn(sentenceBefore(passage, match.index)) }]
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

/** The last name before the words, and whether something is said there. */
function nameIn(lead: string): Pick<SpeakerProposal, 'speaker' | 'isSure'> {
  const names = [...lead.matchAll(NAME)].filter(([name]) => !NOBODY.has(name))
  const name = names.at(-1)
  if (!name) return { speaker: '', isSure: false }
  const [first = '', ...rest] = name[0].split(' ')
  const speaker = NOBODY.has(first) ? rest.join(' ') : name[0]
  const between = lead.slice(name.index + name[0].length)
  return { speaker, isSure: names.length === 1 && SAYS.test(between) }
}
