import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { NOTE_SIGNS } from '../../src/paper/note-label.ts'
import { OnboardingFault } from './fault.ts'
import { withNotesInText } from './jats-notes.ts'
import { type Metadata, metadataOf } from './metadata.ts'
import { readableOdt } from './odt.ts'
import type { Readable } from './readable.ts'
import { type Kind, type SourceFile, textOf } from './source-file.ts'
import { readableTex } from './tex.ts'

/** A paper as a page: what its converter made of it, and what the file says about it. */
export interface Page {
  readonly html: string
  /** The title that its text declares, by a style or a command; a file's properties are worth less. */
  readonly title: string | undefined
  /** HTML too; empty where the file marks no abstract. */
  readonly abstract: string
  readonly metadata: Metadata
  /** What the converter leaves out or reads otherwise than it is printed: each a sentence. */
  readonly remarks?: readonly string[] | undefined
  /** What converted it, for the report. */
  readonly by: string
}

/** What pandoc calls each kind. Quotation marks stay as they are printed, so nothing is made “smart” but what TeX writes ``so''. */
const READERS: Readonly<Record<Exclude<Kind, 'html'>, string>> = {
  md: 'markdown-smart-strikeout-subscript-superscript-citations-raw_html',
  docx: 'docx',
  odt: 'odt',
  tex: 'latex',
  xml: 'jats',
}

/** Where the parts of a page begin in what pandoc writes by this template. */
const TEMPLATE = '$meta-json$\n<!-- abstract -->\n$abstract$\n<!-- body -->\n$body$\n'

/** Word's styles that say more than a paragraph; pandoc knows them by itself. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Abstract'] => p.abstract:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Table Caption'] => p.caption:fresh",
]

/** Larger papers than any; what a converter prints is kept in memory. */
const MOST_BYTES = 256 * 1024 * 1024

export const hasPandoc = (): boolean => spawnSync('pandoc', ['--version']).status === 0

/**
 * Converts a paper to a page: by pandoc where it is installed, a .docx otherwise by mammoth. A page stays what it is.
 *
 * @throws OnboardingFault where no converter is there, or the converter cannot read the file
 */
export async function convert(file: SourceFile, pandoc: boolean): Promise<Page> {
  const said = metadataOf(file)
  if (file.kind === 'html') return { html: textOf(file), title: undefined, abstract: '', metadata: said, by: 'itself' }
  if (pandoc) return byPandoc(file, file.kind, said)
  if (file.kind === 'docx') return byMammoth(file, said)
  throw new OnboardingFault(`a .${file.kind} file needs pandoc: install it from https://pandoc.org/installing.html`)
}

function byPandoc(file: SourceFile, kind: Exclude<Kind, 'html'>, said: Metadata): Page {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-'))
  try {
    const source = readable(file, kind)
    const template = join(folder, 'template.html')
    writeFileSync(template, TEMPLATE)
    const args = ['--from', READERS[kind], '--to', 'html5', '--wrap=none', '--template', template]
    const run = spawnSync('pandoc', args, {
      input: source.input,
      maxBuffer: MOST_BYTES,
      encoding: 'utf8',
    })
    if (run.status !== 0) {
      const lines = run.stderr.split('\n').filter((line) => line.trim() !== '')
      const reason = lines.length === 0 ? 'it does not say why' : lines.slice(0, 2).join(' ')
      throw new OnboardingFault(`pandoc cannot read ${file.path}: ${reason}`)
    }
    const [head = '{}', rest = ''] = run.stdout.split('<!-- abstract -->\n')
    const [abstract = '', html = ''] = rest.split('<!-- body -->\n')
    const meta = JSON.parse(head) as Record<string, unknown>
    const text = fromPandoc(meta)
    const block = kind === 'tex' ? withSigns(titleBlock(meta)) : titleBlock(meta)
    const whole = `${block}${withAlternatives(html, source.alternatives)}`
    const metadata = merged(said, text)
    return { html: whole, title: text.title, abstract, metadata, remarks: source.remarks, by: 'pandoc' }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readable(file: SourceFile, kind: Exclude<Kind, 'html'>): Readable {
  if (kind === 'xml') return { input: withNotesInText(textOf(file)) }
  if (kind === 'odt') return readableOdt(file.bytes)
  return kind === 'tex' ? readableTex(textOf(file)) : { input: file.bytes }
}

/** The pictures of a page with the alternative texts that pandoc leaves behind, by their addresses. */
const withAlternatives = (html: string, alternatives: Readable['alternatives']): string =>
  html.replaceAll(/<img src="([^"]*)"/gu, (image, address: string) => {
    const text = alternatives?.get(address)
    return text === undefined ? image : `${image} alt="${text}"`
  })

/** Everybody whom a title block names. */
const namesIn = (author: unknown): unknown[] =>
  (Array.isArray(author) ? author : [author]).map((one) => (one as { name?: unknown } | null)?.name ?? one)

/** The title block as part of the page, with its notes; pandoc has it only beside the page. */
function titleBlock(meta: Readonly<Record<string, unknown>>): string {
  const { title, subtitle, author } = meta
  if (typeof title !== 'string') return ''
  const under = typeof subtitle === 'string' ? [`<p class="subtitle">${subtitle.replace(/^:\s*/u, '')}</p>`] : []
  const names = namesIn(author).flatMap((name) => (typeof name === 'string' ? [`<p class="author">${name}</p>`] : []))
  return [`<h1 class="title">${title}</h1>`, ...under, ...names, ''].join('\n')
}

/** The notes of a title block as LaTeX prints them: by signs, so that the notes of the text begin at 1. */
function withSigns(block: string): string {
  const signs = NOTE_SIGNS[Symbol.iterator]()
  return block.replaceAll(/<sup>(\d+)<\/sup>/gu, (_, number: string) => `<sup>${signs.next().value ?? number}</sup>`)
}

/** What pandoc has read as the title block of a file: HTML in its values, with the markers of notes. */
function fromPandoc(meta: Readonly<Record<string, unknown>>): Metadata {
  const plain = (value: unknown): string | undefined =>
    typeof value === 'string'
      ? value.replaceAll(/<a [^>]*role="doc-noteref".*?<\/a>|<[^>]*>/gu, '').trim() || undefined
      : undefined
  const list = (value: unknown): string[] => namesIn(value).flatMap((one) => plain(one) ?? [])
  return {
    title: plain(meta['title']),
    authors: list(meta['author']),
    date: plain(meta['date']),
    language: plain(meta['lang']),
    rights: plain(meta['rights']),
  }
}

/** The file's own properties, under what its text says. */
const merged = (properties: Metadata, text: Metadata): Metadata => ({
  ...properties,
  ...Object.fromEntries(Object.entries(text).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))),
})

async function byMammoth(file: SourceFile, metadata: Metadata): Promise<Page> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file.bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return { html: value, title: undefined, abstract: '', metadata, by: 'mammoth' }
  } catch (error) {
    throw new OnboardingFault(`${file.path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
