import { pages } from './page-list.ts'

/** The pages that the head of every page leads to, in this order, and what each is for. */
const WAYS = [
  { page: pages.home, label: 'Ask' },
  { page: pages.paper, label: 'Read' },
  { page: pages.check, label: 'Check a quotation' },
  { page: pages.sources, label: 'Sources' },
  { page: pages.about, label: 'About' },
] as const

/** The way to the main pages; the one at `path` is where the reader is. */
export function Ways({ path }: { path: string }) {
  return (
    <nav class="pages" aria-label="Ibid">
      <ul>
        {WAYS.map(({ page, label }) => (
          <li>
            <a href={page.path} aria-current={page.path === path ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
