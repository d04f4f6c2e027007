import css from './menu.css'

/** A line of a menu. */
export interface Item {
  readonly label: string
  /** Whether a line stands between it and the one before. */
  readonly apart?: boolean
  /** Whether it is ticked; undefined for an item that is done, not ticked. */
  readonly checked?: boolean
  /** What a click or Enter does; then the menu closes, unless it is ticked. */
  readonly act: (checked: boolean) => unknown
}

let sheet: CSSStyleSheet | undefined

/** One sheet for every menu; made from text, so that a policy without inline styles allows it. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** Pixels between a menu and what opens it, and the window's edge. */
const GAP = 4

/** Puts a menu under what opens it, or over it where it would not fit, within the window. */
function place(menu: HTMLElement, opener: Element): void {
  const { left, top, bottom } = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const below = bottom + GAP
  const isBelow = below + height <= innerHeight - GAP || top < innerHeight - bottom
  const y = isBelow ? Math.min(below, innerHeight - height - GAP) : top - GAP - height
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`
  menu.style.top = `${Math.max(GAP, y)}px`
}

function line({ label, apart, checked, act }: Item, close: () => void): HTMLLIElement {
  const isTick = checked !== undefined
  const role = isTick ? 'menuitemcheckbox' : 'menuitem'
  const button = make('button', { type: 'button', role, tabindex: '-1' }, label)
  if (isTick) button.ariaChecked = String(checked)
  button.addEventListener('click', () => {
    if (isTick) {
      button.ariaChecked = String(button.ariaChecked !== 'true')
      act(button.ariaChecked === 'true')
      return
    }
    close()
    act(false)
  })
  return make('li', { role: 'none', class: apart ? 'apart' : '' }, button)
}

/** What the keys of a menu do (ARIA Authoring Practices, menu button): the index of the item that gets the focus. */
function target(key: string, at: number, labels: readonly string[]): number | undefined {
  const count = labels.length
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return undefined
  const later = [...labels.slice(at + 1), ...labels.slice(0, at + 1)]
  const found = later.findIndex((label) => label.toLowerCase().startsWith(key.toLowerCase()))
  return found < 0 ? undefined : (at + 1 + found) % count
}

let open: { readonly opener: Element; readonly close: () => void } | undefined

/**
 * Opens a menu beside a button, or closes it where it is that button's already. It closes by Escape, Tab, a click
 * elsewhere, or when what opened it is scrolled out of the window.
 *
 * @param what is said over the items
 */
export function openMenu(opener: HTMLElement, what: string, items: readonly Item[]): void {
  const before = open
  before?.close()
  if (before?.opener === opener) return
  const host = make('span', {})
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styles()]
  const close = (isBack = true): void => {
    if (!host.isConnected) return
    open = undefined
    removeEventListener('scroll', onMove, { capture: true })
    removeEventListener('resize', onMove)
    opener.setAttribute('aria-expanded', 'false')
    host.remove()
    if (isBack) opener.focus()
  }
  const lines = items.map((item) => line(item, close))
  const list = make('ul', { role: 'menu', 'aria-labelledby': 'what' }, ...lines)
  const menu = make('div', { class: 'menu', popover: 'auto' }, make('p', { id: 'what', class: 'what' }, what), list)
  root.append(menu)
  const buttons = [...list.querySelectorAll('button')]
  const onMove = (event: Event): void => {
    if (event.target === host || event.target === menu) return
    const { top, bottom } = opener.getBoundingClientRect()
    if (bottom < 0 || top > innerHeight) close(false)
    else place(menu, opener)
  }
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // A panel around it stays open.
      event.stopPropagation()
      if (event.key === 'Escape') event.preventDefault()
      close()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const labels = items.map(({ label }) => label)
    const next = target(event.key, buttons.indexOf(root.activeElement as HTMLButtonElement), labels)
    if (next === undefined) return
    event.preventDefault()
    buttons[next]?.focus()
  })
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') close(root.activeElement !== null)
  })
  opener.after(host)
  opener.setAttribute('aria-expanded', 'true')
  open = { opener, close }
  menu.showPopover()
  place(menu, opener)
  buttons[0]?.focus({ preventScroll: true })
  addEventListener('scroll', onMove, { capture: true })
  addEventListener('resize', onMove)
}
