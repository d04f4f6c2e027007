import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { citeCommand } from '../../../scripts/ask/cite.ts'
import { sourcesCommand } from '../../../scripts/ask/sources.ts'

/** Runs a command in this process; gives what it prints. */
const run = (command: string, ...args: string[]): string =>
  command === 'cite' ? citeCommand(args) : sourcesCommand(args)

function faultOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
  return ''
}

describe('in the terminal', () => {
  it('"cite" gives the citation in a style', () => {
    expect(run('cite', 'p27', '--style', 'apa')).toMatch(/^Charny, J\. R\. \(2004\)\..+\n\(Charny, 2004, p\. 85\)$/u)
  })

  it('"sources" lists every work, and follows an Ibid. to it', () => {
    expect(run('sources')).toContain('page 96, note 38  Ibid. → note 37 → note 1')
  })

  it('"sources" exports one work', () => {
    expect(run('sources', 'hawk-2003', '--format', 'bibtex')).toMatch(/^@techreport\{hawk-2003,/u)
  })

  it.each([
    ['an id that is none', ['cite', 'p99'], /no passage or footnote/u],
    ['a style that is none', ['cite', 'p27', '--style', 'vancouver'], /must be one of chicago, /u],
    ['no id', ['cite'], /usage/u],
    ['two ids', ['cite', 'p1', 'p2'], /usage/u],
    ['an option that is none', ['cite', 'p1', '--page', '3'], /--page/u],
    ['a work that is none', ['sources', 'nobody-1999'], /no work of this id/u],
    ['a format that is none', ['sources', '--format', 'xml'], /must be one of json, /u],
  ])('says in one line what is wrong with %s', (_, [command = '', ...args], reason) => {
    expect(faultOf(() => run(command, ...args))).toMatch(new RegExp(`^.*(?:${reason.source}).*$`, 'u'))
  })

  it.each([
    ['what it gives, with code 0', ['cite', 'p27'], 0, /^Joel R\. Charny, .+\n$/u, /^$/u],
    [
      'a fault in one line on the standard error, with code 1',
      ['cite', 'p99'],
      1,
      /^$/u,
      /^.*no passage or footnote.*\n$/u,
    ],
  ])('a process prints %s', (_, args, code, out, fault) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ask.ts', ...args], { encoding: 'utf8' })
    expect(status).toBe(code)
    expect(stdout).toMatch(out)
    expect(stderr).toMatch(fault)
  })
})
