/** The pages for people that stand for themselves: what the sitemap and llms.txt list. */
export const PAGES: readonly { readonly path: string; readonly about: string }[] = [
  { path: '/', about: 'Ask the paper.' },
  { path: '/paper', about: 'The paper itself, with an anchor for every paragraph and note.' },
  { path: '/check', about: 'Check a quotation, or every quotation of a text, against the paper.' },
  { path: '/sources', about: 'What the paper rests on: each work with every note that leans on it.' },
  { path: '/docs', about: 'Every call of the interface, each to be tried.' },
  { path: '/accuracy', about: 'How often the answers are right, and how that was measured.' },
  { path: '/embed-guide', about: 'How to put the chat on a site.' },
  { path: '/tools', about: 'Ibid from the address bar, a bookmark or the keyboard, and links that prove themselves.' },
]
