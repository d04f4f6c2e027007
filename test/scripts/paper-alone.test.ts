import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import { deskAt } from '../../src/answer/library.ts'

const folder = mkdtempSync(join(tmpdir(), 'paper-alone-'))
afterAll(() => rmSync(folder, { recursive: true }))
copyFileSync('test/corpora/tiny/paper.md', join(folder, 'paper.md'))

/** Runs a script on the folder, as IBID_CORPUS sets it. */
function run(script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    encoding: 'utf8',
    env: { ...process.env, IBID_CORPUS: folder },
  })
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '') }
}

describe('a folder that has nothing but paper.md', () => {
  const library = loadLibrary(folder)
  const answerTo = (question: string) =>
    ask(deskAt(library, 'https://ibid.example'), { question, limit: 3, history: [] })

  it('is built when it is first opened, and answers from its own sentences', () => {
    expect(readdirSync(join(folder, 'generated'))).toContain('made-from.json')
    const { status, answers } = answerTo('Who paid for the first bell?')
    expect(status).toBe('answered')
    expect(answers[0]?.quote).toContain('paid for by the widows of the fleet')
  })

  it('refuses what has nothing to do with it', () => {
    for (const question of ['how do vaccines work mrna', 'jollof rice which country']) {
      expect(answerTo(question).status, question).toBe('not_found')
    }
  })

  it('has its title and author for a record, and speaks of no journal and no year', () => {
    expect(library.paper.record).toEqual({
      id: 'fenwick',
      type: 'document',
      title: 'Bells over the Harbour',
      author: [{ given: 'Ada', family: 'Fenwick' }],
      language: 'en',
    })
    expect(answerTo('who is the author?').reply).toBe('The author, as printed:')
    expect(answerTo('which journal is it from?').reply).not.toContain('journal')
    expect(answerTo('when was it published?').reply).not.toContain('year')
  })

  it('says that its transcription is not proved, and offers its sections', () => {
    expect(library.paper.print.isUnproved).toBe(true)
    expect(library.suggestions).toEqual(
      ['Abstract', 'The Bells', 'The Silence'].map((title) => `What does the section “${title}” say?`),
    )
    expect(answerTo(library.suggestions[1] ?? '').kind).toBe('section')
  })

  it('is refused by the training in one line, which names what it lacks', () => {
    expect(run('train')).toEqual({
      status: 1,
      stdout: '',
      errors: [
        `${folder}: nothing to learn from: no bank/questions, no bank/gaps, no questions in bank/calibration.txt, no gaps in bank/calibration.txt. Without a bank, leave it untrained`,
      ],
    })
  })

  it('is refused in one line once it has changed, until it is built again', () => {
    writeFileSync(join(folder, 'paper.md'), '# Another\n\n[[1]]\n\nIt says little.\n')
    expect(() => loadLibrary(folder)).toThrow(
      `${folder}/paper.md has changed since the corpus was built: IBID_CORPUS=${folder} npm run build:corpus`,
    )
  })
})
