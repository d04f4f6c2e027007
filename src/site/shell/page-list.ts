/** A page for people; the one place that names its path. */
export interface Page {
  readonly path: string
  /** How long it may be kept as it is, in seconds. */
  readonly maxAge: number
  /** The description in llms.txt; a page without one is in neither llms.txt nor the sitemap. */
  readonly about?: string
  /** What the foot of every page calls it. */
  readonly label?: string
}

export const pages = {
  home: {
    path: '/',
    maxAge: 300,
    about: 'Ask the paper a question, and get the paper’s own words, with their page and notes.',
  },
  private: {
    path: '/private',
    maxAge: 300,
    about: 'Ask so that no question leaves the device, in the page or by one file without a network.',
    label: 'Ask privately',
  },
  privacy: {
    path: '/privacy',
    maxAge: 3600,
    about: 'Who can see what is asked, and what to do about it.',
    label: 'Who can see what',
  },
  paper: {
    path: '/paper',
    maxAge: 3600,
    about: 'The paper itself, with an anchor for every paragraph and note.',
    label: 'The paper',
  },
  check: {
    path: '/check',
    maxAge: 300,
    about: 'Check a quotation, or every quotation of an article, against the paper.',
    label: 'Check a quotation',
  },
  sources: {
    path: '/sources',
    maxAge: 3600,
    about: 'What the paper rests on: each work with every note that leans on it.',
    label: 'What it rests on',
  },
  about: {
    path: '/about',
    maxAge: 3600,
    about: 'What Ibid is, and how it comes to an answer.',
    label: 'What Ibid is',
  },
  docs: {
    path: '/docs',
    maxAge: 3600,
    about: 'Every call of the interface, each to be tried.',
    label: 'For programs',
  },
  accuracy: {
    path: '/accuracy',
    maxAge: 3600,
    about: 'How often the answers are right, and how that was measured.',
    label: 'How good it is',
  },
  embed: { path: '/embed', maxAge: 300 },
  embedGuide: {
    path: '/embed-guide',
    maxAge: 3600,
    about: 'How to put the chat on a site.',
    label: 'Put Ibid on your site',
  },
  tools: {
    path: '/tools',
    maxAge: 3600,
    about: 'Ibid from the address bar, a bookmark or the keyboard, and links that prove themselves.',
    label: 'Ibid at hand',
  },
} as const satisfies Record<string, Page>

/** The pages that stand for themselves: what the sitemap and llms.txt list. */
export const listedPages = Object.values<Page>(pages).flatMap(({ path, about }) =>
  about === undefined ? [] : [{ path, about }],
)
