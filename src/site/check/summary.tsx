import type { Spoken } from '../../languages/spoken.ts'
import { comma } from '../shell/gap.ts'
import { told } from '../shell/told.ts'
import { countOf, type Several, TALLIES, talliesOf } from './findings.ts'

/** "7 quotations: 1 not in the paper, 2 altered, 4 word for word", each leading to the first of its kind. */
export function Summary({ findings, spoken }: { findings: readonly Several[]; spoken: Spoken | undefined }) {
  const lang = spoken?.language
  const count = countOf(findings)
  const said =
    count === 0 ? told(spoken, 'Nothing was checked.') : told(spoken, '{n} quotations: {list}', { n: count, list: '' })
  return (
    <h2 tabindex={-1} lang={lang}>
      {said}
      {talliesOf(findings).map(({ heading, count: n, number }, index) => (
        <>
          {index > 0 ? comma(spoken) : null}
          <a href={number > 0 ? `#q${number}` : undefined}>{told(spoken, TALLIES[heading], { n })}</a>
        </>
      ))}
    </h2>
  )
}
