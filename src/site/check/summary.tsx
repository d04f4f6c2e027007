import type { Spoken } from '../../languages/spoken.ts'
import { comma } from '../shell/gap.ts'
import { told } from '../shell/told.ts'
import { type Graded, TALLIES, talliesOf } from './findings.ts'

/** "7 quotations: 1 not in the paper, 2 altered, 4 word for word", each leading to the first of its kind. */
export function Summary({ findings, spoken }: { findings: readonly Graded[]; spoken: Spoken | undefined }) {
  const tallies = talliesOf(findings)
  const n = tallies.reduce((sum, { count }) => sum + count, 0)
  return (
    <h2 tabindex={-1} lang={spoken?.language}>
      {n === 0 ? told(spoken, 'Nothing was checked.') : told(spoken, '{n} quotations: {list}', { n, list: '' })}
      {tallies.map(({ heading, count, number }, index) => (
        <>
          {index > 0 ? comma(spoken) : null}
          <a href={number > 0 ? `#q${number}` : undefined}>{told(spoken, TALLIES[heading], { n: count })}</a>
        </>
      ))}
    </h2>
  )
}
