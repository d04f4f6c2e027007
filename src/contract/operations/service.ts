import * as z from 'zod'
import { accuracy } from '../accuracy.ts'
import { health } from '../reading.ts'
import { json, ok, type Described } from './operation.ts'

const plain = { tag: 'Service', errors: [], example: () => ({}) } as const
const text = (description: string, type = 'text/plain') => ok(description, type, z.string())

/** The calls about the service, not the paper. */
export const serviceOperations: readonly Described[] = [
  {
    ...plain,
    id: 'getAccuracy',
    summary: 'How good it is',
    description:
      'The figures of `/accuracy`, measured on the version of the paper that is served; 404 where none were.',
    answers: [json('The figures.', accuracy)],
    errors: [404],
  },
  {
    ...plain,
    id: 'getHealth',
    summary: 'Whether it is up',
    description: 'For monitoring. Not counted against any limit.',
    answers: [json('It is up, and serves this version of the paper.', health)],
    isUncounted: true,
  },
  {
    ...plain,
    id: 'getLlmsTxt',
    summary: 'What this is, for language models',
    description: 'What Ibid is, how to quote by it, and where things are (llmstxt.org).',
    answers: [text('Markdown, as llmstxt.org has it.')],
    errors: [503],
  },
  {
    ...plain,
    id: 'getSitemap',
    summary: 'The pages for people',
    description: 'For search engines (sitemaps.org).',
    answers: [text('A sitemap.', 'application/xml')],
  },
  {
    ...plain,
    id: 'getRobots',
    summary: 'What crawlers may do',
    description: 'They may read everything (RFC 9309).',
    answers: [text('The rules, and where the sitemap is.')],
  },
  {
    ...plain,
    id: 'getPaperMarkdown',
    summary: 'The paper in Markdown',
    description: 'The whole paper with its notes, each *Ibid.* in full, for whoever takes it along.',
    answers: [text('The paper.', 'text/markdown')],
  },
  {
    ...plain,
    id: 'getSearchDescription',
    summary: 'Ibid as a search engine of a browser',
    description:
      'By it a browser asks from its address bar (OpenSearch 1.1), and sends what is typed as it is typed to `/v1/suggest`.',
    answers: [text('The description.', 'application/opensearchdescription+xml')],
  },
  {
    ...plain,
    id: 'getQuietSearchDescription',
    summary: 'The same without suggestions',
    description: 'By it a browser sends only what is entered.',
    answers: [text('The description.', 'application/opensearchdescription+xml')],
  },
  {
    ...plain,
    id: 'getSecurityTxt',
    summary: 'How to report a weakness',
    description: 'Where to report, and what is promised (RFC 9116).',
    answers: [text('The contact and the policy.')],
    errors: [404],
  },
]
