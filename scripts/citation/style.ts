import CSL from 'citeproc'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CslItem } from '../../src/paper/sources.ts'

const STYLES = 'scripts/citation/styles'
const read = (file: string): string => readFileSync(join(STYLES, file), 'utf8')

export type Format = 'text' | 'html'

/** What a locator counts; "words" where it is said in words as it is. */
export type Label = 'page' | 'paragraph' | 'words'

/** One work in one CSL style. */
export interface Styled {
  /**
   * The note or the words in parentheses.
   *
   * @param pages as "78", "83-84" or "96n38"; none for the whole work
   * @param more where on the page, or a place that is not a page ("Article 1")
   * @param label what `pages` counts, where a paper has no page numbers
   */
  cite(pages?: string, more?: string, label?: Label): string
  /** The entry in the bibliography. */
  entry(): string
}

/** A style that has been read, and the way to put a work into it. */
interface Engine {
  readonly engine: InstanceType<typeof CSL.Engine>
  /** Whether notes print a place bare, so that another place than a page can stand for one. */
  readonly isBare: boolean
  readonly hold: (item: CslItem) => void
}

/** Reading a style takes many times as long as setting a work in it, so each is read once. */
const engines = new Map<string, Engine>()

function engineOf(file: string, format: Format): Engine {
  const key = `${format} ${file}`
  const known = engines.get(key)
  if (known) return known
  let held: CslItem | undefined
  const system = {
    retrieveLocale: (language: string) => read(`locales-${language === 'en-GB' ? 'en-GB' : 'en-US'}.xml`),
    retrieveItem: () => held ?? {},
  }
  // The language is the style's own (`default-locale`), and American English where it names none.
  const style = read(`${file}.csl`)
  const engine = new CSL.Engine(system, style, 'en-US')
  engine.setOutputFormat(format)
  const made: Engine = {
    engine,
    isBare: style.includes('class="note"'),
    hold: (item) => {
      if (held === item) return
      // Emptied first: two works may have the same id.
      engine.updateItems([])
      held = item
      engine.updateItems([item.id])
    },
  }
  engines.set(key, made)
  return made
}

/** What has been set, which takes most of a build: many places stand on the same pages, and tests build many times. */
const done = new Map<string, string>()

function once(key: string, set: () => string): string {
  const text = done.get(key) ?? set()
  done.set(key, text)
  return text
}

/**
 * Sets a work in a style.
 *
 * @param file the style's name among the files in `styles`
 * @param format plain text, where what print sets in italics is not marked, or HTML
 */
export function inStyle(file: string, item: CslItem, format: Format = 'text'): Styled {
  const { engine, isBare, hold } = engineOf(file, format)
  const work = JSON.stringify([file, format, item])
  return {
    cite: (pages, more, label = 'page') =>
      once(work + JSON.stringify([pages, more, label]), () => {
        hold(item)
        // Parentheses would print "p. Article 1".
        const locator = pages ?? (isBare && label !== 'words' ? more : undefined)
        const place = {
          ...(locator === undefined ? {} : { locator, label }),
          ...(more === undefined || more === locator ? {} : { suffix: `, ${more}` }),
        }
        const citation = { citationItems: [{ id: item.id, ...place }], properties: { noteIndex: 1 } }
        return engine.previewCitationCluster(citation, [], [], format)
      }),
    entry: () =>
      once(work, () => {
        hold(item)
        return ((engine.makeBibliography() || [])[1]?.[0] ?? '')
          .replace(/^\s*<div class="csl-entry">|<\/div>\s*$/gu, '')
          .trim()
      }),
  }
}
