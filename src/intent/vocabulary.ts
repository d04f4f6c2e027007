/** A list of words as a set; several strings make one list. */
export const vocabulary = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')))

/** A list of words as alternatives of a pattern; "_" stands for a space. */
export const either = (...lists: readonly string[]): string =>
  `(?:${lists.join(' ').replaceAll(' ', '|').replaceAll('_', ' ')})`

/**
 * A pattern's text over several lines: line breaks and what indents the next line are no part of it, and "_" stands for
 * a space, so that a line can begin with one.
 */
export const form = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: strings.raw.map((part) => part.replace(/\n\s*/gu, '').replaceAll('_', ' ')) }, ...values)

/** A pattern over messages as `plain` gives them, from its alternatives. */
export const pattern = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u')

/** Whether a message has no words but these. */
export const only = (asked: string, ...allowed: readonly ReadonlySet<string>[]): boolean =>
  asked.split(' ').every((word) => allowed.some((words) => words.has(word)))

/** Words that a request can have around what it asks for. */
export const FRAME = vocabulary(
  'a an the this that these those it its of in on at to for from by with about into out up down over as than',
  'is am are was were be been being do does did can could would will shall should may might must has have had',
  'i me my mine you your yours we us our he him his she her they them their one ones there here',
  'and or so but then also too just exactly actually really even ever quite very all any some each every not no yes',
  'please kindly thanks thank ok okay hi hello hey well um uh hmm sorry dear ibid oh ah right now again still',
  'say says said saying write writes written tell tells told show shows give gives get gets read reads reading',
  'see know want wants wanted like love need needs let lets look looks looking find wonder wondering wondered',
  'curious question ask asks asking help explain quote cite print display bring take go goes going open pull put',
  'make mean means happen interested what which who whom whose how when where why if whether anything something',
  'everything thing things someone quick quickly possible possibly maybe perhaps much many more most whole entire',
  'full complete main exact first remind',
)

/** What people call the paper. */
export const PAPER = vocabulary(
  'paper papers article articles study essay text report work piece document analysis publication pdf file manuscript',
  'research writing treatise',
)

/** What people call who wrote it. */
export const WRITER = vocabulary('author authors writer writers researcher researchers')

/** The paper as a pattern: "this", "it", "the whole article". */
export const THIS = `(?:this|it|the|your|that)(?: ${either('whole entire research journal')})?(?: ${either(
  'paper article study text essay report piece document analysis publication work pdf',
)})?`

/** What asks for no more than a part of the paper by its name is short. */
export const SHORT = 200
