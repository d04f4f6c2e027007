import { type Announcer, announcer } from './announcer.ts'
import { button, el } from './element.ts'
import { questionField } from './question-field.ts'
import { sheetOf } from './sheet.ts'
import { filled, type Strings } from './strings.ts'
import css from './style.css'

/** The work that is asked, as the head names it. */
export interface Work {
  /** Who wrote it, and its title between quotation marks. */
  readonly name: string
  /** Empty where it is not known. */
  readonly year: string
}

/** What a frame is made of. */
interface Parts {
  readonly words: Strings
  readonly work: Work
  readonly placeholder: string
  readonly theme: string
  /** Puts a launcher elsewhere than usual. */
  readonly place: ((around: HTMLElement) => void) | undefined
  readonly isLauncher: boolean
  /** Whether a launcher's panel is open to begin with. */
  readonly isOpen: boolean
  /** What stands above the field: where questions go. */
  readonly line: string
  /** The way into private mode, or out of it; it outlives a frame, as the field does. */
  readonly toggle: HTMLButtonElement | undefined
  /** What stands in the log before the first question. */
  readonly welcome: readonly Node[]
  /** The frame before this one, whose turns and typed text go on in this one. */
  readonly previous: Frame | undefined
  readonly ask: (question: string) => void
  readonly open: () => void
  readonly close: () => void
}

/** The chat around its turns: head, log, status line and field. */
export interface Frame extends Pick<Announcer, 'say' | 'hush'> {
  readonly field: HTMLTextAreaElement
  readonly launcher: HTMLButtonElement | undefined
  readonly panel: HTMLElement
  readonly log: HTMLElement
  /** What stands in the log before the first question. */
  readonly welcome: HTMLElement
  readonly turns: HTMLElement
  /** Puts a turn at the end of the log, and its question in sight. */
  readonly add: (turn: HTMLElement) => void
  /** Brings the words that answer into sight, once a turn has its answer. */
  readonly reveal: (turn: Element) => void
  /** Fits the chat into what a phone's keyboard leaves of the window; browsers lay it over the page. */
  readonly fit: () => void
  /** Puts a text back into the field, unless something else has been typed. */
  readonly keep: (text: string) => void
  /** Says where questions go from now on: in the line above the field, and aloud. */
  readonly state: (text: string) => void
  /** Shows or hides a launcher's panel. */
  readonly show: (open: boolean) => void
}

const stylesOf = sheetOf(css)

function headOf({ words, work }: Parts, close: Node | undefined): HTMLElement {
  const { name, year } = work
  const since = year
    ? [' (', el('strong', {}, year), '). ', el('span', { class: 'since' }, filled(words.since, { n: year }))]
    : []
  // A div, as in a dialog a header would be the page's banner.
  return el(
    'div',
    { class: 'head', part: 'header', dir: 'ltr' },
    el('p', { class: 'title' }, words.title),
    close,
    el('p', { class: 'work' }, el('span', { class: 'name', lang: 'en' }, name), ...since),
  )
}

/** A form that nothing submits: a sandboxed frame without `allow-forms` refuses that before any script is told. */
function formOf({ words, ask }: Parts, field: HTMLTextAreaElement): HTMLFormElement {
  const submit = button('submit', words.ask, () => {
    const question = field.value
    if (question.trim() === '') return field.focus()
    field.value = ''
    ask(question)
  })
  return el('form', { part: 'form' }, field, submit)
}

function panelOf(parts: Parts, ...content: Node[]): HTMLElement {
  const { words, isLauncher } = parts
  const close = isLauncher ? button('close', '×', parts.close) : undefined
  if (close) close.ariaLabel = words.hide
  return el(
    isLauncher ? 'div' : 'section',
    {
      class: 'panel',
      part: 'panel',
      'aria-label': words.title,
      role: isLauncher ? 'dialog' : 'region',
      id: 'panel',
      // The style sheet's reset of what is around takes from that the forms of Han characters that a language has.
      lang: words.language,
    },
    headOf(parts, close),
    ...content,
  )
}

/** A chat whose settings change stays where one was reading, with the focus where it was. */
function placeIn({ activeElement }: ShadowRoot, previous: Frame | undefined, log: HTMLElement): () => void {
  const top = previous?.log.scrollTop ?? 0
  previous?.hush()
  return () => {
    log.scrollTo({ top, behavior: 'instant' })
    if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus({ preventScroll: true })
  }
}

