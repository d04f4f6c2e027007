import { DomUtils, parseDocument } from 'htmlparser2'

/**
 * JATS with every note where it is marked. Publishers keep notes at the end, in an `fn-group`, and mark them by `xref`;
 * pandoc reads only those that stand in the text.
 *
 * @returns the XML, its notes moved
 */
export function withNotesInText(xml: string): string {
  const root = parseDocument(xml, { xmlMode: true })
  const notes = new Map(
    DomUtils.getElementsByTagName('fn', root, true).flatMap((note) => {
      const { id } = note.attribs
      return id === undefined ? [] : [[id, note] as const]
    }),
  )
  const marked = DomUtils.getElementsByTagName('xref', root, true).filter(
    ({ attribs }) => attribs['ref-type'] === 'fn' && notes.has(attribs['rid'] ?? ''),
  )
  if (marked.length === 0) return xml
  for (const note of notes.values()) {
    DomUtils.removeElement(note)
    // The number is printed by whoever sets the page.
    for (const label of DomUtils.getElementsByTagName('label', note.children, false)) DomUtils.removeElement(label)
  }
  for (const xref of marked) {
    const note = notes.get(xref.attribs['rid'] ?? '')
    if (!note) continue
    // A note that is marked twice stands at its first marker.
    notes.delete(xref.attribs['rid'] ?? '')
    // Markers are often set high: then the note would be, too.
    const { parent } = xref
    const isRaised = parent && 'name' in parent && parent.name === 'sup' && parent.children.length === 1
    DomUtils.replaceElement(isRaised ? parent : xref, note)
  }
  // Without the lines before it, which say nothing of the paper.
  const [article] = DomUtils.getElementsByTagName('article', root, true)
  return article ? DomUtils.getOuterHTML(article, { xmlMode: true }) : xml
}
