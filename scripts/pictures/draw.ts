import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-wasm'
import satori from 'satori'
import { COLOURS, type Element, SIZE } from './card.ts'
import { indexedPng } from './indexed-png.ts'
import { startRenderer } from './resvg.ts'

const require = createRequire(import.meta.url)
const fontFile = (set: string): string =>
  require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${set}-400-normal.woff`)
const fonts = ['latin', 'latin-ext'].map((set) => ({
  name: 'Source Serif 4',
  data: readFileSync(fontFile(set)),
  weight: 400 as const,
  style: 'normal' as const,
}))

/** Sixteen colours: the paper's to the ink's, and to the accent's. */
export function palette(): [number, number, number][] {
  const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const blends = (to: string, steps: number): [number, number, number][] =>
    Array.from({ length: steps }, (_, index) => {
      const mixed = rgb(COLOURS.paper).map((from, i) =>
        Math.round(from + (((rgb(to)[i] ?? 0) - from) * (index + 1)) / steps),
      )
      return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]
    })
  return [rgb(COLOURS.paper) as [number, number, number], ...blends(COLOURS.ink, 9), ...blends(COLOURS.accent, 6)]
}

/** Draws a card as a PNG. */
export async function draw(element: Element): Promise<Buffer> {
  await startRenderer()
  const svg = await satori(element, { ...SIZE, fonts })
  const image = new Resvg(svg).render()
  const png = indexedPng(image.pixels, image.width, image.height, palette())
  image.free()
  return png
}
