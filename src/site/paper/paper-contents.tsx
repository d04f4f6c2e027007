import type { Paper } from '../../paper/paper.ts'

/** The sections with the pages they begin on. */
export function Contents({ paper }: { paper: Paper }) {
  const entries = paper.sections.flatMap(({ id, title, printed }) => {
    const [first] = paper.section(id) ?? []
    return first && first.kind !== 'title' ? [{ id, title, printed, page: first.pages[0] }] : []
  })
  return (
    <nav class="contents" aria-label="Contents">
      <ol>
        {entries.map(({ id, title, printed, page }) => (
          <li>
            <a href={`#${id}`}>
              <span class={printed ? 'entry' : 'entry unprinted'}>{title}</span> <span class="folio">{page}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
