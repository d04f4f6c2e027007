import { parse, YAMLParseError } from 'yaml'
import { NOTE_SIGNS } from '../../src/paper/note-label.ts'
import { OnboardingFault } from './fault.ts'
import { normalised } from './inline.ts'
import type { Metadata } from './metadata.ts'
import { NAMES } from './title-block.ts'
import type { Transcript } from './transcribe.ts'

/** Marks that only a transcription has: page marks, headings of ours, names, emendations, stories, notes with a sign. */
const OWN_MARKS = new RegExp(
  String.raw`\[\[[\divxlc]+\]\]|\{\.(?:byline|unprinted)\}|\{~~|^::: ?story|\[\^[${NOTE_SIGNS}]+\]`,
  'mu',
)

/** Whether a Markdown file is in the form of paper.md already, so that no converter is to touch it. */
export const isTranscription = (text: string): boolean => OWN_MARKS.test(text)

/** The lines between dashes that open a file, in YAML. */
const FRONT_MATTER = /^---\n(.*?)\n(?:---|\.\.\.)\n/su

/**
 * Takes a Markdown file as the transcription: its text stays, line by line; of its front matter the record is made.
 *
 * @param fallback the title where the file has none
 * @throws OnboardingFault for front matter that is no YAML
 */
export function takeMarkdown(
  text: string,
  path: string,
  fallback: string,
): { transcript: Transcript; metadata: Metadata } {
  const plain = normalised(text).replace(/^\n+/u, '')
  const front = FRONT_MATTER.exec(plain)
  const metadata = front ? frontMatter(front[1] ?? '', path) : {}
  const body = front ? plain.slice(front[0].length).trimStart() : plain
  const first = /^# (.+)$/mu.exec(body)?.[1]
  const title = first ?? metadata.title ?? fallback
  const headed = first === undefined ? `# ${title}\n\n${body}` : body
  const marked = withByline(headed, metadata.authors ?? [])
  const byline = /^(.+) \{\.byline\}$/mu.exec(marked)?.[1] ?? ''
  const remark = `The file does not say its title: “${fallback}”, its name, stands in its place.`
  const remarks = title === fallback ? [remark] : []
  return {
    transcript: { markdown: marked, title: title.replaceAll(/\[\^[^\]]+\]|\*/gu, ''), byline, remarks },
    metadata,
  }
}

/** The text with the names under its title marked as such; those of the front matter where there are none. */
function withByline(text: string, authors: readonly string[]): string {
  if (text.includes('{.byline}')) return text
  const [, title = '', next = ''] = /^(# .+)\n+(.*)$/mu.exec(text) ?? []
  if (title === '') return text
  if (NAMES.test(next)) return text.replace(next, () => `${next} {.byline}`)
  return authors.length === 0 ? text : text.replace(title, () => `${title}\n\n${authors.join(', ')} {.byline}`)
}

function frontMatter(yaml: string, path: string): Metadata {
  let read: Record<string, unknown> | null
  try {
    read = parse(yaml) as Record<string, unknown> | null
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new OnboardingFault(`${path}: the lines between --- are no YAML: ${error.message.split('\n')[0]}`)
  }
  const text = (name: string): string | undefined => {
    const value = read?.[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const list = [read?.['author'] ?? []].flat() as unknown[]
  const authors = list.map((one) =>
    typeof one === 'object' && one !== null ? ((one as { name?: string }).name ?? '') : String(one),
  )
  return {
    title: text('title'),
    authors: authors.filter((name) => name !== ''),
    date: text('date'),
    journal: text('journal'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('pages'),
    publisher: text('publisher'),
    language: text('lang'),
    rights: text('rights'),
  }
}
