/** The corpus that comes with the project. */
export const DEFAULT = 'corpus'

/**
 * The folder of the paper that is built, served, asked and measured: `IBID_CORPUS`, which may lie anywhere, as seen from
 * the project.
 */
export const corpusFolder = (): string => process.env['IBID_CORPUS']?.trim().replace(/(?<=.)\/+$/u, '') || DEFAULT
