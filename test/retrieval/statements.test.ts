import { describe, expect, it } from 'vitest'
import type { AnswerType } from '../../src/english/asking.ts'
import type { Paper, Passage } from '../../src/paper/paper.ts'
import { asksOf } from '../../src/retrieval/question-type.ts'
import { bringsAnswer, statementReader } from '../../src/retrieval/statements.ts'
import { tokenizer } from '../../src/retrieval/words.ts'

const tokenize = tokenizer({})

/** Whether a sentence brings what a question wants. */
function brings(sentence: string, question: string): boolean | undefined {
  const passage = { id: 'p1', text: sentence, footnotes: [] } as unknown as Passage
  const [statement] = statementReader({ passages: [passage] } as unknown as Paper, tokenize)(0)
  const { wants } = asksOf(question)
  return wants && statement && bringsAnswer(statement, wants, new Set(tokenize(question)))
}

describe('what a question wants', () => {
  it.each<[string, AnswerType | undefined]>([
    ['How many keepers were there?', 'count'],
    ['how many years did the tower stand', 'duration'],
    ['How long did the fog last?', 'duration'],
    ['how old was she', 'figure'],
    ['How much rope was cut?', 'figure'],
    ['How much did the siren cost?', 'money'],
    ['What did the guild pay the keepers?', 'money'],
    ['at what price', 'money'],
    ['What bounty was offered?', 'money'],
    ['When was the bell hung?', 'date'],
    ['Which town bought the siren?', 'place'],
    ['Where did the second bell come from?', 'place'],
    ['What’s her name?', 'name'],
    ['Which company cast the bell?', 'name'],
    ['Why was the rope cut?', 'reason'],
    ['Where did he sleep?', undefined],
    ['Who rang the bell?', undefined],
    ['What happens to boats in fog?', undefined],
    ['Tell me about the guild.', undefined],
  ])('%j: %s', (question, wants) => {
    expect(asksOf(question).wants).toBe(wants)
  })
})

describe('a sentence', () => {
  it.each([
    ['How many keepers were there?', 'Of 14 keepers two could swim.', 'The keepers could swim.'],
    ['How many keepers were there?', 'There were nine.', 'A 30-year-old keeper swam for two hours for $5.'],
    ['How many of the 14 keepers could swim?', 'Of the 14 keepers 3 could swim.', 'Of the 14 keepers some could swim.'],
    ['How old was she?', 'She was 66.', 'She was old.'],
    ['When was it hung?', 'It was hung in 1842.', 'It was hung 1,842 times.'],
    ['When did he sign it?', 'He signed the Treaty in 1851.', 'He signed the 1851 Treaty of Selby.'],
    ['When was the treaty made?', 'It was in the 1851 Treaty of Selby.', 'The 1851 Rules of Harwick forbade it.'],
    ['How many were there?', 'On May 3 there were 14 keepers.', 'It was on May 3 that keepers came.'],
    ['How long did it last?', 'It lasted for a week.', 'The 30-year-old rope lasted.'],
    ['How long did it last?', 'After a one-week visit it ended.', 'It ended once and for all.'],
    ['How much did it cost?', 'It cost US$1,250.', 'It cost 1,250 lives.'],
    ['What did they pay?', 'They paid 100 RMB.', 'They paid the fee.'],
    ['What did they pay?', 'They paid three shillings.', 'They paid three keepers.'],
    ['Which town is it in?', 'It lies in Harwick.', 'It lies in the Chinese quarter in May.'],
    ['Which river is it?', 'They swam the Tolven River.', 'The river is deep.'],
    ['Which town near Harwick is it?', 'It lies near Harwick and from Selby, a mile.', 'It lies near Harwick.'],
    ['What is the name of the keeper?', 'The keeper, Joan Tallis, slept.', 'Keepers slept in April.'],
    ['Why was it cut?', 'It was cut because of the fog.', 'It was cut in fog.'],
    ['Why was it cut?', 'Since the fog was thick, it was cut.', 'It has been cut since 1842.'],
  ])('answers %j: %j, not %j', (question, answering, other) => {
    expect(brings(answering, question)).toBe(true)
    expect(brings(other, question)).toBe(false)
  })
})
