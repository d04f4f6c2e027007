import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownOf } from '../../../scripts/onboarding/known.ts'
import { openCorpus } from '../../../scripts/onboarding/open-corpus.ts'
import { questionsFromHeadings } from '../../../scripts/onboarding/questions.ts'
import { betterText, knownText } from '../../../scripts/onboarding/report.ts'
import { runScript } from '../run-script.ts'
import { scratchFile, scratchFolder } from './scratch.ts'

describe('what is known of a corpus', () => {
  const of = (folder: string) => {
    const { paper, notes } = openCorpus(folder)
    return knownOf(folder, paper, notes)
  }

  it('of one that is nothing but its text, is what it lacks, and what to do about each', () => {
    const known = of('test/corpora/endnotes')
    expect(knownText(known)).toMatch(/short forms +(\d+) of \1 resolved/u)
    expect(known.filter(({ better }) => better !== undefined).map(({ about }) => about)).toEqual([
      'places',
      'transcription',
      'record',
      'question bank',
      'measured',
    ])
  })

  it.each([
    ['---\nlang: fr\n---\n\n# Cloches\n\nElle sonnait.', 'fr; Ibid knows English alone'],
    ['# الأجراس\n\nدق الجرس مرتين.', 'most letters are not Latin'],
  ])('of one in another language, that its words are not known', (markdown, told) => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'paper.md'), markdown)
    expect(of(folder).find(({ about }) => about === 'language')?.says).toContain(told)
  })

  it('of one that has everything, that nothing is missing', () => {
    expect(betterText(of('corpus'))).toBe('Nothing is missing.')
  })

  it('names the first short forms that are not resolved, each with its note and why, and counts the rest', () => {
    const { paper } = openCorpus('test/corpora/tiny')
    const unresolved = [1, 2, 3, 4, 5, 6, 7].map((note) => ({
      note: String(note),
      reason: `Ibid.: reason ${note}`,
      form: 'Ibid.',
    }))
    const known = knownOf('test/corpora/tiny', paper, { shortForms: 9, unresolved })
    expect(known.find(({ about }) => about === 'short forms')?.says).toBe(
      '2 of 9 resolved; not: note 1: Ibid.: reason 1; note 2: Ibid.: reason 2; note 3: Ibid.: reason 3; note 4: Ibid.: reason 4; note 5: Ibid.: reason 5; and 2 more',
    )
  })
})

describe('questions from headings', () => {
  it.each([
    ['test/corpora/essay', ['The Charter', 'The oath', 'The Bridge']],
    ['test/corpora/endnotes', ['The Oil', 'The Complaint', 'The Gas']],
    ['test/corpora/tiny', ['The Bells', 'The Silence']],
  ])('of %s are about %j', (folder, about) => {
    const asked = questionsFromHeadings(openCorpus(folder).paper).map(({ question }) => question)
    expect(asked).toEqual(about.map((title) => `What does the paper say about ${title}?`))
  })
})

describe('corpus:check', () => {
  it('tells every fault of every file at once, and fails', async () => {
    const folder = scratchFolder()
    cpSync('test/corpora/tiny', folder, { recursive: true })
    writeFileSync(join(folder, 'sugestions.json'), '[]')
    mkdirSync(join(folder, 'evaluation'))
    const rows = [
      '{"kind":"factual","id":"a","question":"Who?","gold":["nowhere printed"]}',
      '{"kind":"factual","id":"a","question":"Who?"}',
    ]
    writeFileSync(join(folder, 'evaluation/mine.jsonl'), rows.join('\n'))
    writeFileSync(join(folder, 'bank/questions/far/visitor.txt'), 'p99 who?\np1 what is it about\nnobody?\n')
    const { status, errors } = await runScript('corpus-check', folder)
    expect(status).toBe(1)
    expect(errors.map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'sugestions.json: nobody reads a file of this name (corpus/README.md lists those that are read)',
      'evaluation/mine.jsonl:1: the paper does not print “nowhere printed”',
      'evaluation/mine.jsonl:2: /gold: is missing',
      'bank/questions/far/visitor.txt:1: names p99, which the paper does not have',
      'bank/questions/far/visitor.txt:3: is not "p4.2 question"',
    ])
  })
})

describe('a command that cannot do its work is one line and fails', () => {
  it.each([
    ['corpus-new', [], 'usage: npm run corpus:new'],
    ['corpus-check', ['nowhere'], 'nowhere has no paper.md, so it is no corpus'],
    ['corpus-tick', ['test/corpora/tiny'], 'test/corpora/tiny has no proposals.txt'],
    ['corpus-bank', ['test/corpora/tiny'], 'usage: npm run corpus:bank'],
    ['corpus-measure', ['test/corpora/tiny'], 'test/corpora/tiny has no question set'],
  ])('%s %j, as a process', (script, args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['corpus-new', ['nowhere.docx', '--out', '/tmp/ibid-nowhere'], 'nowhere.docx: there is no such file'],
    ['corpus-new', ['README.md', '--out', 'scripts'], 'scripts is not empty: name another folder'],
    ['corpus-bank', ['test/corpora/tiny', '--check', 'nowhere.txt'], 'nowhere.txt: there is no such file'],
    ['corpus-bank', ['test/corpora/tiny', '--what'], 'Unknown option'],
  ])('%s %j', async (script, args, message) => {
    const { status, errors } = await runScript(script, ...args)
    expect(status).toBe(1)
    expect(errors).toEqual([expect.stringContaining(message)])
  })

  it('corpus-tick of a note that is not there, by the line that names it', async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'paper.md'), '# Bells\n\nA.[^1]\n\n[^1]: Loc. cit.\n')
    const lines = ['# record', '[x] title | Bells', '# short forms', '[ ] 1 | B | 8 |', '[x] 1 | Loc. cit. | 9 |']
    writeFileSync(join(folder, 'proposals.txt'), lines.join('\n'))
    const { status, errors } = await runScript('corpus-tick', folder)
    expect(status).toBe(1)
    expect(errors).toEqual([`${join(folder, 'proposals.txt')}:5: there is no note 9`])
  })

  it('corpus-new of a text that is not read, with where and what to write', async () => {
    const file = scratchFile('paper.md', '# Bells\n\nAda Fenwick {.byline}\n\nIt rang.[^2]\n\n```\ncode\n```\n')
    const { status, errors } = await runScript('corpus-new', file, '--out', join(scratchFolder(), 'out'))
    expect(status).toBe(1)
    expect(errors.join('\n')).toMatch(/^paper\.md:7: a block of code is not read/mu)
  })
})
