import { describe, expect, it } from 'vitest'
import { headersFile } from '../../src/http/headers.ts'
import { originIn } from '../../src/http/origin.ts'

describe('the origin in an address', () => {
  it.each([
    ['https://ibid.example/q/p8?s=1', 'https://ibid.example'],
    ['https://IBID.example:443/', 'https://ibid.example'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
    ['https://exa mple/', undefined],
    ['https:ibid.example', 'https://ibid.example'],
    ['/q/p8', undefined],
  ])('of %s is %s', (url, origin) => expect(originIn(url)).toBe(origin))
})

describe('the headers of files', () => {
  it('are those of each paper too, where there are several', () => {
    const [one, several] = [headersFile(), headersFile(['/dubois'])]
    expect(several.startsWith(one)).toBe(true)
    const paths = (table: string): string[] => table.split('\n').filter((line) => line.startsWith('/'))
    const files = paths(one).slice(1)
    expect(files.length).toBeGreaterThan(0)
    expect(paths(several).slice(paths(one).length)).toEqual(files.map((path) => `/dubois${path}`))
  })
})
