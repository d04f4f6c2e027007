/** What is used of citeproc-js, which brings no types (its manual: citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string
    retrieveItem(id: string): object
  }
  interface CitationItem {
    id: string
    locator?: string
    label?: string
    suffix?: string
  }
  class Engine {
    constructor(system: System, style: string, language: string)
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    previewCitationCluster(
      citation: { citationItems: readonly CitationItem[]; properties: { noteIndex: number } },
      before: readonly unknown[],
      after: readonly unknown[],
      format: 'text' | 'html',
    ): string
    makeBibliography(): false | [unknown, string[]]
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}

/** What is used of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: Record<string, unknown>[]
    format(format: 'bibtex'): string
  }
  export const plugins: { config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
