/**
 * What the raw text of this paper does not say of itself, and a reader of the printed journal knows. All else the oracle
 * reads from the raw text.
 */
export const FACTS = {
  file: 'corpus/source/paper.txt',
  /** The title page, which carries no number. */
  firstPage: 75,
  lastPage: 97,
  notes: 38,
  /** Running heads, with the number of their page; most were lost in the extraction. */
  heads: [/^ ?(\d+) {2}North Koreans in China\s*$/u, /^ ?Joel R\. Charny {2}(\d+)\s*$/u],
  /** Evident misprints that are mended: a stray 1 where no marker stands, which is taken out. */
  emendations: [{ printed: 'analyzes the1 situation', taken: '1' }],
  /** The printed headings, in order; before the first stand parts without one. */
  headings: [
    'The Scope of The Problem',
    'The Motivation for Leaving',
    'The Situation in China',
    'Treatment upon Deportation',
    'The Case for Refugee Status for North Koreans in China',
    'Protection for North Koreans in China',
  ],
  unprinted: ['Title page', 'Abstract', 'Introduction'],
  year: '2004',
  /** A form that the notes use for a source of the author's own, and how note 8 gives it in full. */
  ownForm: { short: 'RI interview', full: 'Refugees International (RI) interview' },
} as const
