import { drawing, FAINT, label, shape } from '../evaluation/svg.ts'
import { quantile } from '../evaluation/timing.ts'
import type { Part } from './table.ts'

const LEFT = 290
const WIDTH = 380
const ROW = 24
const TOP = 76

/** Draws the ratios of a part: for each figure a bar to the median, and a line over its quartiles. */
export function pictureOf({ title, figures }: Part): string {
  const bars = figures
    .map(({ name, ratios }) => ({ name, at: [0.25, 0.5, 0.75].map((share) => quantile(ratios, share)) }))
    .filter(({ at }) => at.every(Number.isFinite))
  const most = Math.max(...bars.flatMap(({ at }) => at))
  const x = (ratio: number): number => LEFT + (ratio / most) * WIDTH
  const height = TOP + bars.length * ROW + 16
  const parts = bars.flatMap(({ name, at: [low = 0, middle = 0, high = 0] }, row) => {
    const y = TOP + row * ROW
    return [
      label(name, LEFT - 10, y + 4, 'end'),
      shape('rect', { x: LEFT, y: y - 7, width: x(middle) - LEFT, height: 14, fill: '#b5cfe8' }),
      shape('line', { x1: x(low), y1: y, x2: x(high), y2: y, stroke: '#1f5a96', 'stroke-width': 3 }),
      label(middle.toFixed(2), x(Math.max(middle, high)) + 8, y + 4),
    ]
  })
  const control = shape('line', { x1: x(1), y1: TOP - 14, x2: x(1), y2: height - 10, stroke: FAINT })
  const said = bars.map(({ name, at }) => `${name}: ${at[1]?.toFixed(2)}`).join('; ')
  const heading = label(
    'Each bar: time as a multiple of the control, the line over it the quartiles of the rounds.',
    24,
    54,
  )
  return drawing(LEFT + WIDTH + 70, height, title, `${said}.`, [heading, control, ...parts])
}
