import aliases from '../dist/corpus/aliases.json'
import encoder from '../dist/corpus/encoder.bin'
import citations from '../dist/corpus/citations.json.txt'
import index from '../dist/corpus/index.json.txt'
import paper from '../dist/corpus/paper.json.txt'
import source from '../dist/corpus/source.txt'
import sources from '../dist/corpus/sources.json.txt'
import glosses from '../dist/corpus/glosses.tsv'
import glossary from '../dist/corpus/glossary.tsv'
import history from '../dist/corpus/history.json'
import model from '../dist/corpus/model.json'
import suggestions from '../dist/corpus/suggestions.json'
import shelf from '../dist/shelf.js'
import type { Library } from './answer/library.ts'
import { createApp } from './app.ts'
import { dossierOf, openFiles } from './corpus-files.ts'
import type { Bindings } from './http/environment.ts'
import { createShelf, type PaperToServe } from './shelf.ts'
import { consume } from './webhook/consume.ts'
import type { DeliveryMessage } from './webhook/delivery.ts'

export { DeadLetters } from './webhook/dead-letters.ts'
export { WebhookInbox } from './webhook/inbox.ts'
export { SlackEvents } from './slack/slack-events.ts'

/** A corpus as its files are bundled. */
const first = {
  aliases,
  citations,
  encoder,
  glossary,
  glosses,
  history,
  index,
  model,
  paper,
  source,
  sources,
  suggestions,
}
const accuracyOf = async () => (await import('../dist/corpus/accuracy.json.txt')).default

/**
 * Opened once per isolate, at start-up, where Cloudflare allows 1 s of processor time; a request has 10 ms on the free
 * plan.
 */
const library = openFiles(first)
const dossier = dossierOf(first, accuracyOf)

const papers = shelf.map(({ load, ...listed }): PaperToServe => {
  // The first is that of the files above.
  if (!load) return { ...listed, open: async () => library, dossier: async () => dossier }
  let opened: Library | undefined
  return {
    ...listed,
    open: async () => (opened ??= openFiles(await load())),
    dossier: async () => {
      const files = await load()
      return dossierOf(files, files.accuracy)
    },
  }
})

/** This many of several papers are opened at start, which takes up to 26 ms each; the others at their first use. */
const OPENED_AT_START = 5
await Promise.all(papers.slice(0, OPENED_AT_START).map(({ open }) => open()))

const app = papers.length === 0 ? createApp(library, dossier) : createShelf(papers)

export default { fetch: app.fetch, queue: consume } satisfies ExportedHandler<Bindings, DeliveryMessage>
