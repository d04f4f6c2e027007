/**
 * The folder of the paper that is built, served, asked and measured: `IBID_CORPUS`, which may lie anywhere, as seen from
 * the project; "corpus" where it is not set.
 */
export const corpusFolder = (): string => process.env['IBID_CORPUS']?.trim().replace(/(?<=.)\/+$/u, '') || 'corpus'
