import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citationOf, openPaper, sentencesOf } from '../../src/paper/paper.ts'
import { quote } from '../../src/paper/quotation.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { type IndexArtifact, loadIndex } from '../../src/retrieval/artifact.ts'
import type { Tokenizer } from '../../src/retrieval/words.ts'

/**
 * Opens what the build wrote as the service does, and asks that every passage and note can be found, quoted and cited.
 *
 * @param generated the folder that was written
 * @throws Error in one line that names the first that cannot
 */
export function reopen(generated: string, tokenize: Tokenizer): void {
  const read = (name: string): string => readFileSync(join(generated, name), 'utf8')
  const paper = openPaper(JSON.parse(read('paper.json')) as PaperData, read('source.txt'))
  const index = loadIndex(JSON.parse(read('index.json')) as IndexArtifact, paper, tokenize)
  if (index.documentCount !== paper.passages.length) {
    throw new Error(`${generated}/index.json has ${index.documentCount} passages, the paper ${paper.passages.length}`)
  }
  for (const unit of [...paper.passages, ...paper.footnotes]) {
    const first = sentencesOf(unit)[0]
    if (!first) throw new Error(`${unit.id} of the built paper has no words`)
    const { text } = quote(unit, first)
    if (text !== paper.source.slice(unit.span.start, unit.span.end) || citationOf(paper.citationForm, unit) === '') {
      throw new Error(`${unit.id} of the built paper cannot be quoted`)
    }
  }
}
