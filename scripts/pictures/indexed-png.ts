import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A chunk of a PNG: length, type, data and the checksum over type and data (PNG, third edition, 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}

/** The place of the colour in the palette that is nearest. */
function nearest(palette: readonly Colour[], colour: Colour): number {
  const distances = palette.map((other) => other.reduce((sum, value, i) => sum + (value - (colour[i] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

/**
 * Writes an opaque picture with at most sixteen colours as a PNG of four bits per pixel: a fifth of the bytes of full
 * colour, which is more than set type has.
 *
 * @param pixels red, green, blue and alpha, one byte each, row by row; @param palette at most 16 colours
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number, palette: readonly Colour[]): Buffer {
  const known = new Map<number, number>()
  const place = (at: number): number => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    const key = (red << 16) | (green << 8) | blue
    let index = known.get(key)
    if (index === undefined) known.set(key, (index = nearest(palette, [red, green, blue])))
    return index
  }
  // Each row begins with its filter, of which 0 is none: right for indexed colour (12.7).
  const stride = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (place(4 * (y * width + x)) << (x % 2 === 0 ? 4 : 0))
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
