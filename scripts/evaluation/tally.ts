import { bootstrapMean, type Interval } from './bootstrap.ts'
import { mean } from './measure.ts'

/** One figure: its value, over how many questions, and its 95 % interval where it has one. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly n: number
  readonly interval?: Interval
}

/** Collects what each question counts towards each figure of each group. */
export class Tally {
  readonly #groups = new Map<string, Map<string, number[]>>()

  /** Counts one question towards a figure, in every group that it belongs to. */
  add(groups: readonly string[], figure: string, value: boolean | number): void {
    for (const group of groups) {
      const figures = this.#groups.get(group) ?? new Map<string, number[]>()
      this.#groups.set(group, figures.set(figure, [...(figures.get(figure) ?? []), Number(value)]))
    }
  }

  /** The means, named "GROUP FIGURE", in the order in which groups and figures first came. */
  figures(): Figure[] {
    return [...this.#groups].flatMap(([group, figures]) =>
      [...figures].map(([figure, values]) => ({
        name: `${group} ${figure}`,
        value: mean(values),
        n: values.length,
        interval: bootstrapMean(values),
      })),
    )
  }
}
