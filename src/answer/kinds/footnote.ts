import type { Paper } from '../../paper/paper.ts'
import type { Intent } from './intent.ts'

/** A number behind a word that can only be a note's. */
const NAMED =
  /\b(?:fo{1,2}t ?not[es]{0,2}|fns?|ftnt|end ?notes?)(?: (?:with|the|number|numbered|no|nr|num|marker|marked|labell?ed|called|#)){0,4} ?(\d{1,4}|one)\b(?! years?\b)/u

/** Words for a note's number that mean other things too: only digits follow them. */
const MARKER =
  /\b(?:refs?|references?|citations?|superscript|little|tiny|small raised|raised)(?: (?:number|no|nr|#)){0,2} ?(\d{1,3})\b(?! (?:years?|people|women|men|girls?|boys?)\b)/u

/** "note 8", which is also how "please note 20 people …" begins: what follows must belong to a request. */
const NOTE =
  /(?<!\b(?:i|we|they|please|must|should|also|editor|editors|not) )(?<!^to )\bnotes?(?: (?:with|the|number|numbered|no|nr|num|marked|labell?ed|#)){0,4} ?(\d{1,3}|one)(?= (?:say|says|said|tell|tells|is|was|about|text|please|in|of|from|refer|refers|mean|means|contain|contains|cite|cites|has|have|what|and|for|to|thanks|reads?|again|there|here|at|on|then|full|does|point|points|mention|mentions)\b|$)/u

/** "n. 31" and "n 31" alone or behind the words of a request; elsewhere "n" is what phones make of "and". */
const LETTER =
  /^(?:[a-z ]{0,40}\b(?:say|says|is|in|at|see|show|me|about|for|of|read|open|does|quote|to|under|and|what) )?n ?(\d{1,3})(?: (?:say|says|please|text|is|refer|refers|contain|contains)\b[a-z ]*)?$/u

const ORDINAL = /\b(\d{1,4})th(?: (?:and )?(?:last|final))? (?:f[ou]+t ?notes?|fns?|end ?notes?|notes?)\b/u
/** "Number 20 in the notes", "the 15 at the bottom of the page". */
const AMONG =
  /\b(?:number|no|nr|#|the|little|small|tiny) ?(\d{1,3})\b(?= (?:in|of|among|from) the (?:(?:foot|end) ?)?notes\b| (?:at|on|down at|down on) the (?:bottom|foot) of (?:the|a|that|this) page\b)/u
const LAST = /\b(?:(?:very )?last|final|closing) (?:f[ou]+t ?notes?|fn|end ?note|note)\b/u

/** A message that asks for a footnote by its number. */
export function footnote(paper: Paper, asked: string): Intent | null {
  const found = NAMED.exec(asked) ?? MARKER.exec(asked) ?? NOTE.exec(asked) ?? ORDINAL.exec(asked) ?? AMONG.exec(asked) ?? LETTER.exec(asked)
  if (found) return { kind: 'footnote', number: found[1] === 'one' ? 1 : Number(found[1]) }
  return LAST.test(asked) ? { kind: 'footnote', number: paper.footnotes.length } : null
}
