/** "A", "A and B", "A, B and C"; "" of none. */
export const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
