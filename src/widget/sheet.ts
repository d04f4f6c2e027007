/**
 * The sheet of a style, one for every chat of a document; made from text, so that a policy without inline styles allows it.
 * A document takes no sheet of another (CSSOM, 2.3), as where a chat is moved into a frame.
 */
export function sheetOf(css: string): (root: ShadowRoot) => CSSStyleSheet {
  const sheets = new WeakMap<Document, CSSStyleSheet>()
  return ({ ownerDocument }) => {
    const made = sheets.get(ownerDocument) ?? new (ownerDocument.defaultView ?? window).CSSStyleSheet()
    if (!sheets.has(ownerDocument)) made.replaceSync(css)
    sheets.set(ownerDocument, made)
    return made
  }
}
