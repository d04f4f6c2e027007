import type { Passage } from '../../src/paper/paper.ts'
import type { Quoted } from './measure.ts'

/** A passage as the figures look at it, with no highlight. */
export const asQuoted = ({ text, footnotes }: Passage): Quoted => ({
  quote: text,
  highlight: null,
  footnotes: footnotes.map(({ footnote }) => footnote),
})
