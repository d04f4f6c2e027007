/** The glossary by itself: not every chat needs it, and the script has no room for it. */
export { default as text } from '../../corpus/glossary.tsv'
