import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { OnboardingFault } from './fault.ts'
import type { Readable } from './readable.ts'

const CONTENT = 'content.xml'
/** The rows that head a table, which pandoc 2.17 leaves out, stand like all others. */
const HEAD = /<\/?table:table-header-(?:rows|columns)>/gu
const PICTURE =
  /<draw:image\b[^>]*xlink:href="([^"]*)"[^>]*?(?:\/>|>.*?<\/draw:image>)\s*(?:<svg:title>(.*?)<\/svg:title>\s*)?(?:<svg:desc>(.*?)<\/svg:desc>)?/gsu

/** An OpenDocument text without what pandoc leaves out of its tables, and with the words of its pictures beside it. */
export function readableOdt(bytes: Uint8Array): Readable {
  const files = unzipped(bytes)
  const content = strFromU8(files[CONTENT] ?? new Uint8Array())
  const pictures = [...content.matchAll(PICTURE)].flatMap(([, address = '', title = '', words = title]) =>
    words === '' ? [] : [[address, words.replaceAll('"', '&quot;')] as const],
  )
  return {
    input: zipSync({ ...files, [CONTENT]: strToU8(content.replaceAll(HEAD, '')) }),
    alternatives: new Map(pictures),
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    throw new OnboardingFault('the .odt file is damaged: it cannot be unpacked')
  }
}
