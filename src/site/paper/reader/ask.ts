import { placeOfAnswer } from '../../../answer/replies.ts'
import type { Answer, AskResponse } from '../../../answer/types.ts'
import { inquire, type Inquiry } from './inquire.ts'
import { goTo } from './mark.ts'
import { languageOfReader } from './reader-language.ts'
import { list } from './list.ts'
import { offerMatches } from './matches.ts'
import type { Say } from './say.ts'

interface Parts {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly found: HTMLElement
  readonly matches: HTMLElement
  /** Says where a question goes; it stands above the field, which is in sight where the line no longer is. */
  readonly promise: HTMLElement
}

/**
 * Shows where the paper answers once Enter asks, and goes to the best place when Enter is pressed again. Nothing is sent
 * while a question is typed: half of it is nobody's business yet.
 */
export function askInPage({ form, field, found, matches, promise }: Parts, say: Say): void {
  let asking: AbortController | undefined
  let shown: { question: string; response: AskResponse } | undefined

  const close = (): void => {
    asking?.abort()
    found.hidden = true
  }
  const visit = (answer: Answer): void => {
    goTo(answer)
    say(`${placeOfAnswer(answer).replace(/^p/u, 'P')}, marked`, 'unseen')
  }
  const offer = offerMatches(matches, visit)
  const go = (answer: Answer): void => {
    close()
    field.blur()
    visit(answer)
    if (shown) offer(shown.response, answer)
  }
  const show = (question: string, inquiry: Inquiry): void => {
    shown = 'response' in inquiry ? { question, response: inquiry.response } : undefined
    found.replaceChildren(...list(inquiry, { go, again: () => void ask(question) }))
    found.hidden = false
    const said = 'response' in inquiry ? inquiry.response.reply : inquiry.fault
    say(inquiry.spoken?.say(said) ?? said, 'unseen')
  }
  const ask = async (question: string): Promise<void> => {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    found.setAttribute('aria-busy', 'true')
    const [inquired, spoken] = await Promise.all([inquire(question, signal), languageOfReader(question)])
    const inquiry = { ...inquired, spoken }
    // A later question is on its way, or the field was left.
    if (signal.aborted) return
    found.removeAttribute('aria-busy')
    show(question, inquiry)
  }

  field.addEventListener('input', () => {
    close()
    shown = undefined
    if (field.value.trim() === '') return
    const line = Array.from(promise.childNodes, (node) => node.cloneNode(true))
    found.replaceChildren('Press Enter to ask.', ...line)
    found.hidden = false
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const question = field.value.trim()
    if (question === '') return
    const best = shown?.question === question && !found.hidden ? shown.response.answers[0] : undefined
    if (best) go(best)
    else void ask(question)
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !found.hidden) {
      event.preventDefault()
      close()
      field.focus()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || found.hidden) return
    const stops: HTMLElement[] = [field, ...found.querySelectorAll<HTMLElement>('a, button')]
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close()
  })
}
