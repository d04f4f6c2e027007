import type { Span } from '../paper/types.ts'

/** What stands among the words of a quotation without being one: the numbers of notes, and open notes. */
const APART = 'sup, [role=note]'

/** Where a selection begins and ends, also within a shadow tree. */
function rangeIn(root: Node): StaticRange | Range | undefined {
  const selection = getSelection()
  const shadow = root.getRootNode()
  if (!selection || selection.rangeCount === 0) return undefined
  if (!(shadow instanceof ShadowRoot)) return selection.getRangeAt(0)
  if (typeof selection.getComposedRanges === 'function') {
    return selection.getComposedRanges({ shadowRoots: [shadow] })[0]
  }
  // Before Selection API's getComposedRanges (2025), Chromium alone told, and by a method of the tree.
  const own = (shadow as { getSelection?: () => Selection | null }).getSelection?.()
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined
}

/** The text nodes of a quotation, without what stands apart. */
function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const apart = node.parentElement?.closest(APART)
    if (!apart || !root.contains(apart)) yield node
  }
}

/** How many characters of the text stand before a boundary of a selection. */
function charactersBefore(root: Element, container: Node, offset: number): number {
  let before = 0
  for (const node of textNodes(root)) {
    const range = document.createRange()
    range.selectNodeContents(node)
    if (node === container) before += offset
    else if (range.comparePoint(container, offset) > 0) before += node.length
  }
  return before
}

/** A stretch that begins and ends with a word: half of one is nothing to quote. */
function inWords(root: Element, start: number, end: number): Span {
  const text = [...textNodes(root)].map((node) => node.data).join('')
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))
  let [first, last] = [start, end]
  while (first > 0 && isLetter(first) && isLetter(first - 1)) first--
  while (last < text.length && isLetter(last - 1) && isLetter(last)) last++
  return { start: first, end: last }
}

/** The selected stretch of a quotation, as offsets into its text; null where none is selected. */
export function selectedStretch(root: Element): Span | null {
  const range = rangeIn(root)
  if (!range || range.collapsed) return null
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  if (!live.intersectsNode(root)) return null
  const start = charactersBefore(root, range.startContainer, range.startOffset)
  const end = charactersBefore(root, range.endContainer, range.endOffset)
  return start < end ? inWords(root, start, end) : null
}
