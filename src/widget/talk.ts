import type { Answer, AskResponse, Turn } from '../answer/types.ts'
import type { Configuration } from './configuration.ts'
import { el } from './element.ts'
import type { Around, Conversation, Said } from './extras/around.ts'
import type { Frame } from './frame.ts'
import type { Extras } from './quotation.ts'
import { type Fault, isFault, type Service } from './service.ts'
import { filled, stringsFor, stringsOf } from './strings.ts'
import { faultText, faultView, responseView, spoken } from './turn.ts'

/** As many turns as the service takes, and characters (contract: `POST /v1/ask`). */
const MOST_TURNS = 10
const MOST_CHARACTERS = 1000

/** What stands around an answer, loaded with the first. An answer does without what can't be had; the next asks again. */
let extras: Promise<Extras | undefined> | undefined
const loadExtras = (): Promise<Extras | undefined> =>
  (extras ??= import('./extras/extras.ts').catch(() => (extras = undefined)))

const told = ({ question, response }: Said): Turn => ({ question, passages: response.answers.map(({ id }) => id) })

/** The focus goes to a turn when the button that asked for it is out of sight or gone; a reader starts at its question. */
const focusTurn = (turn: Element | null | undefined): void =>
  (turn as HTMLElement | null)?.focus({ preventScroll: true })

