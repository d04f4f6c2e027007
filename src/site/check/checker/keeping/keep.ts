import { save } from '../../../../copying/save.ts'
import type { Spoken } from '../../../../languages/spoken.ts'
import { told } from '../../../shell/told.ts'
import { type Kept, reportMarkdown } from './report-markdown.ts'

async function copy(button: HTMLElement, text: string, spoken: Spoken | undefined): Promise<void> {
  const label = button.textContent
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = told(spoken, 'Copied')
  } catch {
    button.textContent = told(spoken, 'This browser does not let Ibid copy')
  }
  setTimeout(() => (button.textContent = label), 2000)
}

/** Makes the buttons of a report work: copying what is printed, the Markdown file, printing. */
export function makeKeepable(report: HTMLElement, kept: () => Kept): void {
  report.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    const { copy: printed, keep } = target.dataset
    if (printed !== undefined) void copy(target, printed, kept().spoken)
    if (keep === 'print') print()
    if (keep === 'markdown') {
      const date = new Date().toISOString().slice(0, 10)
      const text = reportMarkdown({ ...kept(), title: report.dataset['title'] ?? '', date })
      save(text, `quotations-${date}.md`, 'text/markdown')
    }
  })
}
