import type { Spoken } from '../../languages/spoken.ts'
import { pages } from './page-list.ts'
import { told } from './told.ts'

/** The pages that the head of every page leads to, in this order, and what each is for. */
const WAYS = [
  { page: pages.home, label: 'Ask' },
  { page: pages.paper, label: 'Read' },
  { page: pages.check, label: 'Check a quotation' },
  { page: pages.sources, label: 'Sources' },
  { page: pages.about, label: 'About' },
] as const

/** The way to the main pages; the one at `path` is where the reader is. */
export function Ways({ path, spoken }: { path: string; spoken?: Spoken | undefined }) {
  return (
    <nav class="pages" aria-label="Ibid" lang={spoken?.language}>
      <ul>
        {WAYS.map(({ page, label }) => (
          <li>
            <a href={page.path} aria-current={page.path === path ? 'page' : undefined}>
              {told(spoken, label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
