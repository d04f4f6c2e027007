import { listed } from './listed.ts'

/** What may stand before a person's name. */
export const FORMS_OF_ADDRESS = 'mr mister ms mrs dr doctor prof professor'

/** Words in a section's title that name nothing by themselves. */
export const SMALL_WORDS = listed('the of in for on upon and a an to with from at by as its their')

/** Titles that every paper can have, which name their section wherever they stand. */
export const GENRES = listed('abstract introduction conclusion conclusions preface foreword')
