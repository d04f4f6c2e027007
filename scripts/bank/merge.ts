/**
 * Two questions for the same sentences are near-repeats from this likeness on: it is what makes the bank fit into a
 * browser. At 0.40 the bank is 3 kB larger, with nothing merged 14 kB.
 */
const ALIKE = 0.36

/** A longer question stands for a shorter one only from here on: short ones are what is asked word for word. */
const ALL_BUT_SAME = 0.6

/** A question is longer than another whose words weigh so many times less. */
const LONGER = 1.1

interface Question {
  readonly passage: string
  readonly from: number
  readonly to: number
  readonly stems: readonly string[]
}

/** A question that stands for its near-repeats. */
interface Standing<T> {
  readonly question: T
  readonly stems: ReadonlySet<string>
  readonly size: number
}

/**
 * Gives every question that nearly repeats one before it, for the same sentences, that one's words: it still counts,
 * but brings no words of its own. Likeness is the share of the rarity of their words that they have in common.
 */
export function merged<T extends Question>(questions: readonly T[]): T[] {
  const counts = new Map<string, number>()
  for (const { stems } of questions) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rarity = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + Math.log(1 + questions.length / (counts.get(stem) ?? 1)), 0)
  const groups = new Map<string, Standing<T>[]>()
  return questions.map((question) => {
    const key = `${question.passage} ${question.from}-${question.to}`
    const standing = groups.get(key) ?? []
    groups.set(key, standing)
    const size = rarity(question.stems)
    let nearest: T | undefined
    let most = 0
    for (const other of standing) {
      const both = rarity(question.stems.filter((stem) => other.stems.has(stem)))
      const likeness = both / (size + other.size - both)
      const isRepeat = likeness >= (other.size > size * LONGER ? ALL_BUT_SAME : ALIKE)
      if (!isRepeat || likeness < most) continue
      most = likeness
      nearest = other.question
    }
    if (nearest) return { ...question, stems: nearest.stems }
    standing.push({ question, stems: new Set(question.stems), size })
    return question
  })
}
