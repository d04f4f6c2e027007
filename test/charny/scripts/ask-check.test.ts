import { spawnSync } from 'node:child_process'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { checkCommand } from '../../../scripts/ask/check.ts'

/** Runs the command in this process. */
function run(args: readonly string[]): { status: number; stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' }
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void (said.stdout += `${line}\n`))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void (said.stderr += `${line}\n`))
  onTestFinished(() => {
    log.mockRestore()
    error.mockRestore()
  })
  return { status: checkCommand([...args]), ...said }
}

/** Runs it as `npm run ask -- check …` does, for what only a process has. */
const runProcess = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/ask.ts', 'check', ...args], { input, encoding: 'utf8' })

describe('npm run ask -- check', () => {
  it.each([
    ['an exact quotation', ['worse than a dog at a funeral'], 0],
    ['an altered one', ['The latter group constitutes 37% of the population'], 1],
    ['one that is not there', ['the moon is made of green cheese'], 1],
    ['nothing', [], 2],
    ['an empty text', [''], 2],
    ['two texts', ['worse than', 'a dog'], 2],
    ['an unknown option', ['worse than a dog', '--lang=ko'], 2],
  ])('given %s ends with its code', (_, args, code) => {
    const { status, stdout, stderr } = run(args)
    expect(status).toBe(code)
    expect(code === 2 ? stderr.trim().split('\n') : stdout.trim().split('\n')).not.toEqual([''])
    if (code === 2) expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('hands its code to the shell', () => {
    expect(runProcess(['The latter group constitutes 37% of the population']).status).toBe(1)
  })

  it('says the differences and where it stands', () => {
    const { stdout } = run(['The latter group constitutes 37% of the population'])
    expect(stdout).toContain('“37” for “27”')
    expect(stdout).toContain('It stands here: “The latter group constitutes 27% of the population”')
    expect(stdout).toContain('(2004): 92.')
  })

  it('reads a text from the standard input', () => {
    const { status, stdout } = runProcess(['-', '--json'], 'He says “worse than a dog at a funeral”.')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'exact',
      stretches: [{ claimed: 'worse than a dog at a funeral' }],
    })
  })
})
