import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBank } from '../../../scripts/bank/read.ts'
import { readDialogues } from '../../../scripts/bank/dialogues.ts'
import { readCorpus } from '../../../scripts/corpus/read.ts'
import { bankBrief } from '../../../scripts/onboarding/bank/brief.ts'
import { keepBank, questionsOfOthers } from '../../../scripts/onboarding/bank/keep.ts'
import { Likeness } from '../../../scripts/onboarding/bank/likeness.ts'
import { readReturned } from '../../../scripts/onboarding/bank/returned.ts'
import { openPaper, sentencesOf } from '../../../src/paper/paper.ts'
import { tokenizer } from '../../../src/retrieval/words.ts'
import { scratchFolder } from './scratch.ts'

const { paper: data, source } = readCorpus('test/corpora/tiny')
const paper = openPaper(data, source)
const tokenize = tokenizer({})

const returned = (text: string, { tested = [], known = [] }: { tested?: string[]; known?: string[] } = {}) =>
  readReturned(paper, text, 'jane.txt', new Likeness(tokenize, tested), new Likeness(tokenize, known))

describe('the brief', () => {
  const brief = bankBrief(paper)

  it('has every sentence of every paragraph, counted, and every note', () => {
    for (const passage of paper.passages.filter(({ kind }) => kind !== 'title' && kind !== 'byline')) {
      sentencesOf(passage).forEach(({ start, end }, at) => {
        expect(brief).toContain(`${passage.id}.${at + 1} ${passage.text.slice(start, end).trim()}`)
      })
    }
    for (const { number, resolved } of paper.footnotes) expect(brief).toContain(`fn${number} (a note) ${resolved}`)
  })

  it('shows lines that are taken as they stand, but for the places that this paper does not have', () => {
    const [, example = ''] = /(# close.*?)\n\nHow much/su.exec(brief) ?? []
    const faults = returned(example).faults.filter(
      (fault) => !/which the paper does not have|sentence \d+ of/u.test(fault),
    )
    expect(faults).toEqual([])
  })
})

describe('what comes back', () => {
  it.each([
    ['p2.1 who?', 'stands before the first part'],
    ['# nonsense', 'there is no part “nonsense”'],
    ['# close\nwho paid?', 'is not "p4.2 question"'],
    ['# close\np2.1', 'is not "p4.2 question"'],
    ['# close\np99.1 who?', 'names p99, which the paper does not have'],
    ['# close\np2.9 who?', 'names sentence 9 of p2, which has 4'],
    ['# far\np2.1,fn99 who?', 'names note 99, which the paper does not have'],
    ['# gaps\np2.1 who?', 'is not "p4 question"'],
    ['# gaps\np2 p3 who?', 'a gap names one passage'],
    ['# dialogues\nwho?', 'is not "p4.2 question", "- question", "x message" or "--"'],
    ['# calibration\n? who', 'is not "p4.2 question", "- question" or "x message"'],
    [`# far\np2.1 ${'who '.repeat(300)}`, 'is longer than 1000 characters'],
  ])('%j is told: %s', (text, message) => {
    const { taken, faults } = returned(text)
    expect(taken).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^jane\.txt:\d+: /u)
    expect(faults[0]).toContain(message)
  })

  it.each([
    ['Who paid for the first bell of the watchtower?', 'who paid for the first bell of the watchtower'],
    ['What was the weight in pounds of the first bell?', 'what was the first bell’s weight in pounds'],
  ])('%j asks the same as %j, in the file, the bank and what is tested', (one, other) => {
    expect(returned(`# close\np2.1 ${one}\np2.1 ${other}`).faults[0]).toContain(`jane.txt:3: asks the same as “${one}”`)
    expect(returned(`# far\np2.1 ${other}`, { known: [one] }).faults[0]).toContain(`asks the same as “${one}”`)
    expect(returned(`# far\np2.1 ${other}`, { tested: [one] }).faults[0]).toContain(`asks what is tested: “${one}”`)
  })

  it.each([
    ['What did the carriers pay in 1640?', 'What did the carriers pay in 1680?'],
    ['and then?', 'and then?!'],
    ['who rang it', 'who hung it'],
  ])('%j and %j are two questions, at least as later turns', (one, other) => {
    expect(returned(`# dialogues\np2.1 who paid for the bell?\np2.2 ${one}\np2.3 ${other}`).faults).toEqual([])
  })

  it('all faults are told, and the rest is taken', () => {
    const { taken, faults } = returned(
      '```\n# close\np2.1 who paid?\n\np99 x\n; a remark\n## Gaps:\np2 who cast it?\nbad\n```',
    )
    expect(taken.map(({ part, text }) => [part, text])).toEqual([
      ['close', 'p2.1 who paid?'],
      ['gaps', 'p2 who cast it?'],
    ])
    expect(faults).toHaveLength(2)
  })
})

describe('what is taken', () => {
  const FILE =
    '# close\np2.1 Who paid for it all?\n# gaps\np2 who cast it?\n# dialogues\np2.1 who paid?\n- why them?\n--\np3.1 the duties?\n# calibration\nx the weather?'

  it('is read by the bank’s own readers, and comes once however often it is brought', () => {
    const folder = scratchFolder()
    for (const _ of [1, 2]) keepBank(folder, 'jane', returned(FILE).taken)
    keepBank(folder, 'joe', returned('# dialogues\nx hello there\n# off-topic\nhello').taken)
    const bank = readBank(paper, join(folder, 'bank'))
    expect(bank.questions.map(({ manner, text }) => [manner, text])).toEqual([['close/jane', 'Who paid for it all?']])
    expect(bank.gaps.map(({ text }) => text)).toEqual(['who cast it?'])
    expect(bank.offTopic).toEqual(['hello'])
    const turns = readDialogues(paper, join(folder, 'bank/dialogues.txt'))
    expect(turns.map(({ dialogue, question }) => [dialogue, question])).toEqual([
      [0, 'who paid?'],
      [0, 'why them?'],
      [1, 'the duties?'],
      [2, 'hello there'],
    ])
  })

  it('replaces what the same name brought before, and leaves alone what others did', () => {
    const folder = scratchFolder()
    keepBank(folder, 'jane', returned(FILE).taken)
    keepBank(folder, 'joe', returned('# close\np2.2 how heavy was the bell?').taken)
    keepBank(folder, 'jane', returned('# far\np2.1 whose money?').taken)
    expect(existsSync(join(folder, 'bank/questions/close/jane.txt'))).toBe(false)
    expect(readFileSync(join(folder, 'bank/questions/close/joe.txt'), 'utf8')).toBe('p2.2 how heavy was the bell?\n')
    const files = ['questions/close/joe.txt', 'questions/far/jane.txt', 'calibration.txt'].map((name) =>
      join(folder, 'bank', name),
    )
    expect(questionsOfOthers(folder, 'jane', files, FILE)).toEqual(['how heavy was the bell?'])
  })
})
