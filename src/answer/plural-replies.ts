import { REPLIES } from './replies.ts'

/** Lead-ins that speak of the paper and are said of all papers together, where there are several. */
const OF_SEVERAL: readonly (readonly [of: string, ofSeveral: string])[] = [
  [
    REPLIES.notFound,
    'The papers do not say, as far as Ibid can find. The closest passages are below; none of them is an answer.',
  ],
  [REPLIES.nothing, 'The papers do not say, as far as Ibid can find, and nothing in them comes near.'],
  [REPLIES.absent, 'These words are in none of the papers. The closest passages are below; none of them has them.'],
  [REPLIES.unfound, 'These words are in none of the papers.'],
  [REPLIES.notEnglish, 'The papers are in English, and so must questions be for Ibid to find their place in them.'],
  [
    REPLIES.greeting,
    'Hello. Ask a question about the papers, and Ibid answers with their own words, their page and their notes.',
  ],
  [REPLIES.thanks, 'You are welcome. Ask another question about the papers whenever you like.'],
  [
    REPLIES.identity,
    'This is Ibid, a look-up service over several papers. It is not a person or a language model; it only quotes.',
  ],
  [
    REPLIES.help,
    'Ask a question about the papers, or for a footnote or a page. Ibid answers only with their own words.',
  ],
  [
    REPLIES.instruction,
    'Ibid only quotes the papers; it writes nothing of its own. Ask a question about what they say.',
  ],
]

/** A reply as it is said of several papers together; undefined for one that is true of a single paper alone. */
export function ofSeveral(reply: string): string | undefined {
  const found = OF_SEVERAL.find(([of]) => reply.includes(of))
  return found && reply.replace(found[0], found[1])
}
