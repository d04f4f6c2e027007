import { placeOfAnswer } from '../../../answer/replies.ts'
import type { Answer } from '../../../answer/types.ts'
import type { Inquiry } from './inquire.ts'

interface Acts {
  readonly go: (answer: Answer) => void
  readonly again: () => void
}

/** What the panel under the field shows: the reply, and each place with its sentence; or the fault, and a way on. */
export function list(inquiry: Inquiry, { go, again }: Acts): HTMLElement[] {
  const { spoken } = inquiry
  if ('fault' in inquiry) return [line(inquiry.fault, 'fault', spoken), retry(again)]
  const { reply, answers, related } = inquiry.response
  const places = answers.length > 0 ? answers : related
  if (places.length === 0) return [line(reply, 'reply', spoken)]
  const found = document.createElement('ol')
  if (answers.length === 0) found.className = 'related'
  found.append(...places.map((answer) => entry(answer, go)))
  return [line(reply, 'reply', spoken), found]
}

function line(text: string, className: string, spoken: Inquiry['spoken']): HTMLElement {
  const made = document.createElement('p')
  made.className = className
  const own = spoken?.say(text)
  made.textContent = own ?? text
  if (spoken && own !== undefined) made.lang = spoken.language
  return made
}

function retry(again: () => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = 'Ask again'
  made.addEventListener('click', again)
  return made
}

/** The sentence that answers, and what answers in the notes, cut from the quote and the notes; else the quote. */
function answering({ quote, highlight, footnotes }: Answer): string {
  const own = highlight ? [quote.slice(highlight.start, highlight.end)] : []
  const inNotes = footnotes.flatMap(({ number, text, highlight: part }) =>
    part ? [`${number}. ${text.slice(part.start, part.end)}`] : [],
  )
  return [...own, ...inNotes].join(' ') || quote
}

/** A link to the place, with the words that answer. */
function entry(answer: Answer, go: (answer: Answer) => void): HTMLElement {
  const { url } = answer
  const item = document.createElement('li')
  const link = document.createElement('a')
  const { pathname, hash } = new URL(url)
  link.href = pathname + hash
  const words = document.createElement('span')
  words.className = 'words'
  words.textContent = answering(answer)
  const page = document.createElement('span')
  page.className = 'folio'
  page.textContent = placeOfAnswer(answer).replace(/^pages?/u, 'p.')
  link.append(words, ' ', page)
  link.addEventListener('click', (event) => {
    // With a modifier key, the browser opens it in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(answer)
  })
  item.append(link)
  return item
}