/** Makes the frame in a shadow root, in place of the one before. */
export function frameOf(root: ShadowRoot, parts: Parts): Frame {
  const { words, previous, isLauncher } = parts
  const sheet = stylesOf(root)
  // Beside it may stand that of the extras.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet]
  const field = previous?.field ?? questionField()
  field.placeholder = parts.placeholder
  field.ariaLabel = words.label
  const turns = previous?.turns ?? el('div', { class: 'turns' })
  // Every language of the interface and the paper's is written from left to right, on whatever page; what is typed need not be.
  const log = el('div', {
    class: 'log',
    part: 'log',
    tabindex: '0',
    role: 'group',
    'aria-label': words.log,
    dir: 'ltr',
  })
  const resume = placeIn(root, previous, log)
  const welcome = el('div', { class: 'welcome' }, ...parts.welcome)
  log.append(welcome, turns)
  const { element: status, say, hush } = announcer()
  const line = el('span', { id: 'line' }, parts.line)
  const state = el('p', { class: 'state', part: 'state' }, line, ' ', parts.toggle)
  const form = formOf(parts, field)
  form.addEventListener('input', hush)
  const panel = panelOf(parts, log, el('div', { class: 'foot', part: 'foot', dir: 'ltr' }, state, status, form))
  const launcher = isLauncher ? launcherOf(parts, panel) : undefined
  const kind = isLauncher ? 'floating' : 'inline'
  const look = { class: `root ${kind}`, 'data-theme': parts.theme, lang: words.language }
  const around = el('div', look, launcher, panel)
  parts.place?.(around)
  root.replaceChildren(around)
  launcher?.showPopover()
  /** How far the log is scrolled when a turn stands on its top. */
  const topOf = (turn: Element): number =>
    log.scrollTop + turn.getBoundingClientRect().top - log.getBoundingClientRect().top
  /** A turn that came while the panel was hidden. */
  let unseen: HTMLElement | undefined
  const show = (open: boolean): void => {
    if (!launcher) return
    panel.togglePopover(open)
    launcher.ariaExpanded = String(open)
    if (!open || !unseen) return
    log.scrollTop = topOf(unseen)
    unseen = undefined
  }
  show(parts.isOpen)
  resume()
  const isWhole = (): boolean => log.scrollHeight === log.clientHeight
  return {
    field,
    launcher,
    panel,
    log,
    welcome,
    turns,
    say,
    hush,
    add(turn) {
      turns.append(turn)
      log.scrollTop = topOf(turn)
      if (!log.clientHeight) unseen = turn
      // On a phone, what scrolls is what stands around the log, or the panel reaches below the window.
      else if (root.activeElement) {
        if (isWhole()) turn.scrollIntoView()
        else panel.scrollIntoView({ block: 'nearest' })
      }
    },
    reveal(turn) {
      const target = turn.querySelector('.sentence, mark')
      if (!target || turn !== turns.lastElementChild) return
      const { top, bottom } = target.getBoundingClientRect()
      const from = turn.getBoundingClientRect().top
      // All of it, but rather its beginning than its end.
      const hidden = Math.min(top - from, bottom - from - log.clientHeight)
      if (!isWhole()) log.scrollTop = topOf(turn) + Math.max(0, hidden)
      else if (root.activeElement) target.scrollIntoView({ block: 'nearest' })
    },
    fit() {
      // Who has zoomed in has no less of a window.
      if (!visualViewport || visualViewport.scale > 1) return
      const { height, offsetTop } = visualViewport
      panel.style.setProperty('--_over', `${offsetTop}px`)
      panel.style.setProperty('--_under', `${Math.max(0, innerHeight - height - offsetTop)}px`)
    },
    keep(text) {
      if (field.value === '') field.value = text
    },
    state(text) {
      line.textContent = text
      say(text)
    },
    show,
  }
}

/**
 * The floating button and its panel, both popovers: above whatever the page stacks, not bent by what it transforms or
 * cut by what it clips, and no trap.
 */
function launcherOf({ words, open, close }: Parts, panel: HTMLElement): HTMLButtonElement {
  panel.popover = 'manual'
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) close()
  }
  const launcher = button('launcher', words.show, () => (launcher.ariaExpanded === 'true' ? close() : open()))
  launcher.popover = 'manual'
  for (const part of [launcher, panel]) part.addEventListener('keydown', escape)
  launcher.setAttribute('aria-controls', 'panel')
  launcher.ariaExpanded = 'false'
  return launcher
}
