import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainModel } from '../../scripts/bank/plain-model.ts'
import { readBank } from '../../scripts/bank/read.ts'
import { readProvedCorpus } from './proved-corpus.ts'
import { makeEncoder } from '../../scripts/encoder/make-encoder.ts'
import { ask } from '../../src/answer/ask.ts'
import { deskAt } from '../../src/answer/library.ts'
import { openLibrary } from '../../src/library.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { buildIndex, loadIndex } from '../../src/retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../../src/retrieval/words.ts'

const FOLDER = 'test/corpora/tiny'
const ORIGIN = 'https://ibid.example'

const { paper: data, source, proof } = readProvedCorpus(FOLDER)
const paper = openPaper(data, source)
const aliases = JSON.parse(readFileSync(`${FOLDER}/aliases.json`, 'utf8')) as Aliases
const tokenize = tokenizer(aliases)
const index = buildIndex(paper, tokenize)
/** So few words of general English, so that the encoder is learnt in a moment. */
const GENERAL = 300
const encoder = await makeEncoder(paper, readBank(paper, `${FOLDER}/bank`), aliases, GENERAL)
const suggestions = JSON.parse(readFileSync(`${FOLDER}/suggestions.json`, 'utf8')) as string[]
const library = openLibrary({ paper: data, source, index, encoder, model: plainModel, aliases, suggestions })
const answerTo = (question: string) => ask(deskAt(library, ORIGIN), { question, limit: 3, history: [] })

/** In full as note 1, 4 or 5 first cites them. */
const TARN =
  'Mina Orla Tarn, Office of Tides, “The Brass Hours: Bells on a Northern Coast,” Coastal Papers (Spring 1974)'
const GUILD = 'Keepers’ Guild (KG) interview'
const OOSTRA = 'Piet Oostra, “Counting Strokes at Sea” (Lund, 1962)'

describe('the proof of the tiny corpus', () => {
  it('finds the one hyphen undone, the one kept, the emendation and the running head', () => {
    expect(proof.undone).toEqual(['har-⏎bour'])
    expect(proof.kept).toEqual(['half-⏎hour,'])
    expect(proof.emendations.map(({ printed, reading }) => [printed, reading])).toEqual([['teh', 'the']])
    expect(proof.runningHeads).toEqual(['Ada Fenwick  3'])
  })

  it('accounts for every character of the raw text that is not white space', () => {
    const raw = readFileSync(`${FOLDER}/source/paper.txt`, 'utf8')
    const accounted = Object.values(proof.characters).reduce((sum, count) => sum + count, 0)
    // Beside what it counts by role: the hyphen that it undid, and the running head.
    const [head] = proof.runningHeads
    const beside = proof.undone.length + (head ?? '').replace(/\s/gu, '').length
    expect(accounted + beside).toBe(raw.replace(/\s/gu, '').length)
  })
})

describe('the passages of the tiny corpus', () => {
  it.each([
    ['title', 'title', 'Title page', [1], [], 'Bells over the Harbour'],
    ['byline', 'byline', 'Title page', [1], [], 'Ada Fenwick'],
    ['p1', 'paragraph', 'Abstract', [1], [], 'This paper tells how'],
    ['p2', 'paragraph', 'The Bells', [1, 2], [1, 2], 'The first bell was hung'],
    ['p3', 'paragraph', 'The Bells', [2], [3], 'The keeper had three duties'],
    ['p4', 'paragraph', 'The Bells', [2], [], 'The oldest of the keepers remembered'],
    ['p5', 'quotation', 'The Bells', [2], [4], 'A clock that has stopped'],
    ['p6', 'paragraph', 'The Silence', [3], [5, 6], 'Strokes were counted'],
    ['p7', 'paragraph', 'The Silence', [3], [], 'The last night is told'],
    ['p8', 'story', 'The Silence', [3], [], 'She was nine years old'],
    ['p9', 'story', 'The Silence', [3], [7], 'In the morning the rope'],
    ['p10', 'paragraph', 'The Silence', [3], [8], 'Since then the tower'],
  ])('%s is a %s of “%s” on its pages, with its notes', (id, kind, section, pages, notes, opening) => {
    const passage = paper.passage(id)
    expect(passage).toMatchObject({ kind, pages, section: { title: section } })
    expect(passage?.footnotes.map(({ footnote }) => footnote.number)).toEqual(notes)
    expect(passage?.text.startsWith(opening)).toBe(true)
  })

  it('are all of them, in reading order', () => {
    const paragraphs = Array.from({ length: 10 }, (_, i) => `p${i + 1}`)
    expect(paper.passages.map((p) => p.id)).toEqual(['title', 'byline', ...paragraphs])
    expect([paper.firstPage, paper.lastPage]).toEqual([1, 3])
  })

  it('have the Abstract under a heading that the paper does not print', () => {
    expect(paper.sections.filter((s) => s.printed).map((s) => s.id)).toEqual(['the-bells', 'the-silence'])
    expect(source).not.toContain('Abstract')
    expect(source).toContain('\n\nThe Bells\n\nThe first bell')
  })

  it('have a paragraph over a page break whole, its hyphens decided and its misprint mended', () => {
    expect(paper.passage('p2')?.text).toBe(
      'The first bell was hung in the watchtower in 1840 and was paid for by the widows of the fleet. It weighed nine ' +
        'hundred pounds, and the keeper rang it by hand. In fog the bell was rung every half-hour, so that boats at ' +
        'sea could find the harbour mouth by its sound. A second bell came from a wrecked brig in 1852 and was rung ' +
        'only for the drowned.',
    )
  })

  it('have a list in the paragraph that introduces it', () => {
    expect(paper.passage('p3')?.text).toBe(
      'The keeper had three duties, which were painted on the door of the tower: • to wind the clock at noon; • to ' +
        'ring the tide, whatever the clock might say; and • to write every stroke in the book.',
    )
  })

  it.each([
    [1, 'by its sound.'],
    [2, 'only for the drowned.'],
    [3, 'in the book.'],
    [4, 'is never late.'],
    [5, 'no two counts agree.'],
    [6, 'bought a siren.'],
    [7, 'all her life.'],
    [8, 'by the siren.'],
  ])('have marker %i right after “%s”', (number, before) => {
    const carrier = paper.passage(paper.footnote(number)?.passage ?? '')
    const offset = carrier?.footnotes.find(({ footnote }) => footnote.number === number)?.offset
    expect(carrier?.text.slice(0, offset).endsWith(before)).toBe(true)
  })
})

