import { type Bin, calibrationError } from './calibration.ts'
import type { Contest } from './contest.ts'
import { type Miss, REASONS } from './misses.ts'
import type { Figure } from './tally.ts'

const fixed = (value: number): string => value.toFixed(3)

/** One line per figure: name, value, 95 % interval, count. */
export const figuresText = (figures: readonly Figure[]): string =>
  figures
    .map(({ name, value, n, interval }) => {
      const bounds = interval ? `${fixed(interval.low)} to ${fixed(interval.high)}` : ''
      return `${name.padEnd(36)} ${fixed(value)}  ${bounds.padEnd(14)}  (${n})`
    })
    .join('\n')

/** The misses under their reasons. */
export const missesText = (misses: readonly Miss[]): string =>
  REASONS.flatMap((reason) => {
    const own = misses.filter((miss) => miss.reason === reason)
    if (own.length === 0) return []
    return [`\n${reason} (${own.length})`, ...own.map((m) => `  ${m.id}  ${m.detail}\n        ${m.question}`)]
  }).join('\n')

/** The reliability curve as a table. */
export const reliabilityText = (bins: readonly Bin[]): string =>
  [
    'confidence    count  mean   right',
    ...bins.map(({ from, to, count, confidence, right }) => {
      const means = count === 0 ? '' : `  ${fixed(confidence)}  ${fixed(right)}`
      return `${from.toFixed(1)} to ${to.toFixed(1)}  ${String(count).padStart(7)}${means}`
    }),
    `expected calibration error ${fixed(calibrationError(bins))}`,
  ].join('\n')

/** The systems side by side: hit@1 and hit@3 in each group. */
export function contestText({ groups, contestants }: Contest): string {
  const columns = groups.flatMap((group) => [`${group} hit@1`, `${group} hit@3`])
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(22), ...cells.map((cell, k) => cell.padStart(columns[k]?.length ?? 0))].join('  ')
  return [
    line('', columns),
    ...contestants.map(({ name, figures }) => {
      if (!figures) return `${name.padEnd(22)}  not measured (--vectors)`
      return line(
        name,
        columns.map((column) => fixed(figures.find((figure) => figure.name === column)?.value ?? 0)),
      )
    }),
  ].join('\n')
}