/** Tells a page what happens in a chat. */
export function emit(chat: HTMLElement, name: string, detail: object): void {
  chat.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

/** What a conversation asks of the chat that it is held in. */
interface Asked {
  /** How it is set up, once it stands in a page. */
  readonly configuration: () => Configuration
  /** Whatever answers there. */
  readonly reach: () => Service
}

/** The questions and answers of one chat, which outlive its frame. */
export interface Talk {
  readonly ask: (question: string) => Promise<AskResponse | undefined>
  /** Shows ways in besides the questions to begin with. */
  readonly offer: () => Promise<void>
  /** What the parts of a turn may do here. */
  readonly chat: () => Around
  /** It goes on in a frame, made for the first time or anew; what waited for one is asked. */
  readonly stand: (frame: Frame) => void
  /** Takes up what was under way when it was ended. @returns aborts when it is ended again */
  readonly begin: () => AbortSignal
  /** Nothing is left running. */
  readonly end: () => void
}

/** Begins the conversation of a chat. */
export function talkOf(element: HTMLElement, { configuration, reach }: Asked): Talk {
  let said: readonly Said[] = []
  let frame: Frame | undefined
  let running = new AbortController()
  /** Settled once the chat stands in a page, its words loaded. What is asked before that waits for it. */
  let standing = Promise.withResolvers<void>()
  let isOffered = false
  let last: Promise<unknown> = Promise.resolve()

  const ask = async (question: string): Promise<AskResponse | undefined> => {
    const asked = question.trim()
    if (!frame) await standing.promise
    const { words, say } = chat()
    if (asked === '') return undefined
    if (asked.length > MOST_CHARACTERS) {
      say(filled(words.long, { n: asked.length }), true)
      frame?.keep(question)
      return undefined
    }
    return await run(asked, turnOf(asked))
  }

  /** Puts a turn into the log; its last element holds what is said to its question. */
  const turnOf = (question: string, ...view: Node[]): HTMLElement => {
    // Under the page's own first heading; the chat's title is its label, as a page may hide its head.
    const heading = el('h2', { class: 'question', part: 'question', dir: 'auto' }, question)
    const body = el('div', { class: 'said' }, ...view)
    const turn = el('section', { class: 'turn', part: 'turn', tabindex: '-1' }, heading, body)
    frame?.add(turn)
    return turn
  }

  const offer = async (): Promise<void> => {
    isOffered = true
    const loaded = await dressed()
    const welcome = frame?.welcome
    if (!loaded || !welcome || welcome.querySelector('.parts')) return
    welcome.append(...loaded.waysIn(chat()))
    await loaded.keptConversation(conversation())
  }

  const chat = (words = stringsFor(configuration().lang)): Around => ({
    words,
    say: (text, lasting = false) => frame?.say(text, true, lasting),
    address: (question) => {
      const { api, mode } = configuration()
      // What a reader asks in private mode is to stand in no address.
      return mode !== 'local' && api.startsWith('http') ? `${api}/?q=${encodeURIComponent(question)}` : undefined
    },
    put: (question) => {
      void ask(question)
      focusTurn(frame?.turns.lastElementChild)
    },
    step,
    conversation,
  })

  const conversation = (): Conversation => ({
    said,
    turns: frame?.turns,
    report: configuration().report,
    canKeep: element.hasAttribute('keep'),
    resume: async (kept) => {
      const asking = { ...chat(), again() {}, extras: await dressed() }
      for (const one of kept) turnOf(one.question, ...responseView(one, asking))
      said = [...kept, ...said]
    },
    beginAnew: () => {
      said = []
    },
  })

  /** A step through the paper is a question like any other; it is no turn of the conversation. */
  const step = async (from: Answer, direction: string): Promise<Answer | string | undefined> => {
    const outcome = await outcomeOf(direction, [{ question: direction, passages: [from.id] }])
    return isFault(outcome) ? faultText(outcome, chat().words) : outcome.answers[0]
  }

  /** What comes of a question. One that is under way when the element is taken out is asked again when it is put back. */
  const outcomeOf = async (question: string, history: readonly Turn[]): Promise<AskResponse | Fault> => {
    await standing.promise
    const { signal } = running
    try {
      return await reach().ask({ question, history }, signal)
    } catch {
      return signal.aborted ? outcomeOf(question, history) : { kind: 'failed' }
    }
  }

  /** Asks for one turn and shows what comes; turns wait for each other, as a follow-up needs the answer before it. */
  const run = (question: string, turn: HTMLElement): Promise<AskResponse | undefined> => {
    const body = turn.lastElementChild as HTMLElement
    const again = (): void => {
      focusTurn(turn)
      void run(question, turn)
    }
    body.replaceChildren(el('p', { class: 'looking' }, chat().words.looking))
    body.ariaBusy = 'true'
    emit(element, 'ibid-ask', { question })
    void loadExtras()
    const asked = last.then(async () => {
      const outcome = await outcomeOf(question, said.slice(-MOST_TURNS).map(told))
      const words = await stringsOf(question, configuration().lang)
      const asking = { ...chat(words), again, extras: await dressed() }
      turn.lang = words.language
      body.ariaBusy = 'false'
      if (isFault(outcome)) {
        body.replaceChildren(...faultView(outcome, asking))
        frame?.say(faultText(outcome, words))
        // What does not fit is there to be mended.
        if (outcome.kind === 'refused') frame?.keep(question)
        emit(element, 'ibid-error', { question, fault: outcome.kind })
        return undefined
      }
      const one = { question, response: outcome }
      body.replaceChildren(...responseView(one, asking))
      frame?.reveal(turn)
      frame?.say(spoken(outcome, words))
      // Not in a conversation that was ended meanwhile.
      if (frame?.turns.contains(turn)) said = [...said, one]
      asking.extras?.keepOn(conversation())
      emit(element, 'ibid-answer', one)
      return outcome
    })
    last = asked
    return asked
  }

  /** What stands around an answer, with its style; undefined where it can't be had. */
  const dressed = async (): Promise<Extras | undefined> => {
    const loaded = await loadExtras()
    if (element.shadowRoot) loaded?.dress(element.shadowRoot)
    return loaded
  }

  return {
    ask,
    offer,
    chat,
    stand(made) {
      frame = made
      standing.resolve()
      for (const type of isOffered ? [] : ['focusin', 'pointerover']) {
        made.panel.addEventListener(type, () => void offer(), { once: true })
      }
      if (isOffered) void offer()
    },
    begin: () => (running = new AbortController()).signal,
    end() {
      standing = Promise.withResolvers()
      running.abort()
    },
  }
}