describe('the notes of the tiny corpus', () => {
  it.each([
    [1, 'a full citation', 2, [], [], `${TARN}, pp. 3-5.`],
    [2, 'an Ibid.', 2, [1], [], `${TARN}, p. 9.`],
    [3, 'an Ibid. of an Ibid.', 2, [1], [2], `${TARN}, p. 11.`],
    [4, 'a work of its own', 2, [], [], `${GUILD}s, 2 May 1931; 9 May 1931. The guild spoke with eleven keepers.`],
    [
      5,
      'an op. cit. by part of a name, and a new work',
      3,
      [1],
      [],
      `${TARN}, p. 21. On the counting of strokes, see also ${OOSTRA}, p. 40.`,
    ],
    [6, 'an ambiguous Ibid.', 3, [], [], 'Ibid., p. 41. [not resolved: Ibid.: the note before cites several works]'],
    [7, 'a short form of the work’s own', 3, [4], [], `${GUILD}, 9 May 1931.`],
    [
      8,
      'an op. cit. of a work first named inside a note',
      3,
      [5],
      [],
      `${OOSTRA}, p. 44. His figures end in 1930. They were never printed in full.`,
    ],
  ])('note %i (%s) resolves right', (number, _, page, resolvesTo, via, resolved) => {
    expect(paper.footnote(number)).toMatchObject({ page, resolvesTo, via, resolved })
  })

  it('keep their own words as printed', () => {
    const printed = paper.footnotes.map((note) => note.text)
    expect(printed.slice(1, 3)).toEqual(['Ibid., p. 9.', 'Ibid., p. 11.'])
    expect(printed[6]).toBe('KG interview, 9 May 1931.')
  })
})

describe('a question to the tiny corpus', () => {
  it('finds its passage through an index that was stored as JSON', () => {
    const stored = loadIndex(JSON.parse(JSON.stringify(index)), paper, tokenize)
    expect(stored.search('wrecked brig')[0]?.id).toBe('p2')
  })

  it('is answered with the paragraph that answers it, its notes and its place', () => {
    const response = answerTo('Who paid for the first bell?')
    expect(response.status).toBe('answered')
    const [best] = response.answers
    const passage = paper.passage('p2')
    expect(best).toMatchObject({ id: 'p2', quote: passage?.text, section: 'The Bells', pages: [1, 2] })
    expect(best?.quote.slice(best.highlight?.start, best.highlight?.end)).toContain('the widows of the fleet')
    expect(best?.footnotes.map(({ number, resolved }) => [number, resolved])).toEqual([
      [1, `${TARN}, pp. 3-5.`],
      [2, `${TARN}, p. 9.`],
    ])
    expect(best?.citation).toBe('Ada Fenwick, “Bells over the Harbour,” Annals of Coastal Life 2, no. 1 (1999): 1.')
  })

  it.each([
    ['What does footnote 3 say?', 'footnote', ['fn3']],
    ['What is on page 2?', 'page', ['p2', 'p3', 'p4']],
    ['What is in the section The Silence?', 'section', ['p6', 'p7', 'p8']],
    ['What is this paper about?', 'document', ['p1']],
  ])('%s is recognised and looked up', (question, kind, ids) => {
    const response = answerTo(question)
    expect(response.kind).toBe(kind)
    expect(response.answers.map((answer) => answer.id)).toEqual(ids)
  })

  it.each(suggestions)('that is suggested is answered: %s', (question) => {
    expect(answerTo(question).status).toBe('answered')
  })

  it.each([
    ['Why were the bells rung?', 'p1'],
    ['What happened to the rope?', 'p9'],
    ['How much did the bell weigh?', 'p2'],
  ])('%s is answered first by %s, though the bank asks in other words', (question, id) => {
    expect(answerTo(question)).toMatchObject({ status: 'answered', answers: [{ id }, {}, {}] })
  })

  it('that the paper does not answer brings the passages near it, and suggestions', () => {
    const { answers, related, ...response } = answerTo('Who cast that first bell?')
    expect(response).toMatchObject({ status: 'not_found', suggestions: [suggestions[0]] })
    expect(answers).toEqual([])
    expect(related[0]?.id).toBe('p2')
  })

  it('that is off the subject brings the suggestions alone', () => {
    expect(answerTo('How deep are volcanoes on Jupiter?')).toMatchObject({
      status: 'not_found',
      answers: [],
      related: [],
      suggestions,
    })
  })
})
