import { existsSync } from 'node:fs'

/** The corpus that comes with the project. */
export const DEFAULT = 'corpus'

/**
 * The folders of the papers that are served: `IBID_CORPUS`, one folder or several separated by spaces, which may lie
 * anywhere, as seen from the project. A folder whose own name has spaces is one.
 */
export function corpusFolders(): readonly string[] {
  const setting = process.env['IBID_CORPUS']?.trim() || DEFAULT
  const folders = existsSync(setting) ? [setting] : setting.split(/\s+/u)
  return folders.map((folder) => folder.replace(/(?<=.)\/+$/u, ''))
}

/** The folder of the paper that is built, asked and measured. Where the setting names several, it is said in one line. */
export function corpusFolder(): string {
  const [folder = DEFAULT, ...others] = corpusFolders()
  if (others.length === 0) return folder
  console.error('IBID_CORPUS names several papers, which are only served together: name one here')
  process.exit(1)
}
