/** Dark on white, whatever the page around it looks like. */
export const INK = '#1a1a1a'
export const FAINT = '#c8c8c8'

const FONT = 'system-ui, sans-serif'

/** Text over lines is read by its white edge. */
export const HALO = { stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' } as const

type Attributes = Readonly<Record<string, string | number>>

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A number with two decimals at most, so that the same figures give the same bytes. */
const value = (of: string | number): string => (typeof of === 'number' ? String(Number(of.toFixed(2))) : escape(of))

/** An element that holds nothing. */
export const shape = (name: string, attributes: Attributes): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, of]) => `${key}="${value(of)}"`)
    .join(' ')}/>`

/** Text at a place; `anchor` is "start", "middle" or "end". */
export const label = (text: string, x: number, y: number, anchor = 'start', more: Attributes = {}): string =>
  shape('text', { x, y, 'text-anchor': anchor, ...more }).replace(/\/>$/u, `>${escape(text)}</text>`)

/** A whole drawing with its title on top; `description` says the same in words for those who do not see it. */
export const drawing = (
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}" font-size="13" fill="${INK}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
    shape('rect', { width, height, fill: '#ffffff' }),
    label(title, 24, 32, 'start', { 'font-size': 17, 'font-weight': 600 }),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
