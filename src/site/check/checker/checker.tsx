import { render } from 'hono/jsx/dom'
import type { Spoken } from '../../../languages/spoken.ts'
import { gap } from '../../shell/gap.ts'
import { inOwn, told } from '../../shell/told.ts'
import { Report } from '../report.tsx'
import { deviceOf } from './device.ts'
import { complain, countWhileTyping, faultOf } from './field.ts'
import { type Progress, type Run, runOf } from './run.ts'
import { type Verify, verifyAtService } from './verify.ts'

// Checks what is in the field piece by piece, with progress, here or on this device. Without it, the form is sent.
function find<E extends HTMLElement>(selector: string, type: abstract new () => E): E {
  const element = document.querySelector(selector)
  if (!(element instanceof type)) throw new Error(`the page lacks ${selector}`)
  return element
}

const form = find('form.check', HTMLFormElement)
const field = find('#quote', HTMLTextAreaElement)
const parts = { field, count: find('#count', HTMLElement), fault: find('#fault', HTMLElement) }
const panel = find('#run', HTMLElement)
const status = find('#run [role=status]', HTMLElement)
const bar = find('#run progress', HTMLProgressElement)
const act = find('#run button', HTMLButtonElement)
const report = find('#report', HTMLElement)

const box = document.querySelector<HTMLInputElement>('#private')
const mode = document.querySelector('#mode')
const device = box ? deviceOf(new URL(box.dataset['script'] ?? '', location.href)) : undefined
const verify = (): Verify => (box?.checked && device ? device.verify : verifyAtService)

// Loaded before anything is checked: what is checked on the device asks for nothing. The language is that of the page.
let spoken: Spoken | undefined
if (form.lang) {
  await import('../../../languages/spoken.ts')
    .then(async ({ spokenFor }) => (spoken = await spokenFor('', form.lang)))
    .catch(() => {})
}

let run: Run | undefined
let going: AbortController | undefined

/** What was not checked and why. */
function gapsOf(checked: Run): string[] {
  const { count, of, fault = '' } = checked.open()
  const left = checked.left()
  const gaps: string[] = []
  if (count > 0) {
    const open =
      count > 1 ? '{n} of {all} parts of the text are not checked.' : '1 of {all} parts of the text is not checked.'
    gaps.push(`${told(spoken, open, { n: count, all: of })}${gap(spoken)}${inOwn(fault, spoken)}`.trim())
  }
  if (left > 0) {
    gaps.push(told(spoken, '{n} quotations were too much for one check; send them by themselves.', { n: left }))
  }
  return gaps
}

function showProgress({ share, quotations: n, wait }: Progress): void {
  bar.value = share
  const phrase = n === 1 ? '{share} % checked, 1 quotation so far.' : '{share} % checked, {n} quotations so far.'
  const said = [told(spoken, phrase, { share: Math.round(100 * share), n })]
  if (wait) said.push(told(spoken, 'The service asks to wait {n} seconds.', { n: wait }))
  status.textContent = said.join(gap(spoken))
}

/** Shows what was found, and brings its verdict in sight: the focus has a screen reader say it. */
function show(checked: Run): void {
  const findings = checked.findings()
  const gaps = gapsOf(checked)
  const { count, fault } = checked.open()
  const isOpen = count > 0
  panel.hidden = !isOpen
  bar.hidden = true
  status.textContent = gaps[0] ?? ''
  act.textContent = told(spoken, fault === undefined ? 'Go on' : 'Try again')
  if (findings.length === 0) {
    report.replaceChildren()
    act.focus()
    return panel.scrollIntoView({ block: 'nearest' })
  }
  const others = isOpen ? gaps.slice(1) : gaps
  render(<Report text={checked.text} findings={findings} gaps={others} canKeep spoken={spoken} />, report)
  const heading = report.querySelector('h2')
  heading?.focus({ preventScroll: true })
  ;(isOpen ? panel : heading)?.scrollIntoView({ block: 'start' })
}

/** Checks what is still to be checked, with a button that stops it. */
async function go(checked: Run): Promise<void> {
  going?.abort()
  const { signal } = (going = new AbortController())
  panel.hidden = false
  bar.hidden = false
  act.textContent = told(spoken, 'Stop')
  panel.scrollIntoView({ block: 'nearest' })
  try {
    await checked.go(verify(), signal, showProgress)
  } catch (error) {
    if (!signal.aborted) throw error
  }
  // Another text is being checked by now.
  if (checked !== run || (signal.aborted && signal.reason !== STOPPED)) return
  going = undefined
  show(checked)
}

const STOPPED = new DOMException('stopped', 'AbortError')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const fault = faultOf(field.value, spoken)
  complain(parts, fault ?? '')
  if (fault !== undefined) return field.focus()
  report.replaceChildren()
  run = runOf(field.value)
  void go(run)
})
act.addEventListener('click', () => {
  if (going) going.abort(STOPPED)
  else if (run) void go(run)
})
countWhileTyping(parts, spoken)
// At once, as what is checked on the device asks for nothing later.
void import('./keeping/keep.ts')
  .then(({ makeKeepable }) =>
    makeKeepable(report, () => ({ findings: run?.findings() ?? [], gaps: run ? gapsOf(run) : [], spoken })),
  )
  .catch(() => {})

/** Says whether what is checked stays on this device. What is there already is not loaded twice. */
async function switchMode(): Promise<void> {
  if (!box || !device || !mode) return
  if (!box.checked) return void (mode.textContent = '')
  mode.textContent = told(spoken, 'Loading what checks here …')
  const isThere = await device.load()
  if (!box.checked) return
  mode.textContent = told(
    spoken,
    isThere ? 'Ready: what you check stays here.' : 'It can’t be loaded. While this is ticked, nothing is sent.',
  )
}
if (box) {
  box.disabled = false
  // A browser that goes back may restore the tick; an address that asks for private mode sets it.
  if (new URLSearchParams(location.search).has('private')) box.checked = true
  box.addEventListener('change', () => void switchMode())
  void switchMode()
}
for (const button of form.querySelectorAll('button')) button.disabled = false
