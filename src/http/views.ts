import type { Desk } from '../answer/library.ts'
import { quoted } from '../answer/view.ts'
import type { FootnoteView, PassageView, SectionView } from '../contract/schemas.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import type { SectionRecord } from '../paper/types.ts'

export function passageView(desk: Desk, passage: Passage): PassageView {
  const { highlight: _, ...answer } = quoted(desk, passage, null)
  return structuredClone({ ...answer, previous: passage.previous, next: passage.next }) as PassageView
}

export function footnoteView(note: Footnote): FootnoteView {
  const { id, number, printed, chapter, page, text, emphasis, resolved, resolvedEmphasis } = note
  const { resolvesTo, via, labels, passage } = note
  return {
    id,
    number,
    printed,
    chapter,
    page,
    text,
    emphasis: emphasis && [...emphasis],
    resolved,
    resolvedEmphasis: resolvedEmphasis && [...resolvedEmphasis],
    resolvesTo: [...resolvesTo],
    via: [...via],
    labels,
    passage,
  }
}

export function sectionView(paper: Paper, section: SectionRecord): SectionView {
  const passages = paper.section(section.id) ?? []
  return {
    id: section.id,
    title: section.title,
    printed: section.printed,
    pages: [...new Set(passages.flatMap((p) => p.pages))],
    passages: passages.map((p) => p.id),
  }
}

export function documentView(paper: Paper) {
  return {
    version: paper.version,
    title: paper.record.title,
    record: paper.record,
    ...(paper.isPaged ? { pages: { first: paper.firstPage, last: paper.lastPage } } : {}),
    counts: { passages: paper.passages.length, footnotes: paper.footnotes.length },
    sections: paper.sections.map((s) => sectionView(paper, s)),
  }
}
