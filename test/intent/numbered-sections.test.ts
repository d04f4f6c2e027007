import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { recognise } from '../../src/intent/recognise.ts'
import { openPaper } from '../../src/paper/paper.ts'

const paperOf = (titles: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'numbered-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const sections = titles.map((title, at) => `## ${title}\n\nParagraph ${at} is about bells.`)
  writeFileSync(join(folder, 'paper.md'), ['# Bells', ...sections, ''].join('\n\n'))
  const { paper, source } = readCorpus(folder)
  return openPaper(paper, source)
}

/** The title of the section that a message is taken to ask for; else what kind it is. */
function titleAsked(titles: readonly string[], message: string): string | undefined {
  const paper = paperOf(titles)
  const intent = recognise(paper, message)
  return intent.kind === 'section' ? paper.sections.find(({ id }) => id === intent.id)?.title : intent.kind
}

describe('a section by its number', () => {
  const numbered = ['3. Casting of Bells', '4. Hanging of Bells', '5. Ringing of Bells']

  it.each([
    ['What does section 4 say?', '4. Hanging of Bells'],
    ['What does the section “3. Casting of Bells” say?', '3. Casting of Bells'],
  ])('is the one whose heading prints it: %s', (message, title) => {
    expect(titleAsked(numbered, message)).toBe(title)
  })

  it('is the one in that place where headings print none', () => {
    expect(titleAsked(['Casting', 'Hanging', 'Ringing'], 'What does section 2 say?')).toBe('Hanging')
  })

  it('is told by its whole title where chapters number anew, and else is none', () => {
    const anew = ['1. Casting of Bells', '2. Hanging of Bells', '1. Ringing of Bells']
    expect(titleAsked(anew, 'What does the section “1. Ringing of Bells” say?')).toBe('1. Ringing of Bells')
    expect(titleAsked(anew, 'What does section 1 say?')).toBe('passages')
  })
})
