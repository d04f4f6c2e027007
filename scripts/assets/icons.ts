import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-wasm'
import { startRenderer } from '../pictures/resvg.ts'

/** Pixels of a side: of the icon that browsers look for unasked, and of the one on a phone's home screen. */
const FAVICON = 32
const TOUCH = 180

const png = (svg: string, side: number): Buffer =>
  Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render().asPng())

/** A file of one icon: a head of 6 bytes, an entry of 16, and the picture as PNG, which readers take since Windows Vista. */
function ico(picture: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(side, 6)
  head.writeUInt8(side, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, picture])
}

/**
 * Draws `favicon.ico` and `apple-touch-icon.png` from the icon that browsers with SVG show. The second has no round corners:
 * the phone cuts its own.
 *
 * @param out the folder that is served
 */
export async function buildIcons(out: string, file: string): Promise<void> {
  const svg = readFileSync(file, 'utf8')
  await startRenderer()
  writeFileSync(join(out, 'favicon.ico'), ico(png(svg, FAVICON), FAVICON))
  writeFileSync(join(out, 'apple-touch-icon.png'), png(svg.replace(/ rx="\d+"/u, ''), TOUCH))
}
