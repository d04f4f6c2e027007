import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Work } from '../../scripts/corpus/notes/note-text.ts'
import { resolveNotes } from '../../scripts/corpus/notes/resolve-notes.ts'
import { type Inline, readTranscription } from '../../scripts/corpus/transcription.ts'
import { holds } from './budget.ts'

const WORDS = [
  'refugees',
  'in',
  '100-300,000',
  'the',
  '“hostile',
  'class”',
  'half-Chinese',
  '*',
  'É',
  '#',
  '>',
  '[of]',
  '~',
  '{',
  'p.',
]
const plain = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((some) => `A ${some.join(' ')}`)

/** What stands in a text of the transcription, piece by piece. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly label: string }
  | { readonly kind: 'break'; readonly page: number }
  | { readonly kind: 'emendation'; readonly printed: string; readonly reading: string }

const labels = fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.constant('*'))
const pieces: fc.Arbitrary<readonly Piece[]> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: plain }),
      fc.record({ kind: fc.constant('marker' as const), label: labels }),
      fc.record({ kind: fc.constant('break' as const), page: fc.integer({ min: 1, max: 999 }) }),
      fc.record({ kind: fc.constant('emendation' as const), printed: plain, reading: plain }),
    ),
    { maxLength: 6 },
  )
  .map((some): Piece[] => [{ kind: 'text', text: 'It begins' }, ...some, { kind: 'text', text: 'and ends.' }])

/** Writes pieces as the transcription has them: each after a space, but markers right behind what they follow. */
function written(some: readonly Piece[]): string {
  const form = (piece: Piece): string => {
    if (piece.kind === 'text') return ` ${piece.text}`
    if (piece.kind === 'marker') return `[^${piece.label}]`
    return piece.kind === 'break' ? ` [[${piece.page}]]` : ` {~~${piece.printed}~>${piece.reading}~~}`
  }
  return some.map(form).join('').trimStart()
}

/** What a reader of the transcription should have from them. */
function read(some: readonly Piece[]): Pick<Inline, 'text' | 'markers' | 'breaks' | 'emendations'> {
  const inline = {
    text: '',
    markers: [] as Inline['markers'],
    breaks: [] as Inline['breaks'],
    emendations: [] as Inline['emendations'],
  }
  // A page begins with its first word: the space before the mark is the text's.
  const space = (): void => {
    if (inline.text !== '' && !inline.text.endsWith(' ')) inline.text += ' '
  }
  for (const piece of some) {
    if (piece.kind !== 'marker') space()
    const offset = inline.text.length
    if (piece.kind === 'text') inline.text += piece.text
    else if (piece.kind === 'marker') inline.markers.push({ label: piece.label, offset })
    else if (piece.kind === 'break') inline.breaks.push({ page: piece.page, offset })
    else {
      inline.emendations.push({ offset, printed: piece.printed, reading: piece.reading })
      inline.text += piece.reading
    }
  }
  return inline
}

const KINDS = [
  'title',
  'heading',
  'unprinted',
  'byline',
  'paragraph',
  'quotation',
  'note',
  'story',
  'page',
  'separator',
] as const
const blocks = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), some: pieces, label: labels, page: fc.integer({ min: 1, max: 999 }) }),
  {
    minLength: 1,
    maxLength: 8,
  },
)

describe('the reader of transcriptions', () => {
  it('reads back what is written', () => {
    holds(
      fc.property(blocks, (given) => {
        const chunks = given.map(({ kind: drawn, some, label, page }, at): readonly [string, object] => {
          // A paper has one title, before all else.
          const kind = drawn === 'title' && at > 0 ? 'heading' : drawn
          const text = written(some)
          const inline = read(some)
          switch (kind) {
            case 'title':
              return [`# ${text}`, { kind, ...inline }]
            case 'heading':
              return [`## ${text}`, { kind, printed: true, ...inline }]
            case 'unprinted':
              return [`## ${text} {.unprinted}`, { kind: 'heading', printed: false, ...inline }]
            case 'byline':
              return [`${text} {.byline}`, { kind, ...inline }]
            case 'quotation':
              return [`> ${text}`, { kind, ...inline }]
            case 'note':
              return [`[^${label}]: ${text}`, { kind, label, ...inline }]
            case 'story':
              return [`::: story\n\n${text}\n\n:::`, { kind, ...inline }]
            case 'page':
              return [`[[${page}]]`, { kind, page }]
            case 'separator':
              return ['***', { kind }]
            case 'paragraph':
              return [text, { kind, ...inline }]
          }
        })
        const found = readTranscription(chunks.map(([chunk]) => chunk).join('\n\n'), 'paper.md')
        expect(found).toMatchObject(chunks.map(([, block]) => block))
      }),
      300,
    )
  })
})

const AUTHORS = ['Ann Alder', 'Ben Birch', 'Cyd Cedar', 'Dee Dogwood']
const citedAs = (author: number): string => `${AUTHORS[author]}, “Work ${author}” (190${author})`

/** A note that cites one work by its author: by Ibid. where the note before cites it too, by op. cit. where any does. */
const citing = fc.array(fc.record({ author: fc.nat(AUTHORS.length - 1), page: fc.integer({ min: 1, max: 400 }) }), {
  minLength: 1,
  maxLength: 15,
})

describe('the resolution of notes', () => {
  it('gives each note the work that it was shortened from, its own page kept', () => {
    holds(
      fc.property(citing, (given) => {
        const seen = new Map<number, number>()
        const notes = given.map(({ author, page }, at) => {
          const isSame = given[at - 1]?.author === author
          const short = isSame ? 'Ibid.' : seen.has(author) ? `${AUTHORS[author]}, op. cit.` : citedAs(author)
          if (!seen.has(author)) seen.set(author, at + 1)
          return { number: at + 1, text: `${short}, p. ${page}.`, line: at + 1 }
        })
        const works = [...seen].map(([author, note]): Work => ({ id: `w${author}`, note, cited: citedAs(author) }))
        const resolved = resolveNotes(notes, works, 'paper.md')
        for (const [at, { author, page }] of given.entries()) {
          const { parts = [], unresolved, resolvesTo, via } = resolved[at] ?? {}
          const text = parts.map(({ note, span }) => notes[note - 1]?.text.slice(span.start, span.end)).join('')
          const full = seen.get(author) ?? 0
          expect(text).toBe(`${citedAs(author)}, p. ${page}.`)
          expect(unresolved).toEqual([])
          expect(resolvesTo).toEqual(full === at + 1 ? [] : [full])
          // The notes between: a row of Ibid. goes back to where it begins.
          const chain: number[] = []
          for (let back = at; given[back - 1]?.author === author && back !== full; back--) chain.push(back)
          expect(via).toEqual(chain)
        }
      }),
      400,
    )
  })
})
