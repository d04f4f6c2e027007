/** A file as pandoc reads it whole. */
export interface Readable {
  readonly input: string | Uint8Array
  /** The alternative texts of pictures, as HTML, by the addresses that pandoc gives them. */
  readonly alternatives?: ReadonlyMap<string, string>
  /** What is left out all the same: each a sentence. */
  readonly remarks?: readonly string[]
}
