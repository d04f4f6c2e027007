/** The element of a passage or note whose text is the paper's, as `/v1` counts offsets into it. */
export function textOf(id: string): HTMLElement | null {
  const unit = document.getElementById(id)
  return unit?.querySelector<HTMLElement>(':scope > .printed > .text') ?? unit
}

/** Its text nodes, without the numbers of notes, which are no part of it. */
function* textNodes(id: string): Generator<Text> {
  const root = textOf(id)
  if (!root) return
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('sup')) yield node
  }
}

/** The words of a passage or note, character for character. */
export const wordsOf = (id: string): string => [...textNodes(id)].map((node) => node.data).join('')

/** A stretch of a passage or note in the page, by its offsets; none where it lies outside. */
export function rangeOf(id: string, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let at = 0
  let isOpen = false
  for (const node of textNodes(id)) {
    const next = at + node.length
    if (!isOpen && start < next) {
      range.setStart(node, start - at)
      isOpen = true
    }
    if (isOpen && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return undefined
}
