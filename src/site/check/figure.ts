/** A whole number with commas between its thousands. To ask the platform for it loads its tables of languages: 13 ms of a start. */
export const figure = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
