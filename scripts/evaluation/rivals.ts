import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import { Index as FlexIndex } from 'flexsearch'
import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'

/** What every rival is given: a passage's own words, nothing else. */
export interface Page {
  readonly id: string
  readonly text: string
}

/** A search as it comes out of the box. */
export interface Rival {
  readonly name: string
  /** The ids of passages, best first, at least the first few. */
  readonly rank: (question: string) => readonly string[] | Promise<readonly string[]>
}

const DEPTH = 10

/** Opens every rival that is a search library over the same pages, with its default options. */
export const openRivals = async (pages: readonly Page[]): Promise<Rival[]> => [
  openMiniSearch(pages),
  openLunr(pages),
  openFlexSearch(pages, false),
  openFlexSearch(pages, true),
  await openOrama(pages),
  openFuse(pages),
]

function openMiniSearch(pages: readonly Page[]): Rival {
  const search = controlOf(pages)
  return { name: 'MiniSearch', rank: (question) => search(question).map(({ id }) => String(id)) }
}

/** MiniSearch's own default search over bare passages: what the benchmark compares with, too. */
export function controlOf(pages: readonly Page[]) {
  const index = new MiniSearch<Page>({ fields: ['text'] })
  index.addAll(pages)
  return (question: string) => index.search(question)
}

/** lunr reads a question as its query language, in which marks are operators or stay glued to words: they go first. */
function openLunr(pages: readonly Page[]): Rival {
  const index = lunr((builder) => {
    builder.field('text')
    for (const page of pages) builder.add(page)
  })
  const plain = (question: string): string => question.replace(/[^\p{L}\p{N}'’]+/gu, ' ')
  return { name: 'lunr', rank: (question) => index.search(plain(question)).map(({ ref }) => ref) }
}

/** By default FlexSearch wants every word of a question in a passage; its option `suggest` makes do with some. */
function openFlexSearch(pages: readonly Page[], suggest: boolean): Rival {
  const index = new FlexIndex()
  for (const { id, text } of pages) index.add(id, text)
  return {
    name: suggest ? 'FlexSearch, suggest' : 'FlexSearch',
    rank: (question) => (suggest ? index.search(question, { suggest }) : index.search(question)).map(String),
  }
}

async function openOrama(pages: readonly Page[]): Promise<Rival> {
  const index = create({ schema: { text: 'string' } as const })
  await insertMultiple(
    index,
    pages.map(({ id, text }) => ({ id, text })),
  )
  return {
    name: 'Orama',
    rank: async (question) => (await searchOrama(index, { term: question })).hits.map(({ id }) => id),
  }
}

function openFuse(pages: readonly Page[]): Rival {
  const index = new Fuse(pages, { keys: ['text'] })
  return { name: 'Fuse.js', rank: (question) => index.search(question, { limit: DEPTH }).map(({ item }) => item.id) }
}
