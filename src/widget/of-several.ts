// `/widget.js` in a service of several papers. It loads the chat of the paper that the page names,
// `<ibid-chat paper="dubois">`, else of the first. A page has the chat of one paper; a frame can show another's.

/** Put in by the build: the papers of the service, by what their addresses begin with. */
declare const PAPERS: readonly string[]

const home = import.meta.url

/** Fetches the chat for the first element of the page, if it has one by now. */
function isFetched(): boolean {
  const chat = document.querySelector('ibid-chat')
  if (!chat) return false
  const paper = chat.getAttribute('paper') ?? PAPERS[0] ?? ''
  // The element's own content stays for readers of the page.
  if (!PAPERS.includes(paper)) throw new RangeError(`this service has no paper “${paper}”, but ${PAPERS.join(', ')}`)
  void import(new URL(`${paper}/widget.js`, home).href)
  return true
}

if (!isFetched()) {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('ibid-chat')) return
    seen.disconnect()
    isFetched()
  })
  seen.observe(document, { childList: true, subtree: true })
}
