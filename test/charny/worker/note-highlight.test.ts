import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/types.ts'
import { Quotation } from '../../../src/site/shell/answer.tsx'
import { render } from '../../../src/site/shell/page.ts'
import { request } from '../../worker/client.ts'

describe('a note that answers, on a page without scripts', () => {
  it('stands under the quotation with its words marked, and the other notes unmarked', async () => {
    const passage = await (await request('/v1/passages/p6')).json<Answer>()
    const [first, second] = passage.footnotes
    if (!first || !second) throw new Error('p6 should have two notes')
    const highlight = { start: 0, end: 20 }
    const answer: Answer = { ...passage, highlight: null, footnotes: [first, { ...second, highlight }] }
    const page = render(Quotation({ answer }))
    expect(page.match(/<mark>.*?<\/mark>/gu)).toEqual([`<mark>${second.text.slice(0, 20)}</mark>`])
    expect(page).toContain(`<span lang="en">${first.text}</span>`)
  })
})
