import table from '../../corpus/glossary.tsv'
import { openGlossary } from '../answer/glossary.ts'

/** The glossary with what reads it, by itself: the script has no room for it. */
export const glossary = openGlossary(table)
