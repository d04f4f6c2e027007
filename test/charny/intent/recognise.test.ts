import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBank } from '../../../scripts/bank/read.ts'
import { type Intent, points, recognise } from '../../../src/intent/recognise.ts'
import { openPaper, type Paper } from '../../../src/paper/paper.ts'
import type { PaperData } from '../../../src/paper/types.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const linesOf = (path: string): string[] =>
  read(path)
    .split('\n')
    .filter((line) => line.trim() !== '')

const paper = openPaper(
  JSON.parse(read('corpus/generated/paper.json')) as PaperData,
  read('corpus/generated/source.txt'),
)

/** What beside its kind a message is recognised by, as the tables write it. */
function argumentOf(intent: Intent): string {
  switch (intent.kind) {
    case 'footnote':
      return intent.marks.join(',')
    case 'cited':
      return intent.name
    case 'passage':
      return intent.id
    case 'page':
      return intent.numbers.join(',')
    case 'section':
      return intent.id
    case 'document':
      return intent.part
    case 'verification':
      return intent.claimed
    case 'help':
      return intent.manner
    case 'notes':
    case 'source':
    case 'passages':
      return '-'
  }
}

/** `kind<TAB>argument<TAB>message`, at least sixty wordings of each kind. */
const WORDINGS = linesOf('test/charny/intent/wordings.txt').map((line) => {
  const [kind = '', argument = '', message = '', ...more] = line.split('\t')
  if (message === '' || more.length > 0) throw new Error(`"${line}" has not three fields`)
  return { kind, argument, message }
})

const KINDS: ReadonlySet<string> = new Set(
  'passages passage source footnote notes cited page section document verification help'.split(' '),
)

describe('a message', () => {
  it.each(WORDINGS)('is taken for $kind $argument: $message', ({ kind, argument, message }) => {
    const intent = recognise(paper, message)
    expect([intent.kind, argumentOf(intent)]).toEqual([kind, argument])
  })

  it('is recognised whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000, unit: 'grapheme' }), (message) =>
        KINDS.has(recognise(paper, message).kind),
      ),
    )
  })

  // An expression that tries every way of dividing a message runs into the deadline of the test.
  it.each([
    ['when ', 'passages'],
    [', ', 'help'],
    ['? ', 'help'],
    ['"', 'help'],
    ["' a", 'passages'],
    ['“', 'help'],
    [' and how many ', 'passages'],
    ['one hundred ', 'passages'],
    ['who says ', 'passages'],
    ['source for ', 'source'],
    ['so, ', 'passages'],
    ['page 1 ', 'page'],
  ])('that repeats %j over 1,000 characters is one point, and of the kind %s', (unit, kind) => {
    const message = unit.repeat(1000).slice(0, 1000)
    expect(recognise(paper, message).kind).toBe(kind)
    expect(points(message)).toHaveLength(1)
  })
})

describe('the bank', () => {
  const { questions, gaps } = readBank(paper, 'corpus/bank')
  const kinds = [...questions, ...gaps].map(({ text }) => recognise(paper, text).kind)

  // Newcomers ask about the paper itself too: what it is about, who wrote it. Those are no searches.
  it('is searched for, but for fewer than one question in four hundred beside those about the paper itself', () => {
    const others = kinds.filter((kind) => kind !== 'passages' && kind !== 'source' && kind !== 'document')
    expect(others.length / kinds.length).toBeLessThan(1 / 400)
  })

  it('asks for a source in fewer than five questions in a thousand', () => {
    expect(kinds.filter((kind) => kind === 'source').length / kinds.length).toBeLessThan(0.005)
  })
})

