/** Where an operation is: the one place that names its method and its path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** As OpenAPI writes it: "/v1/passages/{id}". */
  readonly path: string
  /** It may be kept, and asked for again with `If-None-Match` (304). */
  readonly isCached?: boolean
}

const get = (path: string): Route => ({ method: 'GET', path })
const kept = (path: string): Route => ({ method: 'GET', path, isCached: true })
const post = (path: string): Route => ({ method: 'POST', path })
const drop = (path: string): Route => ({ method: 'DELETE', path })

/**
 * The routes of all operations, by the names that generated clients give them. It stands apart from what is said of
 * the operations, so that the Worker serves them without carrying that.
 */
export const routes = {
  ask: post('/v1/ask'),
  askByAddress: get('/v1/ask'),
  verify: post('/v1/verify'),
  suggest: get('/v1/suggest'),

  getDocument: kept('/v1/document'),
  listSections: kept('/v1/sections'),
  listPassages: kept('/v1/passages'),
  getPassage: kept('/v1/passages/{id}'),
  listFootnotes: kept('/v1/footnotes'),
  getFootnote: kept('/v1/footnotes/{number}'),
  getPage: kept('/v1/pages/{number}'),
  getSource: kept('/v1/source'),

  cite: kept('/v1/cite/{id}'),
  listSources: kept('/v1/sources'),
  traceSource: kept('/v1/sources/{id}'),
  getQuotation: kept('/q/{id}'),
  getEmbedding: get('/oembed'),

  mcp: post('/mcp'),
  slack: post('/slack'),
  teams: post('/teams'),
  discord: post('/discord'),

  askByWebhook: post('/webhooks/ask'),
  listDeadLetters: get('/webhooks/deliveries'),
  replayDeadLetter: post('/webhooks/deliveries/{id}/replay'),
  dropDeadLetter: drop('/webhooks/deliveries/{id}'),

  getAccuracy: kept('/accuracy.json'),
  getHealth: get('/healthz'),
  getLlmsTxt: kept('/llms.txt'),
  getSitemap: kept('/sitemap.xml'),
  getRobots: kept('/robots.txt'),
  getPaperMarkdown: kept('/paper.md'),
  getSearchDescription: get('/opensearch.xml'),
  getQuietSearchDescription: get('/opensearch-quiet.xml'),
  getSecurityTxt: get('/.well-known/security.txt'),
} satisfies Record<string, Route>

/** Where a service of several papers has what goes over all of them; each paper has the routes above below its own address. */
export const severalRoutes = {
  ask: post('/v1/ask'),
  askByAddress: get('/v1/ask'),
  verify: post('/v1/verify'),
  mcp: routes.mcp,
  slack: routes.slack,
  teams: routes.teams,
  discord: routes.discord,
  askByWebhook: routes.askByWebhook,
  listDeadLetters: routes.listDeadLetters,
  replayDeadLetter: routes.replayDeadLetter,
  dropDeadLetter: routes.dropDeadLetter,
  listPapers: get('/v1/papers'),
  getHealth: get('/healthz'),
} satisfies Record<string, Route>

/** `operationId`. */
export type OperationId = keyof typeof routes
