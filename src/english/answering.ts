/** What stands beside an amount of money: signs before it, words behind it. */
export const CURRENCY_SIGNS = '$€£¥₩'
export const CURRENCY_WORDS =
  'RMB|yuan|won|yen|dollar|dollars|euro|euros|pound|pounds|cent|cents|penny|pence|shilling|shillings|farthing|farthings|' +
  'franc|francs|crown|crowns|marks|rupee|rupees'

/** Units of time and length, and words that stand for a number before one. */
export const UNITS_OF_LENGTH = 'minute|hour|day|night|week|month|year|decade|mile|yard|meter|metre|page'
export const SOME = 'a|an|several|few|many'

/** A name behind one of these is a place, and so is one before a noun for places. */
export const PLACE_BEFORE = 'in|at|near|from|to|into|through|across|outside|inside|toward|towards|throughout'
export const PLACE_NOUNS = 'River|Province|Prefecture|City|County|Center'

/** How words end that have a capital letter and name no single place or person: "Chinese", "Koreans". */
export const DEMONYMS = 'ese|ean|eans|ican|icans|ish'

/** Words that give a reason. Many a reason has none of them. */
export const REASONS =
  'because|since|due to|owing to|in order to|so that|for fear|fearing|therefore|as a result|on account of|on the grounds|' +
  'reason|reasons|rationale|cause|caused|result of|led|motivation|given that'
