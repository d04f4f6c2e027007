import aliases from '../dist/corpus/aliases.json'
import encoder from '../dist/corpus/encoder.bin'
import citations from '../dist/corpus/citations.json'
import index from '../dist/corpus/index.json'
import paper from '../dist/corpus/paper.json'
import source from '../dist/corpus/source.txt'
import sources from '../dist/corpus/sources.json'
import glosses from '../dist/corpus/glosses.tsv'
import glossary from '../dist/corpus/glossary.tsv'
import history from '../dist/corpus/history.json'
import model from '../dist/corpus/model.json'
import suggestions from '../dist/corpus/suggestions.json'
import { openGlossary } from './answer/glossary.ts'
import { createApp } from './app.ts'
import type { Bindings } from './http/environment.ts'
import type { Accuracy } from './contract/accuracy.ts'
import type { History } from './paper/history.ts'
import { type BuiltCorpus, openLibrary } from './library.ts'
import { consume } from './webhook/consume.ts'
import type { DeliveryMessage } from './webhook/delivery.ts'

export { DeadLetters } from './webhook/dead-letters.ts'
export { WebhookInbox } from './webhook/inbox.ts'
export { SlackEvents } from './slack/slack-events.ts'

/** Opened once per isolate, at start-up, where Cloudflare allows 1 s of processor time; a request has 10 ms on the free plan. */
const corpus = {
  aliases,
  citations,
  encoder,
  glossary: openGlossary(glossary),
  glosses,
  index,
  model,
  paper,
  source,
  sources,
  suggestions,
} as BuiltCorpus
const library = openLibrary(corpus)

const app = createApp(library, {
  accuracy: async () => (await import('../dist/corpus/accuracy.json')).default as Accuracy | null,
  history: history as History,
})

export default { fetch: app.fetch, queue: consume } satisfies ExportedHandler<Bindings, DeliveryMessage>
