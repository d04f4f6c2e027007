/** The numbers of notes as a chat can raise them, which has no other way: 5 and 16 give "⁵ ¹⁶". */
export const superscript = (numbers: readonly number[]): string =>
  numbers.map((number) => String(number).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')).join(' ')
