import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { openPaper, sentencesOf } from '../../src/paper/paper.ts'
import { classesOf } from '../../src/retrieval/classes.ts'

const corpus = readBuiltCorpus()
const paper = openPaper(corpus.paper, corpus.source)
const classes = classesOf(paper)

describe('the classes of a paper', () => {
  it.each(paper.passages.map((passage, place) => [passage.id, passage, place] as const))(
    'have every sentence of %s in its order, unless it is the title or the byline',
    (_, passage, place) => {
      const own = classes.sentences.slice(classes.starts[place], classes.starts[place + 1])
      const isHead = passage.kind === 'title' || passage.kind === 'byline'
      expect(own).toEqual(isHead ? [] : sentencesOf(passage).map((span) => ({ place, span })))
    },
  )

  it('have a class for each note after them, then one for the gaps of each passage, then some off the subject', () => {
    expect(classes.notes).toBe(classes.sentences.length)
    expect(classes.starts).toHaveLength(paper.passages.length + 1)
    expect(classes.starts.at(-1)).toBe(classes.notes)
    expect(classes.gaps - classes.notes).toBe(paper.footnotes.length)
    expect(classes.offTopic - classes.gaps).toBe(paper.passages.length)
    expect(classes.size).toBeGreaterThan(classes.offTopic)
  })

  it('have room for every note: their numbers go from 1 on without a gap', () => {
    expect(paper.footnotes.map(({ number }) => number)).toEqual(paper.footnotes.map((__, i) => i + 1))
  })
})
