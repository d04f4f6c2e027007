import type { Paper } from '../../src/paper/paper.ts'

/** Headings over parts that every paper has: what they ask is no question about this one. */
const COMMON =
  /^(?:title page|abstract|introduction|conclusions?|notes|acknowledge?ments?|references|bibliography|preface)$/iu

/** Three headings from the beginning, the middle and the end of the paper, each made into a question. */
export function questionsFromHeadings({ sections }: Paper): { question: string; section: string }[] {
  const titles = [...new Set(sections.filter((one) => one.printed).map(({ title }) => title))]
  const own = titles.map((section) => ({ section, about: bare(section) })).filter(({ about }) => !COMMON.test(about))
  const places = [...new Set([0, Math.floor((own.length - 1) / 2), own.length - 1])]
  return places.flatMap((place) => {
    const heading = own[place]
    return heading ? [{ question: `What does the paper say about ${heading.about}?`, section: heading.section }] : []
  })
}

/** A heading without its number and the full stop behind it. */
const bare = (title: string): string =>
  title.replace(/^(?:(?:\d+|[IVXLC]+)(?:\.\d+)*[.)]|§ ?\d+)\s+/u, '').replace(/[.:]$/u, '')