describe('a paper', () => {
  const other: Paper = {
    ...paper,
    record: { ...paper.record, title: 'Rivers and Roads', author: [{ given: 'Jane A.', family: 'Doe' }] },
    firstPage: 5,
    lastPage: 7,
    footnotes: paper.footnotes.slice(0, 4),
    sections: [
      { id: 'opening', title: 'Introduction', printed: true },
      { id: 'banks', title: 'Along the Banks', printed: true },
      { id: 'bridges', title: 'Bridges and Ferries', printed: true },
    ],
  }

  it.each<[string, Intent]>([
    ['who is Jane Doe?', { kind: 'document', part: 'author' }],
    ['who is Doe', { kind: 'document', part: 'author' }],
    ['When was Rivers and Roads published?', { kind: 'document', part: 'date' }],
    ['what is "Rivers and Roads" about?', { kind: 'document', part: 'about' }],
    ['last page', { kind: 'page', numbers: [7] }],
    ['pages 1-20', { kind: 'page', numbers: [5, 6, 7] }],
    ['the last footnote', { kind: 'footnote', marks: ['4'] }],
    ['what is in the introduction?', { kind: 'section', id: 'opening' }],
    ['the chapter about ferries', { kind: 'section', id: 'bridges' }],
    ['show me the conclusion', { kind: 'section', id: 'bridges' }],
    ['the second section', { kind: 'section', id: 'banks' }],
    ['who is Joel Charny?', { kind: 'passages' }],
    ['the chapter about deportation', { kind: 'passages', topic: 'deportation' }],
  ])('gives its own names to %j', (message, intent) => {
    expect(recognise(other, message)).toEqual(intent)
  })
})

describe('what only some papers have', () => {
  const plainPaper: Paper = { ...paper, ways: {}, passages: paper.passages.filter(({ kind }) => kind !== 'note') }

  const unaddressed = paper.footnotes.filter(({ text }) => !text.includes('@'))

  it('is an address to write to, which is asked for only where a note gives one', () => {
    const message = 'How do I contact the author?'
    expect(recognise(paper, message)).toEqual({ kind: 'document', part: 'contact' })
    expect(recognise({ ...paper, footnotes: unaddressed }, message)).not.toMatchObject({ part: 'contact' })
  })

  it.each(['how were the interviewees chosen?', 'what does the editor say at the start?'])(
    'is not asked for by %j where there is none',
    (message) => {
      expect(recognise(paper, message).kind).toBe('document')
      expect(recognise(plainPaper, message).kind).not.toBe('document')
    },
  )
})

describe('the topic of a question for a source', () => {
  it.each([
    ['who says that 27% of the population is hostile?', '27% of the population is hostile'],
    ["What's the source for the 14-1 ratio?", 'the 14-1 ratio'],
    ['which reference backs the claim about triage?', 'triage'],
    ['where does the figure of 854,000 come from?', '854,000'],
    ['where does the 854,000 figure come from', '854,000'],
    ['is there a citation for the bounty of 500 RMB?', 'the bounty of 500 RMB'],
    ['what is cited for the triage strategy?', 'the triage strategy'],
    ['According to whom was North Hamgyong cut off?', 'was North Hamgyong cut off'],
    ['women are sold, who says?', 'women are sold'],
    ['what does he cite when he says that guards helped people?', 'guards helped people'],
    ['source?', ''],
  ])('of %j is %j', (message, topic) => {
    expect(recognise(paper, message)).toEqual({ kind: 'source', topic })
  })
})

describe('the points of a message', () => {
  it.each([
    ['How many live in Yanji and what does Article 117 say?', ['How many live in Yanji', 'what does Article 117 say?']],
    ['Who is X? And where did she go?', ['Who is X?', 'where did she go?']],
    ['What is the bounty? How many live in Yanji?', ['What is the bounty?', 'How many live in Yanji?']],
    [
      'Why do women marry farmers; how long do prisoners stay in jail?',
      ['Why do women marry farmers', 'how long do prisoners stay in jail?'],
    ],
    ['What do brokers do? Thanks!', ['What do brokers do? Thanks!']],
    ['How many are there? Roughly?', ['How many are there? Roughly?']],
    ['Is she safe? Is it far?', ['Is she safe? Is it far?']],
    ['What do brokers and traffickers do?', ['What do brokers and traffickers do?']],
    ['What happens to men and women?', ['What happens to men and women?']],
    ['Who sold the woman and how did she escape?', ['Who sold the woman and how did she escape?']],
    ['When did he leave, and why?', ['When did he leave, and why?']],
    ['How many of the accounts are about abortions and how many about infanticide?', null],
    ['Did he write "Who are they? And where did they go then?"', null],
    ['tell me about the bounty', null],
    ['?', null],
  ])('%j are %j', (message, parts) => {
    expect(points(message)).toEqual(parts ?? [message])
  })
})
