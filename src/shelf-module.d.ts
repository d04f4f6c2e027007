/** The papers that are served beside one another; empty where there is one (scripts/corpus/shelf.ts). */
declare module '*/dist/shelf.js' {
  interface Listed {
    readonly id: string
    readonly title: string
    readonly authors: string
    readonly year: number | null
    readonly files: import('./site/shell/scripts.ts').Files
    /** Left out for the first, whose files are those in `dist/corpus`. */
    readonly load?: () => Promise<
      import('./corpus-files.ts').CorpusFiles & { readonly accuracy: () => Promise<string> }
    >
  }
  const papers: readonly Listed[]
  export default papers
}
