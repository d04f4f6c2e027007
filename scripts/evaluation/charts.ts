import { type Bin, calibrationError } from './calibration.ts'
import type { Contest, Contestant } from './contest.ts'
import { drawing, FAINT, HALO, INK, label, shape } from './svg.ts'

const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1]

/** The area of a dot per judgement, and the least radius that can be seen. */
const DOT_AREA = 6
const LEAST_RADIUS = 3

/** Draws the reliability curve: for each bin a dot, its size by its count, beside the diagonal of perfect calibration. */
export function reliabilityChart(bins: readonly Bin[]): string {
  const side = 400
  const left = 80
  const top = 76
  const x = (share: number): number => left + share * side
  const y = (share: number): number => top + (1 - share) * side
  const filled = bins.filter(({ count }) => count > 0)
  const grid = TENTHS.flatMap((tick) => [
    shape('line', { x1: x(tick), y1: y(0), x2: x(tick), y2: y(1), stroke: FAINT }),
    shape('line', { x1: x(0), y1: y(tick), x2: x(1), y2: y(tick), stroke: FAINT }),
    label(tick.toFixed(1), x(tick), y(0) + 20, 'middle'),
    label(tick.toFixed(1), x(0) - 8, y(tick) + 4, 'end'),
  ])
  const dots = filled.flatMap(({ count, confidence, right }) => {
    const r = Math.max(LEAST_RADIUS, Math.sqrt((count * DOT_AREA) / Math.PI))
    const isHigh = right > 0.9
    return [
      shape('circle', { cx: x(confidence), cy: y(right), r, fill: '#1f5a96', 'fill-opacity': 0.8, stroke: INK }),
      label(String(count), x(confidence), y(right) + (isHigh ? r + 14 : -r - 5), 'middle', {
        ...HALO,
        'font-size': 12,
      }),
    ]
  })
  const all = bins.reduce((sum, { count }) => sum + count, 0)
  const error = calibrationError(bins).toFixed(3)
  const points = filled.map((bin) => `${bin.confidence.toFixed(2)}: ${bin.right.toFixed(2)} of ${bin.count}`).join('; ')
  return drawing(520, 540, 'Confidence, and how often it was right', `Mean confidence and share right: ${points}.`, [
    label(`${all} questions in ten bins; expected calibration error ${error}`, 24, 54),
    ...grid,
    shape('line', { x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: INK, 'stroke-dasharray': '5 5' }),
    shape('rect', { x: left, y: top, width: side, height: side, fill: 'none', stroke: INK }),
    ...dots,
    label('mean confidence (size and number: questions)', x(0.5), y(0) + 46, 'middle'),
    label('share right', 0, 0, 'middle', { transform: `translate(32 ${y(0.5)}) rotate(-90)` }),
  ])
}

/** For each group in turn: the colour of hit@1, and of what hit@3 adds to it. */
const COLOURS: readonly (readonly [string, string])[] = [
  ['#1f5a96', '#b5cfe8'],
  ['#a3500f', '#f0cda9'],
  ['#3d6b35', '#c5dfbf'],
]

/** Draws the table of systems: for each group a bar of hit@1, lengthened by a lighter one to hit@3. */
export function contestChart({ groups, contestants }: Contest): string {
  const left = 190
  const width = 440
  const top = 96
  const bar = 16
  const block = groups.length * (bar + 3) + 16
  const bottom = top + contestants.length * block
  const x = (share: number): number => left + share * width
  const figure = (c: Contestant, name: string): number => c.figures?.find((f) => f.name === name)?.value ?? 0
  const colours = (index: number): readonly [string, string] => COLOURS[index % COLOURS.length] ?? [INK, FAINT]
  const legend = groups.flatMap((group, index) => {
    const [full, light] = colours(index)
    const at = 24 + index * 250
    return [
      shape('rect', { x: at, y: 52, width: 18, height: 14, fill: full }),
      shape('rect', { x: at + 18, y: 52, width: 18, height: 14, fill: light }),
      label(`${group}: hit@1, then hit@3`, at + 44, 64),
    ]
  })
  const axis = TENTHS.flatMap((tick) => [
    shape('line', { x1: x(tick), y1: top - 8, x2: x(tick), y2: bottom, stroke: FAINT }),
    label(tick.toFixed(1), x(tick), bottom + 18, 'middle'),
  ])
  const bars = contestants.flatMap((contestant, row) => {
    const start = top + row * block
    const name = label(contestant.name, left - 12, start + (block - 16) / 2 + 3, 'end', {
      'font-weight': row === 0 ? 600 : 400,
    })
    if (!contestant.figures) return [name, label('not measured', left + 8, start + (block - 16) / 2 + 3)]
    return [
      name,
      ...groups.flatMap((group, index) => {
        const [full, light] = colours(index)
        const [first, third] = [figure(contestant, `${group} hit@1`), figure(contestant, `${group} hit@3`)]
        const y = start + index * (bar + 3)
        return [
          shape('rect', { x: left, y, width: third * width, height: bar, fill: light }),
          shape('rect', { x: left, y, width: first * width, height: bar, fill: full }),
          label(`${first.toFixed(2)}, ${third.toFixed(2)}`, x(third) + 6, y + 13, 'start', {
            ...HALO,
            'font-size': 12,
          }),
        ]
      }),
    ]
  })
  const described = contestants.map((c) => {
    const shares = groups.map(
      (g) => `${g} ${figure(c, `${g} hit@1`).toFixed(2)}, ${figure(c, `${g} hit@3`).toFixed(2)}`,
    )
    return `${c.name}: ${c.figures ? shares.join('; ') : 'not measured'}`
  })
  return drawing(
    720,
    bottom + 56,
    'The right passage first, and among the first three',
    `hit@1 and hit@3 of each system. ${described.join('. ')}.`,
    [
      ...legend,
      ...axis,
      ...bars,
      shape('line', { x1: left, y1: top - 8, x2: left, y2: bottom, stroke: INK }),
      label('share of questions', x(0.5), bottom + 40, 'middle'),
    ],
  )
}
