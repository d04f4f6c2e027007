import type { Paper } from '../../paper/paper.ts'

interface Props {
  paper: Paper
  /** The element's id, where a button opens the contents; without, they stand where they are. */
  id?: string
}

/** The sections with the pages they begin on. */
export function Contents({ paper, id }: Props) {
  const entries = paper.sections.flatMap(({ id: section, title, printed }) => {
    // A heading right above another has no passage of its own.
    const [first] = paper.section(section) ?? []
    return first?.kind === 'title' ? [] : [{ section, title, printed, page: first?.pages[0] }]
  })
  return (
    <nav class="contents" id={id} popover={id === undefined ? undefined : 'auto'} aria-label="Contents">
      <ol>
        {entries.map(({ section, title, printed, page }) => (
          <li>
            <a href={`#${section}`}>
              <span class={printed ? 'entry' : 'entry unprinted'}>{title}</span> <span class="folio">{page}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
