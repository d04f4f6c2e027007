import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openStage, type Options, type Stage } from '../stage.ts'

/** Opens a page of the service, runs the steps, and gives the addresses of every request that was made on the way. */
export type Visit = (
  path: string,
  options: Options,
  steps: (page: Page, origin: string) => Promise<void>,
) => Promise<string[]>

/** A stage for the tests of a file, and how to visit it. A script that throws in the page fails the test. */
export function useStage(): Visit {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(() => stage.clear())
  afterAll(() => stage.close())
  return async (path, options, steps) => {
    const page = await stage.open(options)
    const requests: string[] = []
    const faults: Error[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (fault) => faults.push(fault))
    await page.goto(stage.origin + path)
    await steps(page, stage.origin)
    await stage.clear()
    if (faults.length > 0) throw new AggregateError(faults, 'a script failed in the page')
    return requests.filter((url) => !url.startsWith(`${stage.origin}/`))
  }
}

/** The paper as `/v1` gives it, for comparison with what the page shows. */
export async function readPaper(page: Page) {
  const read = async <T>(path: string): Promise<T> => (await page.request.get(new URL(path, page.url()).href)).json()
  const { passages } = await read<{ passages: { id: string; quote: string; citation: string; pages: number[] }[] }>(
    '/v1/passages',
  )
  const { footnotes } = await read<{
    footnotes: { id: string; number: number; text: string; resolved: string; resolvesTo: number[]; via: number[] }[]
  }>('/v1/footnotes')
  return { passages, footnotes }
}
