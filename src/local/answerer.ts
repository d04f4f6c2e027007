import aliases from '../../dist/corpus/aliases.json'
import encoder from '../../dist/corpus/encoder.bin?deflated'
import paperText from '../../dist/corpus/paper.json.txt'
import source from '../../dist/corpus/source.txt'
import glossary from '../../dist/corpus/glossary.tsv'
import model from '../../dist/corpus/model.json'
import suggestions from '../../dist/corpus/suggestions.json'
import { ask } from '../answer/ask.ts'
import { check, type Checked } from '../answer/check.ts'
import { openGlossary } from '../answer/glossary.ts'
import { deskAt, type Library } from '../answer/library.ts'
import type { AskResponse } from '../answer/types.ts'
import { type BuiltCorpus, openLibrary } from '../library.ts'
import { openPaper } from '../paper/paper.ts'
import type { PaperData } from '../paper/types.ts'
import { buildIndex } from '../retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../retrieval/words.ts'
import { inflate } from './inflate.ts'
import { type LocalCheck, type LocalRequest, readRequest } from './request.ts'

let library: Promise<Library> | undefined

/** Opens the corpus as it was bundled. The index is built anew: that takes less time than to load its bytes over a line. */
async function open(): Promise<Library> {
  const paper = JSON.parse(paperText) as PaperData
  const index = buildIndex(openPaper(paper, source), tokenizer(aliases as Aliases))
  const corpus = {
    aliases,
    encoder: await inflate(encoder),
    index,
    glossary: openGlossary(glossary),
    model,
    paper,
    source,
    suggestions,
  } as BuiltCorpus
  return openLibrary(corpus)
}

/**
 * Answers a question where it is asked, as `POST /v1/ask` would: nothing is sent anywhere. The first question takes
 * some tenths of a second longer, in which the library opens.
 *
 * @param origin the service's own, "https://host", for links
 * @throws ProblemError when the question does not fit
 */
export async function answer(request: LocalRequest, origin: string): Promise<AskResponse> {
  const asked = readRequest(request)
  library ??= open()
  return ask(deskAt(await library, origin), asked)
}

/** Checks a text where it is written, as `POST /v1/verify` would: nothing is sent anywhere. */
export async function verify({ quote }: LocalCheck, origin: string): Promise<Checked> {
  library ??= open()
  return check(deskAt(await library, origin), quote)
}
