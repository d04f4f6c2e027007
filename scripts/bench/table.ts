import { quantile } from '../evaluation/timing.ts'

/** A figure of a run: what was measured, in which unit, and as a multiple of the control of the same run. */
interface Figure {
  readonly name: string
  readonly value: string
  /** The ratios of the rounds to the control; empty where there is no control. */
  readonly ratios: readonly number[]
}

/** A part of the benchmark, whose first figure is the control. */
export interface Part {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** A ratio as it is printed: "1.52 (1.48 to 1.60)", the median with its quartiles. */
function spread(ratios: readonly number[]): string {
  if (ratios.length === 0) return ''
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2))
  return `${middle} (${low} to ${high})`
}

/** Sets parts as Markdown, so that the table can stand in DESIGN as it was printed. */
export const tableOf = (parts: readonly Part[]): string =>
  parts
    .map(({ title, figures }) =>
      [
        `| ${title} | | × control (quartiles) |`,
        '| --- | --- | --- |',
        ...figures.map(({ name, value, ratios }) => `| ${name} | ${value} | ${spread(ratios)} |`),
      ].join('\n'),
    )
    .join('\n\n')
