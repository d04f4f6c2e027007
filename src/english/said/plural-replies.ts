import type { REPLIES } from './replies.ts'

/** Lead-ins that speak of the paper, as they are said of all papers together, where there are several. */
export const PLURAL_REPLIES = {
  notFound:
    'The papers do not say, as far as Ibid can find. The closest passages are below; none of them is an answer.',
  unsure: 'Ibid is not sure that the papers answer this. One of the closest passages below may.',
  whyNot:
    'Ibid answers only with the papers’ own words, and found none that surely answer the question before this. The ' +
    'closest passages are below.',
  nothing: 'The papers do not say, as far as Ibid can find, and nothing in them comes near.',
  absent: 'These words are in none of the papers. The closest passages are below; none of them has them.',
  unfound: 'These words are in none of the papers.',
  fewUnfound: 'Too short to tell: one to three words could be anybody’s. They stand in none of the papers.',
  notEnglish: 'The papers are in English, and so must questions be for Ibid to find their place in them.',
  greeting:
    'Hello. Ask a question about the papers, and Ibid answers with their own words, their page and their notes.',
  thanks: 'You are welcome. Ask another question about the papers whenever you like.',
  remark: 'Ibid adds nothing to what the papers say. Ask another question about them whenever you like.',
  identity:
    'This is Ibid, a look-up service over several papers. It is not a person or a language model; it only quotes.',
  help: 'Ask a question about the papers, or for a footnote or a page. Ibid answers only with their own words.',
  instruction: 'Ibid only quotes the papers; it writes nothing of its own. Ask a question about what they say.',
} as const satisfies Readonly<Partial<Record<keyof typeof REPLIES, string>>>
