import aliases from '../../corpus/aliases.json'
import bank from '../../corpus/generated/bank.json'
import reading from '../../corpus/generated/reading.json'
import model from '../../corpus/model.json'
import suggestions from '../../corpus/suggestions.json'
import { ask } from '../answer/ask.ts'
import { deskAt, type Library } from '../answer/library.ts'
import type { AskResponse } from '../answer/types.ts'
import { type BuiltCorpus, openLibrary } from '../library.ts'
import type { Packed } from '../packing/packed.ts'
import { unpackText } from '../packing/text.ts'
import { openPaper } from '../paper/paper.ts'
import { buildIndex } from '../retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../retrieval/words.ts'
import { type LocalRequest, readRequest } from './request.ts'

let library: Library | undefined

/** The corpus as it was bundled. The index is built anew: that takes less time than to load its bytes over a line. */
function bundled(): BuiltCorpus {
  const { paper, source } = JSON.parse(unpackText(reading as Packed)) as Pick<BuiltCorpus, 'paper' | 'source'>
  const index = buildIndex(openPaper(paper, source), tokenizer(aliases as Aliases))
  return { aliases, bank, index, model, paper, source, suggestions } as BuiltCorpus
}

/**
 * Answers a question where it is asked, as `POST /v1/ask` would: nothing is sent anywhere. The first question takes
 * some tenths of a second longer, in which the library opens.
 *
 * @param origin the service's own, "https://host", for links
 * @throws ProblemError when the question does not fit
 */
export function answer(request: LocalRequest, origin: string): AskResponse {
  const asked = readRequest(request)
  library ??= openLibrary(bundled())
  return ask(deskAt(library, origin), asked)
}
