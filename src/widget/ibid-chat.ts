import type { Answer, AskResponse, Turn } from '../answer/types.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { type Frame, frameOf, type Work } from './frame.ts'
import { local } from './local.ts'
import { el } from './element.ts'
import { type Fault, isFault, remote, type Service } from './service.ts'
import { filled, load, stringsFor } from './strings.ts'
import { type Asking, faultText, faultView, responseView, spoken, suggestionList } from './turn.ts'

/** Where the script came from: the service is there, and the core for private mode. */
const HERE = new URL(import.meta.url)

/** Put in by the build: the script of private mode, and what of the corpus the chat names before it asks. */
declare const LOCAL_SCRIPT: string
declare const CORPUS: string

const { work, suggestions } = JSON.parse(CORPUS) as { work: Work; suggestions: readonly string[] }

/** As many turns as the service takes, and characters (contract: `POST /v1/ask`). */
const MOST_TURNS = 10
const MOST_CHARACTERS = 1000

/**
 * The chat as a custom element: `<ibid-chat>` in the page, `<ibid-chat launcher>` behind a floating button.
 *
 * Attributes: `api`, `mode` ("local" for private mode), `theme`, `lang`, `placeholder`, `suggestions`, `launcher`, `open`.
 * Events, all of which bubble out of shadow trees: `ibid-ask` and `ibid-answer` and `ibid-error` (the question, the
 * response, the fault in `detail`), `ibid-open`, `ibid-close`.
 */
export class IbidChat extends HTMLElement {
  static readonly observedAttributes = [
    'api',
    'mode',
    'theme',
    'lang',
    'placeholder',
    'suggestions',
    'launcher',
    'open',
  ]

  readonly #turns: Turn[] = []
  #configuration: Configuration | undefined
  #frame: Frame | undefined
  #service: Service | undefined
  #running = new AbortController()
  #before: Element | null = null
  #last: Promise<unknown> = Promise.resolve()

  connectedCallback(): void {
    this.#running = new AbortController()
    this.#configure()
  }

  /** Nothing is left running: waits end, and the worker of private mode with them. */
  disconnectedCallback(): void {
    this.#running.abort()
    this.#service?.close?.()
    this.#service = undefined
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#frame) return
    if (name === 'open') this.#show()
    else this.#configure()
  }

