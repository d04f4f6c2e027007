/** What the resolution of a paper's notes came to. */
export interface NotesReport {
  /** How many short forms the notes have. */
  readonly shortForms: number
  /** Those that no rule resolves, each with its note, as printed, and the reason. */
  readonly unresolved: readonly {
    readonly note: string
    readonly reason: string
    /** The words of the note that it stands in, as many as stand there once. */
    readonly form: string
  }[]
}

/** "45 of 57 short forms resolved; 12 not:", and each of these on a line of its own. */
export function notesReportText({ shortForms, unresolved }: NotesReport): string {
  const count = `${shortForms - unresolved.length} of ${shortForms} short forms resolved`
  if (unresolved.length === 0) return count
  return [
    `${count}; ${unresolved.length} not:`,
    ...unresolved.map(({ note, reason }) => `  note ${note}: ${reason}`),
  ].join('\n')
}
