import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { OnboardingFault } from './fault.ts'

/** The kinds of file that a paper comes as. */
const KINDS = ['md', 'docx', 'odt', 'tex', 'html', 'xml'] as const

export type Kind = (typeof KINDS)[number]

export interface SourceFile {
  readonly path: string
  readonly kind: Kind
  readonly bytes: Uint8Array
}

const SAME: Readonly<Record<string, Kind>> = { markdown: 'md', htm: 'html', xhtml: 'html', latex: 'tex', jats: 'xml' }

/** What somebody may have in hand instead, and what to do with it. */
const INSTEAD: Readonly<Record<string, string>> = {
  pdf: 'a PDF has no notes, only marks on pages: use the file that it was made from, or copy its text into a .docx with real footnotes',
  doc: 'this is the Word format of before 2007: open it in Word or LibreOffice and save it as .docx',
  rtf: 'open it in Word or LibreOffice and save it as .docx',
  pages: 'open it in Pages and export it as Word (.docx)',
  txt: 'name it .md when its notes are written [^1], else copy it into a .docx with real footnotes',
}

/** The first bytes of a ZIP file, and those of the container in which Office keeps what is encrypted or old. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * Reads the file that a corpus is to be made from.
 *
 * @throws OnboardingFault for a file that is missing, empty, of another kind, or not what its name says
 */
export function readSourceFile(path: string): SourceFile {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new OnboardingFault(`${path}: there is no such file`)
  if (!found.isFile()) throw new OnboardingFault(`${path} is not a file`)
  const name = extname(path).slice(1).toLowerCase()
  const kind = SAME[name] ?? KINDS.find((known) => known === name)
  if (!kind) {
    const known = KINDS.map((one) => `.${one}`).join(', ')
    throw new OnboardingFault(`${path} is not one of ${known}${INSTEAD[name] ? `; ${INSTEAD[name]}` : ''}`)
  }
  const bytes = new Uint8Array(readFileSync(path))
  if (bytes.length === 0) throw new OnboardingFault(`${path} is empty`)
  if (kind === 'docx' || kind === 'odt') checkOffice(path, kind, bytes)
  else checkText(path, bytes)
  return { path, kind, bytes }
}

function checkOffice(path: string, kind: Kind, bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND)) {
    throw new OnboardingFault(
      `${path} is encrypted, or an old .doc under a new name: save it as .${kind} without a password`,
    )
  }
  if (!startsWith(bytes, ZIP)) throw new OnboardingFault(`${path} is not a .${kind} file, or it is damaged`)
}

function checkText(path: string, bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw new OnboardingFault(`${path} is not UTF-8: save it with that encoding`)
  if (new TextDecoder().decode(bytes).trim() === '') throw new OnboardingFault(`${path} is empty`)
}

/** The text of a file that is not of an office. */
export const textOf = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes)
