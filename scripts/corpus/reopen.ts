import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../src/library.ts'
import { citationOf, openPaper, type Paper, sentencesOf } from '../../src/paper/paper.ts'
import { quote } from '../../src/paper/quotation.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { type IndexArtifact, loadIndex } from '../../src/retrieval/artifact.ts'
import type { Model } from '../../src/retrieval/model.ts'
import { type Aliases, tokenizer } from '../../src/retrieval/words.ts'
import { hasLearnt } from './learnt.ts'

/**
 * Opens what the build wrote as the service does, and asks that every passage and note can be quoted and cited. What
 * was learnt from a question bank is opened where the build made it: else it may be that of the paper before.
 *
 * @param generated the folder that was written
 * @throws Error in one line that names what cannot be opened, or the first passage or note that cannot be quoted
 */
export function reopen(generated: string, aliases: Aliases): void {
  const read = (name: string): string => readFileSync(join(generated, name), 'utf8')
  const data = JSON.parse(read('paper.json')) as PaperData
  const index = JSON.parse(read('index.json')) as IndexArtifact
  const source = read('source.txt')
  if (hasLearnt(generated)) {
    const { buffer } = new Uint8Array(readFileSync(join(generated, 'encoder.bin')))
    const model = JSON.parse(read('model.json')) as Model
    quoteAll(openLibrary({ paper: data, source, index, encoder: buffer, model, aliases, suggestions: [] }).paper)
    return
  }
  const paper = openPaper(data, source)
  loadIndex(index, paper, tokenizer(aliases))
  quoteAll(paper)
}

function quoteAll(paper: Paper): void {
  for (const unit of [...paper.passages, ...paper.footnotes]) {
    const [first] = sentencesOf(unit)
    if (!first) throw new Error(`${unit.id} of the built paper has no words`)
    const { text } = quote(unit, first)
    const isCut = text === paper.source.slice(unit.span.start, unit.span.end)
    if (!isCut || citationOf(paper.citationForm, unit) === '') {
      throw new Error(`${unit.id} of the built paper cannot be quoted`)
    }
  }
}
