/** subset-font has no types of its own. */
declare module 'subset-font' {
  /** Keeps of a font what a text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
