import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { consult } from '../../scripts/oracle/run.ts'
import { startService } from '../../scripts/oracle/service.ts'

/** As many as take seconds, at each of a dozen doors; `npm run oracle` asks ten thousand. */
const QUESTIONS = 150

let service: Awaited<ReturnType<typeof startService>>

describe('the oracle, which reads the raw text itself', () => {
  beforeAll(async () => {
    service = await startService(inject('built').modules)
  })
  afterAll(() => service.close())

  it('has no objection to what any door says to generated questions', async () => {
    const { doors, objections } = await consult(service.origin, QUESTIONS, 1)
    expect(objections).toEqual([])
    // Every door was asked, and has shown quotations with notes: an oracle that sees nothing objects to nothing.
    expect([...doors].filter(([, tally]) => tally.quotations === 0)).toEqual([])
    expect([...doors].filter(([name, tally]) => name !== 'npm run ask' && tally.notes === 0)).toEqual([])
    expect(doors.size).toBe(14)
  }, 240_000)
})
