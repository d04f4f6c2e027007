import type { Hono } from 'hono'
import type { Library } from '../answer/library.ts'
import type { Accuracy } from '../contract/accuracy.ts'
import type { Environment } from '../http/environment.ts'
import type { History } from '../paper/history.ts'
import { mountAbout } from './about/about-page.tsx'
import { mountAccuracy } from './accuracy/accuracy-page.tsx'
import { mountCheck } from './check/check-page.tsx'
import { mountDiscovery } from './discovery/discovery.ts'
import { mountDocs } from './docs/docs-page.tsx'
import { mountEmbedGuide } from './embed/embed-guide.tsx'
import { mountEmbed } from './embed/embed-page.tsx'
import { mountHome } from './home/home-page.tsx'
import { mountPaper } from './paper/paper-page.tsx'
import { mountPermalinks } from './quotation/permalinks.tsx'
import { mountPrivacy } from './privacy/privacy-page.tsx'
import { mountPrivate } from './privacy/private-page.tsx'
import { mountSources } from './sources/sources-page.tsx'
import { mountTools } from './tools/tools-page.tsx'

/** What is known of a corpus other than its text. */
export interface Dossier {
  /** Loads the figures that were measured on it; null where none were. */
  readonly accuracy: () => Promise<Accuracy | null>
  /** Its earlier versions, which old permalinks quote. */
  readonly history: History
}

/** Mounts the pages for people, and the files that tell machines of them. */
export function mountSite(app: Hono<Environment>, library: Library, { accuracy, history }: Dossier): void {
  const { paper } = library
  mountHome(app, library)
  mountPrivate(app, library)
  mountPrivacy(app, library)
  mountPaper(app, library)
  mountPermalinks(app, library, history)
  mountCheck(app, library)
  mountSources(app, library)
  mountDocs(app, paper)
  mountAbout(app, paper)
  mountAccuracy(app, paper, accuracy)
  mountEmbed(app)
  mountEmbedGuide(app, paper)
  mountTools(app, paper)
  mountDiscovery(app, paper)
}
