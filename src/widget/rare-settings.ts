import type { Fields } from './configuration.ts'

/**
 * Reads a configuration block.
 *
 * @param names the fields that there are
 * @throws Error that says what can't be used of it
 */
export function readBlock(text: string, names: readonly string[]): Fields {
  let block: unknown
  try {
    block = JSON.parse(text)
  } catch {
    throw new Error('it is not JSON')
  }
  if (typeof block !== 'object' || block === null || Array.isArray(block)) throw new Error('it is not a JSON object')
  const unknown = Object.keys(block).find((key) => !names.includes(key))
  if (unknown !== undefined) throw new Error(`it has no field “${unknown}”`)
  for (const [field, value] of Object.entries(block)) {
    if (typeof value !== 'string' && field !== 'suggestions') throw new Error(`“${field}” is not a text`)
  }
  return block
}

const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start']

/**
 * Where a launcher and its panel stand.
 *
 * @param corner of the window; where one writes from left to right, the end is on the right
 * @param offset how far from the edges, as a margin's lengths are written
 * @returns what places them, given the element around them
 * @throws Error that says what can't be used
 */
export function placed(corner = 'bottom-end', offset = '1em'): (around: HTMLElement) => void {
  if (!CORNERS.includes(corner)) throw new Error(`“corner” is none of ${CORNERS.join(', ')}`)
  if (!CSS.supports('scroll-margin', offset)) throw new Error('“offset” is no length')
  return ({ style }) => {
    // Set by script, as a page's policy may refuse the attribute. A CSS property that takes the same lengths divides them.
    style.scrollMargin = offset
    const { scrollMarginTop: y, scrollMarginLeft: x } = style
    style.scrollMargin = ''
    const between = `calc(${y} + 3.5em)`
    const isTop = corner.startsWith('top')
    const set = {
      y,
      inline: corner.endsWith('start') ? `${x} auto` : `auto ${x}`,
      block: isTop ? `${y} auto` : `auto ${y}`,
      panel: isTop ? `${between} auto` : `auto ${between}`,
    }
    for (const [name, value] of Object.entries(set)) style.setProperty(`--_${name}`, value)
  }
}
