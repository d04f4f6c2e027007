import aliases from '../corpus/aliases.json'
import bank from '../corpus/generated/bank.json'
import index from '../corpus/generated/index.json'
import paper from '../corpus/generated/paper.json'
import source from '../corpus/generated/source.txt'
import model from '../corpus/model.json'
import suggestions from '../corpus/suggestions.json'
import type { Library } from './answer/outcome.ts'
import { createApp } from './app.ts'
import { type BuiltCorpus, openLibrary } from './library.ts'

let library: Library | undefined

/** Opened with the first request, once for all that the isolate serves. */
const open = (): Library =>
  (library ??= openLibrary({ aliases, bank, index, model, paper, source, suggestions } as BuiltCorpus))

export default createApp(open)
