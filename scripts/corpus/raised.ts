const DIGITS = '0123456789+−=()'
const SIGNS = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', lowered: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' } as const

/** Figures above or below the line, as characters of their own: else 10⁶ would be 106. Other words stay as they are. */
export function raised(text: string, kind: keyof typeof SIGNS): string {
  const plain = text.trim().replaceAll(/[-–]/gu, '−')
  return /^[\d+−=()]*\d[\d+−=()]*$/u.test(plain)
    ? plain.replaceAll(/./gu, (char) => SIGNS[kind][DIGITS.indexOf(char)] ?? char)
    : text
}
