import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import type { Answer } from '../../src/answer/types.ts'
import { follow, referTo } from '../../src/answer/reference.ts'
import { segments } from '../../src/answer/segments.ts'
import { quoted } from '../../src/answer/view.ts'
import { suggest } from '../../src/answer/suggest.ts'
import { askResponse } from '../../src/contract/schemas.ts'
import { recognise, stepIn } from '../../src/intent/recognise.ts'
import { quote } from '../../src/paper/quotation.ts'
import { sentences } from '../../src/paper/sentences.ts'
import { buildIndex, loadIndex } from '../../src/retrieval/artifact.ts'
import { indexOptions } from '../../src/retrieval/options.ts'
import { chanceOf } from '../../src/retrieval/confidence.ts'
import { LEANINGS } from '../../src/retrieval/follow-up.ts'
import { leansFrom } from '../../src/retrieval/retrieval.ts'
import { tokenizer } from '../../src/retrieval/words.ts'
import { holds } from './budget.ts'
import { desk, paper, questions, texts, units } from './texts.ts'

const corpus = readBuiltCorpus()
const answerTo = (question: string, history: Parameters<typeof ask>[1]['history'] = []) =>
  ask(desk, { question, limit: 3, history })

/** Turns that were answered, far from what is asked next. */
const turns = fc.array(
  fc.record({
    question: fc.oneof(fc.constantFrom(...desk.suggestions), questions),
    passages: fc.subarray(
      paper.passages.map(({ id }) => id),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
)

/** A passage or note, with a stretch of it. */
const cuts = fc
  .constantFrom(...units)
  .chain((unit) =>
    fc
      .tuple(fc.nat(unit.text.length - 1), fc.integer({ min: 1, max: 300 }))
      .map(([start, length]) => ({ unit, span: { start, end: Math.min(unit.text.length, start + length) } })),
  )

describe('whatever is asked', () => {
  it('is answered, by the schema, and the answer is plain JSON', () => {
    holds(
      fc.property(questions, turns, fc.boolean(), (question, history, follows) => {
        const response = answerTo(question, follows ? history : [])
        expect(askResponse.parse(response)).toEqual(response)
        expect(JSON.parse(JSON.stringify(response))).toEqual(response)
        expect(response.status === 'answered').toBe(response.answers.length > 0)
      }),
      100,
    )
  })

  it('is answered the same twice', () => {
    holds(
      fc.property(questions, turns, (question, history) => {
        expect(answerTo(question, history)).toEqual(answerTo(question, history))
      }),
      60,
    )
  })

  it('is quoted whole: every quotation is a passage or note, as the paper has it', () => {
    const isWhole = ({ id, quote: text, footnotes }: Answer): boolean =>
      units.some((unit) => unit.id === id && unit.text === text) &&
      footnotes.every(({ number, text: note }) => paper.footnote(number)?.text === note)
    holds(
      fc.property(questions, (question) => {
        const { answers, related } = answerTo(question)
        expect([...answers, ...related].filter((answer) => !isWhole(answer))).toEqual([])
      }),
      200,
    )
  })

  it('is suggested at most eight ways to go on, each once', () => {
    holds(
      fc.property(texts, (typed) => {
        const offered = suggest(desk, typed)
        expect(offered.length).toBeLessThanOrEqual(8)
        expect(new Set(offered).size).toBe(offered.length)
      }),
      300,
    )
  })
})

describe('a message after other turns', () => {
  const { retrieval } = desk
  const leans = (message: string): boolean =>
    chanceOf(corpus.model.followUp.leaning, LEANINGS, retrieval.leaningsOf(message, retrieval.lookUp(message))) >=
    leansFrom(retrieval.retrieve(message).confidence)

  it('is looked up as if nothing had come before, unless it leans', () => {
    holds(
      fc.property(questions, turns, (message, history) => {
        fc.pre(!leans(message))
        expect(retrieval.after(history)(message)).toEqual(retrieval.retrieve(message))
      }),
      150,
    )
  })

  // What is asked for by its number, its name or its words names its own subject, whatever the words around it are.
  const named = fc.oneof(
    fc.integer({ min: 1, max: 45 }).map((note) => `What does footnote ${note} say?`),
    fc.integer({ min: 70, max: 100 }).map((page) => `What is on page ${page}?`),
    fc
      .constantFrom(...paper.sections.filter(({ printed }) => printed))
      .map(({ title }) => `Read me the section “${title}”`),
    fc.constantFrom(
      'Who wrote this paper?',
      'What is the title?',
      'Show me the abstract',
      'What are the sections?',
      'hello',
    ),
    cuts.map(
      ({ unit, span }) => `Did the author write “${unit.text.slice(span.start, span.end).replaceAll(/[“”"]/gu, '')}”?`,
    ),
  )

  it('gets the same answer as alone where it asks for a note, a page, a section, the paper itself or a check', () => {
    holds(
      fc.property(named, turns, (message, history) => {
        const { kind } = recognise(paper, message)
        fc.pre(kind !== 'passages' && kind !== 'source' && !stepIn(paper, message))
        const alone = answerTo(message)
        // What was asked is not offered again.
        const asked = new Set(history.map(({ question }) => question))
        const suggestions = alone.suggestions.filter((one) => !asked.has(one))
        expect(answerTo(message, history)).toMatchObject({ ...alone, suggestions: expect.arrayContaining(suggestions) })
      }),
      80,
    )
  })
})

describe('the index', () => {
  const tokenize = tokenizer(corpus.aliases)
  const built = MiniSearch.loadJS(buildIndex(paper, tokenize).index, indexOptions(tokenize))
  const reloaded = loadIndex(JSON.parse(JSON.stringify(corpus.index)), paper, tokenize)

  it('finds the same once it was written and read again', () => {
    holds(
      fc.property(texts, (query) => {
        expect(reloaded.search(query)).toEqual(built.search(query))
      }),
      200,
    )
  })
})

describe('a stretch of a passage or note', () => {
  it('can be quoted, and nothing outside of it', () => {
    holds(
      fc.property(
        cuts,
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -3, max: 3 }),
        ({ unit, span }, back, on) => {
          expect(quote(unit, span)).toMatchObject({ unit, text: unit.text, highlight: span, notes: [] })
          const other = { start: span.start + back, end: span.end + on }
          const isWithin = other.start >= 0 && other.start < other.end && other.end <= unit.text.length
          if (isWithin) expect(quote(unit, other).highlight).toEqual(other)
          else expect(() => quote(unit, other)).toThrow(RangeError)
        },
      ),
      500,
    )
  })

  it('is set in pieces that make up the quote, the stretch marked and every note where it stands', () => {
    holds(
      fc.property(cuts, ({ unit, span }) => {
        const answer = quoted(desk, unit, span)
        const pieces = segments(answer)
        const text = (some: typeof pieces): string => some.map((piece) => piece.text).join('')
        expect(text(pieces)).toBe(unit.text)
        expect(text(pieces.filter(({ marked }) => marked))).toBe(unit.text.slice(span.start, span.end))
        const markers = pieces.flatMap(({ notes }, at) =>
          notes.map(({ number }) => ({ number, offset: text(pieces.slice(0, at + 1)).length })),
        )
        const printed =
          'number' in unit ? [] : unit.footnotes.map(({ footnote, offset }) => ({ number: footnote.number, offset }))
        expect(markers).toEqual(printed)
      }),
      300,
    )
  })

  it('comes back from the reference of a button', () => {
    holds(
      fc.property(fc.array(cuts, { minLength: 1, maxLength: 10 }), (chosen) => {
        const answers = chosen.map(({ unit, span }) => quoted(desk, unit, span))
        expect(follow(desk, referTo(paper, answers))).toEqual(answers)
      }),
      100,
    )
  })
})

describe('the sentences of any text', () => {
  it('follow each other, with nothing but space between them', () => {
    holds(
      fc.property(texts, (any) => {
        // A passage or note neither begins nor ends with space.
        const text = any.trim()
        const spans = sentences(text)
        const ends = [0, ...spans.map(({ end }) => end)]
        const between = [...spans.map(({ start }) => start), text.length].map((start, at) =>
          text.slice(ends[at], start),
        )
        expect(between.join('').trim()).toBe('')
        expect(spans.every(({ start, end }) => start < end)).toBe(true)
      }),
      500,
    )
  })
})
