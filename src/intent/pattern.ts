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
