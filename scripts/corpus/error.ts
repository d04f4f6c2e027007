/** A fault in a corpus: the build stops at it and says where it stands. */
export class CorpusError extends Error {
  constructor(message: string, file: string, line: number) {
    super(`${file}:${line}: ${message}`)
    this.name = 'CorpusError'
  }
}
