import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Runs `npm run ask -- …` without npm. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ask.ts', ...args], { encoding: 'utf8' })
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '') }
}

describe('in the terminal', () => {
  it('"cite" gives the citation in a style', () => {
    const { status, stdout } = run('cite', 'p27', '--style', 'apa')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Charny, J\. R\. \(2004\)\..+\n\(Charny, 2004, p\. 85\)\n$/u)
  })

  it('"sources" lists every work, and follows an Ibid. to it', () => {
    const { status, stdout } = run('sources')
    expect(status).toBe(0)
    expect(stdout).toContain('page 96, note 38  Ibid. → note 37 → note 1')
  })

  it('"sources" exports one work', () => {
    expect(run('sources', 'hawk-2003', '--format', 'bibtex').stdout).toMatch(/^@techreport\{hawk2003,/u)
  })

  it.each([
    ['an id that is none', ['cite', 'p99'], /no passage or footnote/u],
    ['a style that is none', ['cite', 'p27', '--style', 'vancouver'], /must be one of chicago, /u],
    ['no id', ['cite'], /usage/u],
    ['two ids', ['cite', 'p1', 'p2'], /usage/u],
    ['an option that is none', ['cite', 'p1', '--page', '3'], /--page/u],
    ['a work that is none', ['sources', 'nobody-1999'], /no work of this id/u],
    ['a format that is none', ['sources', '--format', 'xml'], /must be one of json, /u],
  ])('says in one line what is wrong with %s', (_, args, reason) => {
    const { status, errors } = run(...args)
    expect(status).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(reason)
  })
})
