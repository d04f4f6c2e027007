/** British and American spellings come out as one form. Other words that this changes are changed in paper and question alike. */
export const SPELLINGS: readonly [RegExp, string][] = [
  [/is(e[ds]?|ing|ations?|ers?)$/u, 'iz$1'],
  [/yse([ds]?)$/u, 'yze$1'],
  [/our(s|ed|ing|able|ful|hood|ly)?$/u, 'or$1'],
  [/([bt])re(s|d)?$/u, '$1er$2'],
  [/(def|off|lic)ence(s?)$/u, '$1ense$2'],
  [/ll(ed|ing|ers?)$/u, 'l$1'],
  [/ogue(s?)$/u, 'og$1'],
]

/** Endings by which forms of one word differ, as "deporting" and "deported" do; "internment" and "international" don't. */
export const ENDING = /^(?:e|e?s|e?d|ings?|y|ies|ied|ly|[eo]rs?|a?t?ions?|ments?)?$/u
