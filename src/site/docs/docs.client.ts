import { addressOf } from '../../contract/operations/address.ts'
import { curlLine } from './curl.ts'

// Makes each call of the docs page where it stands, and keeps its line for a shell in step with what is typed.

/** Milliseconds to wait for an answer, which takes only a few. */
const PATIENCE = 30_000

/** The base of the addresses of the calls; this page is one of them. */
const base = new URL('.', location.href).href.slice(0, -1)

/** What a form's fields say. A query's field that is empty is left out. */
function callOf(form: HTMLFormElement): { address: string; body: string | null; accept: string | null } {
  const sent = { path: {} as Record<string, string>, query: {} as Record<string, string> }
  for (const field of form.querySelectorAll('input')) {
    if (field.dataset['in'] === 'path') sent.path[field.name] = field.value
    else if (field.value !== '') sent.query[field.name] = field.value
  }
  const body = form.querySelector('textarea')?.value ?? null
  return { address: addressOf(form.dataset['path'] ?? '', sent), body, accept: form.dataset['accept'] ?? null }
}

/** JSON with line breaks; anything else as it came. */
function legible(text: string, type: string): string {
  if (!/[/+]json\b/u.test(type)) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

async function call(form: HTMLFormElement): Promise<{ title: string; text: string }> {
  const { address, body, accept } = callOf(form)
  const headers = { ...(accept ? { accept } : {}), ...(body === null ? {} : { 'content-type': 'application/json' }) }
  try {
    const response = await fetch(base + address, {
      headers,
      ...(body === null ? {} : { method: 'POST', body }),
      signal: AbortSignal.timeout(PATIENCE),
      credentials: 'omit',
      cache: 'no-cache',
    })
    const type = response.headers.get('content-type') ?? ''
    return { title: `${response.status} ${type}`, text: legible(await response.text(), type) }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { title: isLate ? 'No answer came within 30 seconds.' : 'The service can’t be reached.', text: '' }
  }
}

function show(form: HTMLFormElement, { title, text }: { title: string; text: string }): void {
  const heading = document.createElement('p')
  heading.textContent = title
  const block = document.createElement('pre')
  block.tabIndex = 0
  block.setAttribute('role', 'region')
  block.setAttribute('aria-label', `What came back: ${form.dataset['title'] ?? ''}`)
  block.textContent = text
  // The line alone is announced; a whole response read aloud would serve nobody.
  form.querySelector('.came')?.replaceChildren(heading)
  form.querySelector('.came + pre')?.remove()
  if (text !== '') form.querySelector('.came')?.after(block)
}

async function tryOut(form: HTMLFormElement): Promise<void> {
  // One call at a time; a button that went dead would lose the focus.
  if (form.ariaBusy === 'true') return
  form.ariaBusy = 'true'
  show(form, await call(form))
  form.ariaBusy = null
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.try')) {
  const line = form.querySelector('.curl code')
  form.addEventListener('input', () => {
    const { address, ...parts } = callOf(form)
    if (line) line.textContent = curlLine(base + address, parts)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tryOut(form)
  })
}
