import '../../widget/define.ts'

// Tells the page around the frame how high the chat would like to be: `{ type: 'ibid-size', height }` in CSS pixels.
// It says nothing else, so any page that frames this one may hear it.

/** In a lower frame, in CSS pixels, the chat has the layout of a phone on its side, and would ask for another height. */
const LEAST = 440

const turns = document.querySelector('ibid-chat')?.shadowRoot?.querySelector('[part=log] .turns')

if (turns && parent !== window) {
  let told = 0
  const tell = (): void => {
    // The frame around the turns is made again now and then; they stay.
    const log = turns.parentElement
    const panel = log?.parentElement
    if (!panel) return
    const last = turns.lastElementChild
    const rest = panel.offsetHeight - log.clientHeight
    const within = last ? (last as HTMLElement).offsetTop + contentHeight(last) : log.scrollHeight
    const height = Math.max(LEAST, Math.ceil(rest + within))
    if (height !== told) parent.postMessage({ type: 'ibid-size', height: (told = height) }, '*')
  }
  const sizes = new ResizeObserver(tell)
  const observe = (): void => {
    for (const element of turns.parentElement?.querySelectorAll('.said, .welcome') ?? []) sizes.observe(element)
  }
  new MutationObserver(observe).observe(turns, { childList: true })
  observe()
}

/** The height of a turn without the room that is kept free under it. */
function contentHeight(turn: Element): number {
  const body = turn.lastElementChild
  return body ? body.getBoundingClientRect().bottom - turn.getBoundingClientRect().top : 0
}
