/** Text files are bundled as strings (wrangler's default rule for *.txt). */
declare module '*.txt' {
  const text: string
  export default text
}

/** Tables of tab-separated values are bundled as strings too (wrangler.toml, scripts/assets/bundle.ts). */
declare module '*.tsv' {
  const text: string
  export default text
}

/** Files of tables are bundled as what they are (wrangler's default rule for *.bin). */
declare module '*.bin' {
  const bytes: ArrayBuffer
  export default bytes
}

/** The same for a script in a page: deflated, in base64 (scripts/assets/bundle.ts). */
declare module '*.bin?deflated' {
  const text: string
  export default text
}

/** The corpus's JSON (dist/corpus, which scripts/build-assets.ts writes) is read as what its build writes; inferring its type would mean typing every word of it. */
declare module '*.json' {
  const value: unknown
  export default value
}

/** A style sheet's text, for a sheet that is made in the page (scripts/build-assets.ts). */
declare module '*.css' {
  const text: string
  export default text
}

/** workerd's own, which the types of browsers do not have: reads on until there is so much of it, or no more. */
interface ReadableStreamBYOBReader {
  readAtLeast<T extends ArrayBufferView>(minElements: number, view: T): Promise<ReadableStreamReadResult<T>>
}
