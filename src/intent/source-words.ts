import { either, form } from './vocabulary.ts'

/** What a statement is called when its origin is asked for; a figure stands for itself, unless it is an age. */
const FIGURE = String.raw`\d[\d,.]*(?![\d,.]|[- ]?${either('years? yrs? yo st nd rd th')}\b)%?`
export const STATEMENT = either(
  'figures? numbers? statistics? stats? data estimates? claims? statements? information info ideas? notions? quotes?',
  'quotations? percentages? ratios? accounts? definitions? lines? bits? phrases? sayings? expressions? assertions?',
  'facts? counts? totals? wordings? sentences? words story anecdotes? remarks? rumou?rs? assessments? passages?',
  'calculations?',
  `descriptions? percent per_cent ${FIGURE.replaceAll(' ', '_')}`,
)
export const THE = `(?:${either('the this that these those his her its their')} )`
/** A statement with up to four words before its name: "the 60-100,000 estimate". */
export const NAMED = form`(?=${THE}?(?:(?!${either('in at on to he she they we i you it')} )[^\s,]+ ){0,4}?
  ${STATEMENT}(?![\p{L}\d]))`
export const QUANTITY = either('figures? numbers? estimates? statistics? percentages?')
export const SOURCE = either('sources? references? citations? foot_?notes? notes? backing provenance attribution')
export const WORK = either(
  'sources? references? citations? foot_?notes? notes? reports? books? articles? study studies papers? works?',
  'publications? documents? interviews? authors? scholars? researchers? testimony testimonies evidence',
)
export const AUTHOR = form`(?:he|she|it|they|the ${either('author writer paper article text study report')}|this
  _${either('paper article author text study')})`
export const IS = either('is are was were')
export const DOES = either('does do did')
export const PROVES = either(
  'backs?(?:_up)? supports? substantiates? corroborates? underpins? stands?_behind is_behind lies_behind vouches_for',
)

/** Sources that are not a statement's. */
export const OTHER = form`(?! ${THE}?(?:[\w']+ )?
  ${either(
    'income food money funding funds water river shame support heat light power energy aid livelihood help revenue',
    'supply supplies kindness compassion sympathy fear anger problems? trouble pride strength hope comfort tension',
    'conflict danger',
  )}\b)`
/** "The claim that", behind a preposition: no part of the statement. */
export const CLAIM = form`(?: ${either('the his her their this')}
  _${either('claim statement assertion idea fact information bit part point sentence line')}(?:
  _${either('that of about on where when')}\b| (?=\p{L}))?)?`
export const START = `^(?:${either('and so but ok okay also then please well hi hello')}[, ]{1,2}){0,3}`
export const BREAK = '(?:[,.;:?!–-]? |^)(?:and |but |so )?'
export const END = String.raw`(?: ${either('please exactly then originally anywhere at_all')})?\s{0,2}[?!.]{0,3}$`
export const ASKING =
  `(?:(?:what|which|who)(?: ${IS})?(?: exactly)? |is there |are there |${either('do_you_have have_you_got')} |` +
  `does ${AUTHOR} ${either('give name have cite offer provide')} |has ${AUTHOR} got |` +
  `can you ${either('give show name find')}(?: me)? |where (?:can i|do i|is|are)(?: find| get| see)? |` +
  `${either('give_me show_me tell_me i_need i_want looking_for find_me find name got any need')} |i'm looking for )?`
export const WHICH = `(?:${either('a an any the some his her their its your that which what')} ){0,2}(?:${either(
  'original exact primary actual full written given academic other second first',
)} ){0,2}`
