import type { Bank } from './bank.ts'
import type { Evidence } from './features.ts'
import { unknownRarity } from './neighbours.ts'
import type { Ranked } from './rank.ts'
import { answerType, type Statement } from './statements.ts'

/** What tells whether the paper answers a question at all. */
export const SIGNS = [
  'logChance',
  'margin',
  'nearestQuestion',
  'nearestGap',
  'asked',
  'gapShare',
  'ownGap',
  'unknown',
  'rarestUnknown',
  'uncovered',
  'rarestUncovered',
  'unprintedFigure',
  'sentence',
  'figureFound',
  'figureMissing',
  'dateFound',
  'dateMissing',
  'contrastGap',
  'contrastOffTopic',
  'length',
  'text',
  'empty',
] as const
export type Sign = (typeof SIGNS)[number]
export type Signs = Readonly<Record<Sign, number>>

/** Sentences that hold this share of what the fullest one holds are looked at for an answer as well. */
const NEARLY_MOST = 0.6

type StatementReader = (place: number) => readonly Statement[]

/** From this cosine on a question of the bank has the same words: as exact as 32 bits are. */
const ALL_BUT_SAME = 0.999

/** How many of the nearest entries vote on whether the question is a gap. */
const VOTERS = 15

/** Reads the signs off the evidence, for the passage that ranks first. */
export function signsOf(bank: Bank, evidence: Evidence, ranked: readonly Ranked[], read: StatementReader): Signs {
  const [first, second] = ranked
  const place = first?.place ?? 0
  const { query } = evidence
  return {
    logChance: first?.logChance ?? 0,
    margin: Math.min(6, (first?.logChance ?? 0) - (second?.logChance ?? 0)),
    ...neighbourSigns(evidence, place),
    ...coverageSigns(bank, evidence, place),
    ...statementSigns(bank, evidence, read(place)),
    contrastGap: contrast(bank, evidence, 'gap'),
    contrastOffTopic: contrast(bank, evidence, 'offTopic'),
    length: Math.log(1 + query.distinct.length + query.unknown.length),
    text: evidence.features.text[place] ?? 0,
    empty: query.distinct.length === 0 ? 1 : 0,
  }
}

function neighbourSigns({ neighbourhood }: Evidence, place: number) {
  const { nearest, question, gap } = neighbourhood
  let gaps = 0
  let all = 1e-9
  for (const { entry, cosine } of nearest.slice(0, VOTERS)) {
    const weight = cosine ** 4
    all += weight
    if (entry.gap) gaps += weight
  }
  return {
    nearestQuestion: Math.max(...question),
    nearestGap: Math.max(...gap),
    asked: Math.max(...question) >= ALL_BUT_SAME ? 1 : 0,
    gapShare: gaps / all,
    ownGap: (gap[place] ?? 0) - (question[place] ?? 0),
  }
}

/** How much of the question, by rarity, nobody knows, and how much the first passage's questions and text lack. */
function coverageSigns(bank: Bank, { query }: Evidence, place: number) {
  const { held, rarity } = bank
  const strange = unknownRarity(bank.entries.length)
  let all = 1e-9
  let unknown = 0
  let uncovered = 0
  let rarestUncovered = 0
  let figure = 0
  let rarestUnknown = 0
  for (const stem of query.unknown) {
    all += strange
    unknown += strange
    uncovered += strange
    rarestUnknown = 1
    rarestUncovered = strange
    if (/^\d/u.test(stem)) figure = 1
  }
  for (const word of query.distinct) {
    const weight = rarity[word] ?? 0
    all += weight
    if ((bank.counts.question.words[word] ?? 0) === 0) unknown += weight
    const { counts, printed } = held(word)
    if ((counts[place] ?? 0) + (printed[place] ?? 0) > 0) continue
    uncovered += weight
    rarestUncovered = Math.max(rarestUncovered, weight)
    if (bank.lexicon.isFigure(word)) figure = 1
  }
  return {
    unknown: unknown / all,
    rarestUnknown,
    uncovered: uncovered / all,
    rarestUncovered: rarestUncovered / strange,
    unprintedFigure: figure,
  }
}

/**
 * Whether one printed sentence holds the question's words together, and beside them an answer of the type asked for: a
 * figure or a date that the question does not have itself.
 */
function statementSigns(bank: Bank, { question, query }: Evidence, statements: readonly Statement[]) {
  const strange = unknownRarity(bank.entries.length)
  const weightOf = (stem: string): number => {
    const word = bank.lexicon.id(stem)
    return word === undefined ? strange : (bank.rarity[word] ?? strange)
  }
  let all = 1e-9
  for (const stem of query.stems) all += weightOf(stem)
  const shares = statements.map((statement) => {
    let share = 0
    for (const stem of query.stems) if (statement.words.has(stem)) share += weightOf(stem) / all
    return share
  })
  const most = Math.max(0, ...shares)
  const near = statements.filter((_, i) => (shares[i] ?? 0) > 0 && (shares[i] ?? 0) >= NEARLY_MOST * most)
  const isFresh = (word: string): boolean => !query.stems.has(word)
  const type = answerType(question)
  const found = near.some((s) => (type === 'date' ? s.dates : s.figures).some(isFresh)) ? 1 : 0
  return {
    sentence: most,
    figureFound: type === 'figure' ? found : 0,
    figureMissing: type === 'figure' ? 1 - found : 0,
    dateFound: type === 'date' ? found : 0,
    dateMissing: type === 'date' ? 1 - found : 0,
  }
}

/**
 * How much more a question's words, and for gaps its pairs of words, sound like one class of entries than another: the
 * mean log-odds, damped by the root of their number (naive Bayes). Of off-topic messages only the words are known.
 */
function contrast({ counts }: Bank, { query, pairs }: Evidence, other: 'gap' | 'offTopic'): number {
  const [ours, theirs] = [counts.question, counts[other]]
  const total = (of: typeof ours): number => of.totals.words + (other === 'gap' ? of.totals.pairs : 0)
  const balance = total(theirs) === 0 ? 1 : total(ours) / total(theirs)
  let sum = 0
  let known = 0
  const weigh = (mine: number, others: number): void => {
    if (mine + others === 0) return
    known++
    sum += Math.log((mine + 1) / (others * balance + 1))
  }
  for (const word of query.distinct) weigh(ours.words[word] ?? 0, theirs.words[word] ?? 0)
  if (other === 'gap') for (const { questions, gaps } of pairs) weigh(questions, gaps)
  return known === 0 ? 0 : sum / Math.sqrt(known)
}
