import { button, el } from './element.ts'
import { filled, type Strings } from './strings.ts'
import css from './style.css'

/** The work that is asked, as the head names it. */
export interface Work {
  readonly author: string
  readonly title: string
  readonly year: string
}

/** What a frame is made of. */
interface Parts {
  readonly words: Strings
  readonly work: Work
  readonly placeholder: string
  readonly theme: string
  readonly isLauncher: boolean
  /** A line for the site's owner, or "". */
  readonly notice: string
  /** What stands in the log before the first question. */
  readonly welcome: readonly Node[]
  /** The frame before this one, whose turns and typed text go on in this one. */
  readonly previous: Frame | undefined
  readonly ask: (question: string) => void
  readonly open: () => void
  readonly close: () => void
}

/** The chat around its turns: head, log, status line and field. */
export interface Frame {
  readonly field: HTMLTextAreaElement
  readonly launcher: HTMLButtonElement | undefined
  readonly turns: HTMLElement
  /** Puts a turn at the end of the log, and its question in sight. */
  readonly add: (turn: HTMLElement) => void
  /** Puts a text back into the field, unless something else has been typed. */
  readonly keep: (text: string) => void
  /** Tells a screen reader and, if `seen`, everybody for a moment. */
  readonly say: (text: string, seen: boolean) => void
  /** What is to be known of the chat's state, always in sight. */
  readonly state: (text: string) => void
  /** Shows or hides a launcher's panel; whether that changed anything. */
  readonly show: (open: boolean) => boolean
}

/** How long a word in passing ("Copied") is seen. */
const SEEN = 2500

let sheet: CSSStyleSheet | undefined

/** One sheet for every chat of a page; made from text, so that a policy without inline styles allows it. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}

/** Enter asks, Shift and Enter makes a line; Enter that chooses a syllable (Korean, Chinese) is no question. */
function typing(field: HTMLTextAreaElement, submit: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  })
}

function headOf({ words, work }: Parts, close: Node | undefined): HTMLElement {
  const title = el('span', { lang: 'en' }, `${work.author}, “${work.title}” (`, el('strong', {}, work.year), ')')
  const since = el('span', { class: 'since' }, filled(words.since, { n: work.year }))
  return el(
    'header',
    { part: 'header' },
    el('h2', {}, words.title),
    close,
    el('p', { class: 'work' }, title, ' ', since),
  )
}

/** Makes the frame in a shadow root, in place of the one before. */
export function frameOf(root: ShadowRoot, parts: Parts): Frame {
  const { words, previous, isLauncher } = parts
  root.adoptedStyleSheets = [styles()]
  const field =
    previous?.field ?? el('textarea', { part: 'input', rows: '1', autocomplete: 'off', enterkeyhint: 'send' })
  field.placeholder = parts.placeholder
  field.ariaLabel = words.label
  const turns = previous?.turns ?? el('div')
  const log = el('div', { class: 'log', part: 'log', tabindex: '0', role: 'region', 'aria-label': words.log })
  log.append(el('div', { class: 'welcome' }, ...parts.welcome), turns)
  const status = el('p', { class: 'status', part: 'status', role: 'status' })
  const state = el('p', { class: 'state', part: 'state', hidden: parts.notice === '' }, parts.notice)
  const form = el(
    'form',
    { part: 'form', novalidate: true },
    field,
    el('button', { part: 'submit', class: 'submit' }, words.ask),
  )
  const submit = (): void => {
    const question = field.value
    if (question.trim() === '') return field.focus()
    field.value = ''
    parts.ask(question)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  // The field outlives a frame; its listener asks whichever frame it stands in.
  if (!previous) typing(field, () => field.form?.requestSubmit())

  const close = isLauncher ? button('close', '×', parts.close) : undefined
  if (close) close.ariaLabel = words.hide
  const panel = el(
    isLauncher ? 'div' : 'section',
    { class: 'panel', part: 'panel', 'aria-label': words.title, role: isLauncher ? 'dialog' : 'region', id: 'panel' },
    headOf(parts, close),
    log,
    el('footer', {}, state, status, form),
  )
  const launcher = isLauncher ? launcherOf(parts, panel) : undefined
  root.replaceChildren(
    el(
      'div',
      { class: `root ${isLauncher ? 'floating' : 'inline'}`, 'data-theme': parts.theme, lang: words.language },
      ...(launcher ? [launcher] : []),
      panel,
    ),
  )
  let hiding: ReturnType<typeof setTimeout> | undefined
  let isOpen = false
  return {
    field,
    launcher,
    turns,
    add(turn) {
      turns.append(turn)
      log.scrollTop = turn.offsetTop
    },
    keep(text) {
      if (field.value === '') field.value = text
    },
    say(text, seen) {
      clearTimeout(hiding)
      status.classList.toggle('seen', seen)
      status.textContent = text
      hiding = setTimeout(() => status.replaceChildren(), SEEN)
    },
    state(text) {
      state.textContent = text
      state.hidden = text === ''
    },
    show(open) {
      if (!launcher || open === isOpen) return false
      isOpen = open
      panel.togglePopover(open)
      launcher.ariaExpanded = String(open)
      return true
    },
  }
}

/** The floating button, and its panel as a popover: above whatever the page stacks, and no trap. */
function launcherOf({ words, open, close }: Parts, panel: HTMLElement): HTMLButtonElement {
  panel.popover = 'manual'
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) close()
  })
  const launcher = button('launcher', words.show, () => (launcher.ariaExpanded === 'true' ? close() : open()))
  launcher.setAttribute('aria-controls', 'panel')
  launcher.ariaExpanded = 'false'
  return launcher
}
