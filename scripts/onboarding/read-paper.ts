import { basename, extname } from 'node:path'
import { convert, hasPandoc } from './convert.ts'
import { isTranscription, takeMarkdown } from './markdown.ts'
import type { Metadata } from './metadata.ts'
import { readSourceFile, textOf } from './source-file.ts'
import { type Transcript, transcribe } from './transcribe.ts'

/** A paper as it came, in the form of paper.md. */
export interface ReadPaper {
  readonly transcript: Transcript
  readonly metadata: Metadata
  /** What converted it, for the report; undefined where it needed nothing. */
  readonly by: string | undefined
}

/**
 * Reads a paper from a file of one of several kinds.
 *
 * @param pandoc whether pandoc is there; looked for where it is not said
 * @throws OnboardingFault for a file that cannot be read
 */
export async function readPaper(path: string, pandoc = hasPandoc()): Promise<ReadPaper> {
  const file = readSourceFile(path)
  const fallback = basename(path, extname(path))
  if (file.kind === 'md' && (!pandoc || isTranscription(textOf(file)))) {
    return { ...takeMarkdown(textOf(file), path, fallback), by: undefined }
  }
  const page = await convert(file, pandoc)
  return {
    transcript: transcribe(page, fallback),
    metadata: page.metadata,
    by: page.by === 'itself' ? undefined : page.by,
  }
}
