// Asks without a reload. Without this script the same form does the same with one.
const status = document.querySelector('#answer')

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  event.preventDefault()
  const data = new FormData(form, event.submitter)
  const question = data.get('question')
  document.querySelector('#question').value = question
  status.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch('/', { method: 'POST', body: new URLSearchParams({ question }) })
    if (!response.headers.get('content-type')?.startsWith('text/html')) throw new Error(String(response.status))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    document.querySelector('form.ask').replaceWith(page.querySelector('form.ask'))
    status.replaceChildren(...page.querySelector('#answer').childNodes)
  } catch {
    const line = document.createElement('p')
    line.className = 'fault'
    line.textContent = 'Ibid can’t be reached. Your question is still above; please ask again in a moment.'
    status.replaceChildren(line)
  } finally {
    status.removeAttribute('aria-busy')
    document.querySelector('#question').focus()
  }
})
