/** What Ibid can say about a quotation besides its verdict; each a fact of the comparison, never of the paper's subject. */
export const REMARKS = {
  number: 'It changes a number, or a word for how many.',
  negation: 'It changes a negation.',
  exception: 'It changes an exception, another limit, or what is said of what.',
  inserted: 'Its square brackets say what the paper does not.',
  omission: 'It leaves words out and says so; what is left stands in this order{list}.',
  hidden: 'It leaves out words that change what is said; read the whole.',
  brackets: 'The words in square brackets are the writer’s, not the paper’s{list}.',
  sic: 'The sic is the writer’s, not the paper’s.',
  emphasis: 'The note on emphasis is the writer’s; words are compared, not type.',
  apparatus: 'The note on what is left out or changed in type is the writer’s; it does not count.',
  marker: 'The number of a note was copied along, which does not count.',
  furniture:
    'What the pages print besides the text was copied along, which does not count: page numbers, running heads, headings, bullets or notes.',
  misprint: 'The paper prints “{printed}” here, an evident misprint; Ibid’s text has “{reading}”.',
  print:
    'Only quotation marks, brackets, dashes, hyphens, capitals, spaces or stops differ from print, which do not count.',
  spliced: 'It is put together from several places: {places}.',
  quotation: 'The paper has these words between quotation marks.',
  block: 'The paper has these words in a block quotation: the author quotes somebody else.',
  story: 'These words are part of a case story that the author reports.',
  editor: 'These words are the editor’s, not the author’s.',
  short: 'So few words prove little: they could be anybody’s.',
  tooShort: 'So few words are only looked for as they stand.',
  citedPage: 'It is cited to {cited}, but stands on {place}.',
  citedNote: 'It is cited to {cited}, but {notes}.',
  coarse: 'It is too much to compare in full; send its parts one by one.',
  several: 'It stands in {count} passages and notes.',
} as const

/** The same where the paper names who speaks: the name is the paper's own words. */
export const NAMING = {
  quotation: 'The paper gives these words to “{speaker}”.',
  block: 'The paper gives these words to “{speaker}”, in a block quotation.',
  story: 'These words are part of the story of “{speaker}”, which the author reports.',
} as const
