import { idOf, nameOf, units } from './quoted.ts'
import type { Say } from './say.ts'

/** How far a key goes among the actions of a paragraph; the ends are as far as one can go. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

const actionsOf = (unit: Element): HTMLElement[] => [
  ...unit.querySelectorAll<HTMLElement>('.number, .tools a, .tools button'),
]

/** Makes one of several actions the stop of the Tab key. */
function stopAt(actions: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const action of actions) action.tabIndex = action === stop ? 0 : -1
}

/**
 * Makes each paragraph and note one stop of the Tab key, from which the arrow keys walk its actions (ARIA Authoring
 * Practices, toolbar). The first stop says so to people who reach it by keyboard.
 */
export function makeStops(say: Say): void {
  let isTold = false
  for (const unit of units()) {
    const actions = actionsOf(unit)
    const [first] = actions
    stopAt(actions, first)
    const tools = unit.querySelector('.tools')
    tools?.setAttribute('role', 'toolbar')
    tools?.setAttribute('aria-label', `Actions for ${nameOf(idOf(unit))}`)
  }
  const main = document.querySelector('main')
  const actionAt = ({ target }: Event): { action: HTMLElement; actions: HTMLElement[] } | undefined => {
    const action = target instanceof HTMLElement ? target : undefined
    const unit = action?.closest('[data-quoted]')
    const actions = unit ? actionsOf(unit) : []
    return action && actions.includes(action) ? { action, actions } : undefined
  }
  main?.addEventListener('focusin', (event) => {
    const at = actionAt(event)
    if (!at) return
    stopAt(at.actions, at.action)
    if (isTold || !at.action.matches(':focus-visible')) return
    isTold = true
    say('The arrow keys walk what can be done here')
  })
  main?.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    const at = actionAt(event)
    if (step === undefined || !at || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = Math.min(Math.max(at.actions.indexOf(at.action) + step, 0), at.actions.length - 1)
    at.actions[next]?.focus()
  })
}
