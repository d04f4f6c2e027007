/**
 * How a sentence opens that is about what the one before it says: "the latter group", "these figures", "it rests on
 * two pillars"; divided by "|". "This paper" is about itself, and "it is hard to tell" about what follows.
 */
export const LEANING_OPENINGS =
  '(?:the )?(?:latter|former)|these|such|this(?! (?:paper|article|study|analysis|report|essay|thesis|book))|' +
  'it (?!(?:is|was|will|would|may|might|can|seems|appears|remains)[^.;]*? (?:that|to|if|whether|how|why)\\b)'

/** What may stand before such an opening; divided by "|". Behind other prepositions it is not what the sentence is about. */
export const BEFORE_LEANING = 'most of|many of|some of|few of|none of|each of|both|both of|all|all of|one of'

/** Words of a sentence that draws a conclusion from the one before it. */
export const CONCLUDING = 'therefore|thus|hence|consequently|accordingly|as a result|as a consequence|for that reason'