  /**
   * Asks a question as if it had been typed.
   *
   * @returns the response, or undefined where none came: what went wrong stands in the chat, with an offer to try again
   */
  ask(question: string): Promise<AskResponse | undefined> {
    const asked = question.trim()
    const { words, say } = this.#chat()
    if (asked === '') return Promise.resolve(undefined)
    if (asked.length > MOST_CHARACTERS) {
      say(filled(words.long, { n: asked.length }))
      this.#frame?.keep(question)
      return Promise.resolve(undefined)
    }
    const body = el('div', { class: 'said' })
    this.#frame?.add(
      el('section', { class: 'turn', part: 'turn' }, el('h3', { class: 'question', part: 'question' }, asked), body),
    )
    return this.#run(asked, body)
  }

  /** Opens the panel of a launcher. The focus goes to the field only where a person did something to open it. */
  open(): void {
    this.#before = document.activeElement
    this.toggleAttribute('open', true)
    if (navigator.userActivation?.isActive) this.#frame?.field.focus()
  }

  /** Closes the panel of a launcher, and gives the focus back to where it was. */
  close(): void {
    const { shadowRoot } = this
    const had = shadowRoot?.activeElement !== null && this.hasAttribute('open')
    this.toggleAttribute('open', false)
    if (!had) return
    const back = this.#before instanceof HTMLElement && this.#before.isConnected && this.#before !== document.body
    const target = back && this.#before !== this ? this.#before : this.#frame?.launcher
    if (target instanceof HTMLElement) target.focus()
  }

  #configure(): void {
    const given = readConfiguration(this, this.#home, suggestions)
    const known = this.#configuration
    if (known?.api !== given.api || known.mode !== given.mode) {
      this.#service?.close?.()
      this.#service = undefined
    }
    this.#configuration = given
    const loading = load(given.lang)
    if (loading) void loading.then(() => this.isConnected && this.#configure())
    else this.#build(given)
  }

  #build(given: Configuration): void {
    const { words } = this.#chat()
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.#frame = frameOf(root, {
      words,
      work,
      placeholder: given.placeholder ?? words.placeholder,
      theme: given.theme,
      isLauncher: this.hasAttribute('launcher'),
      notice: given.problem === undefined ? '' : filled(words.configuration, { n: given.problem }),
      welcome: suggestionList(given.suggestions, this.#chat()),
      previous: this.#frame,
      ask: (question) => void this.ask(question),
      open: () => this.open(),
      close: () => this.close(),
    })
    this.#show()
  }

  get #home(): string {
    return /^https?:/u.test(HERE.protocol) ? HERE.origin : location.origin
  }

  /** Shows or hides a launcher's panel as `open` says, and says so to the page. */
  #show(): void {
    const isOpen = this.hasAttribute('open')
    if (this.#frame?.show(isOpen)) this.#emit(isOpen ? 'ibid-open' : 'ibid-close', {})
    const isLocal = this.#configuration?.mode === 'local'
    if (isLocal && (isOpen || !this.hasAttribute('launcher'))) this.#load()
  }

  /** Loads the core into the page, ahead of the first question. */
  #load(): void {
    const service = this.#reach()
    const { words } = this.#chat()
    const show = (ready: boolean): void => {
      if (service === this.#service) this.#frame?.state(ready ? words.private : words.unreachable)
    }
    this.#frame?.state(words.loading)
    void service.ready?.then(show)
  }

  #reach(): Service {
    const { api = this.#home, mode } = this.#configuration ?? {}
    this.#service ??= mode === 'local' ? this.openLocal(api) : remote(api)
    return this.#service
  }

  /** Private mode; a page that has the core in itself (the offline file) puts its own in place. */
  protected openLocal(api: string): Service {
    return local(new URL(LOCAL_SCRIPT, HERE), api)
  }

  #emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** What the parts of a turn may do here. */
  #chat(): Omit<Asking, 'again'> {
    return {
      words: stringsFor(this.#configuration?.lang ?? 'en'),
      say: (text) => this.#frame?.say(text, true),
      address: (question) => `${this.#configuration?.api ?? this.#home}/?q=${encodeURIComponent(question)}`,
      put: (question) => void this.ask(question),
      step: (from, direction) => this.#step(from, direction),
    }
  }

  /** A step through the paper is a question like any other; it is no turn of the conversation. */
  async #step(from: Answer, direction: string): Promise<Answer | undefined> {
    const history = [{ question: direction, passages: [from.id] }]
    const outcome = await this.#reach().ask({ question: direction, history }, this.#running.signal)
    if (!isFault(outcome)) return outcome.answers[0]
    this.#frame?.say(faultText(outcome, this.#chat().words), true)
    return undefined
  }

  /** Asks for one turn and shows what comes; turns wait for each other, as a follow-up needs the answer before it. */
  #run(question: string, body: HTMLElement): Promise<AskResponse | undefined> {
    const chat = { ...this.#chat(), again: () => void this.#run(question, body) }
    body.replaceChildren(el('p', { class: 'looking' }, chat.words.looking))
    body.ariaBusy = 'true'
    this.#emit('ibid-ask', { question })
    const asked = this.#last.then(async () => {
      const { signal } = this.#running
      const turn = { question, history: this.#turns.slice(-MOST_TURNS) }
      const outcome = await this.#reach()
        .ask(turn, signal)
        .catch((): Fault => ({ kind: 'failed' }))
      body.ariaBusy = 'false'
      const failed = isFault(outcome)
      body.replaceChildren(...(failed ? faultView(outcome, chat) : responseView(question, outcome, chat)))
      this.#frame?.say(failed ? faultText(outcome, chat.words) : spoken(outcome, chat.words), false)
      if (failed) {
        this.#emit('ibid-error', { question, fault: outcome.kind })
        return undefined
      }
      this.#turns.push({ question, passages: outcome.answers.map(({ id }) => id) })
      this.#emit('ibid-answer', { question, response: outcome })
      return outcome
    })
    this.#last = asked
    return asked
  }
}
