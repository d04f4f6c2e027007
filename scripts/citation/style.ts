import CSL from 'citeproc'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CslItem } from '../../src/paper/sources.ts'

const STYLES = 'scripts/citation/styles'
const read = (file: string): string => readFileSync(join(STYLES, file), 'utf8')

export type Format = 'text' | 'html'

/** One work in one CSL style. */
export interface Styled {
  /**
   * The note or the words in parentheses.
   *
   * @param pages as "78", "83-84" or "96n38"; none for the whole work
   * @param more where on the page, or a place that is not a page ("Article 1")
   */
  cite(pages?: string, more?: string): string
  /** The entry in the bibliography. */
  entry(): string
}

/**
 * Sets a work in a style.
 *
 * @param file the style's name among the files in `styles`
 * @param format plain text, where what print sets in italics is not marked, or HTML
 */
export function inStyle(file: string, item: CslItem, format: Format = 'text'): Styled {
  const system = {
    retrieveLocale: (language: string) => read(`locales-${language === 'en-GB' ? 'en-GB' : 'en-US'}.xml`),
    retrieveItem: () => item,
  }
  // The language is the style's own (`default-locale`), and American English where it names none.
  const style = read(`${file}.csl`)
  const engine = new CSL.Engine(system, style, 'en-US')
  // Notes print a place bare, so that another place than a page can stand for one; parentheses would print "p. Article 1".
  const isBare = style.includes('class="note"')
  engine.setOutputFormat(format)
  engine.updateItems([item.id])
  return {
    cite: (pages, more) => {
      const locator = pages ?? (isBare ? more : undefined)
      const place = {
        ...(locator === undefined ? {} : { locator, label: 'page' }),
        ...(more === undefined || more === locator ? {} : { suffix: `, ${more}` }),
      }
      const citation = { citationItems: [{ id: item.id, ...place }], properties: { noteIndex: 1 } }
      return engine.previewCitationCluster(citation, [], [], format)
    },
    entry: () =>
      ((engine.makeBibliography() || [])[1]?.[0] ?? '').replace(/^\s*<div class="csl-entry">|<\/div>\s*$/gu, '').trim(),
  }
}
