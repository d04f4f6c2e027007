import type { Answer, AskResponse, Turn } from '../answer/types.ts'
import type { Chat } from './answer.ts'
import { type Configuration, FIELDS, readConfiguration } from './configuration.ts'
import { type Frame, frameOf, type Work } from './frame.ts'
import { button, el } from './element.ts'
import type { Around, Conversation, Said } from './extras/around.ts'
import type { Extras } from './quotation.ts'
import { privateMode } from './private-mode.ts'
import { type Fault, isFault, remote, type Service } from './service.ts'
import { filled, load, stringsFor, stringsOf } from './strings.ts'
import { faultText, faultView, responseView, spoken, suggestionList } from './turn.ts'

/**
 * Put in by the build: the script of private mode, what the addresses of one of several papers begin with ("/dubois"), and
 * what of the corpus the chat names before it asks.
 */
declare const LOCAL_SCRIPT: string, BASE: string
declare const CORPUS: string

const { work, suggestions } = JSON.parse(CORPUS) as { work: Work; suggestions: readonly string[] }

/** As many turns as the service takes, and characters (contract: `POST /v1/ask`). */
const MOST_TURNS = 10
const MOST_CHARACTERS = 1000

/** What stands around an answer, loaded with the first. An answer does without what can't be had; the next asks again. */
let extras: Promise<Extras | undefined> | undefined
const loadExtras = (): Promise<Extras | undefined> =>
  (extras ??= import('./extras/extras.ts').catch(() => (extras = undefined)))

const turnOf = ({ question, response }: Said): Turn => ({ question, passages: response.answers.map(({ id }) => id) })

/** The focus goes to a turn when the button that asked for it is out of sight or gone; a reader starts at its question. */
function focusTurn(turn: Element | null | undefined): void {
  if (turn instanceof HTMLElement) turn.focus({ preventScroll: true })
}

/**
 * The chat as a custom element: `<ibid-chat>` in the page, `<ibid-chat launcher>` behind a floating button.
 *
 * Attributes: `api`, `mode` ("local" for private mode), `theme`, `lang`, `placeholder`, `suggestions`, `report`, `keep`,
 * `launcher`, `corner`, `offset`, `open`.
 * Events, all of which bubble out of shadow trees: `ibid-ask` and `ibid-answer` and `ibid-error` (the question, the
 * response, the fault in `detail`), `ibid-open`, `ibid-close`.
 */
export class IbidChat extends HTMLElement {
  static readonly observedAttributes = [...FIELDS, 'launcher', 'open']

  #said: readonly Said[] = []
  #configuration: Configuration | undefined
  #frame: Frame | undefined
  #service: Service | undefined
  #running = new AbortController()
  /** Settled once the chat stands in a page, its words loaded. What is asked before that waits for it. */
  #standing = Promise.withResolvers<void>()
  #isOpen = false
  /** Whether the reader has chosen the mode; a page that is private to begin with has no way out of it. */
  #hasChosen = false
  readonly #toggle = button('switch', '', () => {
    this.#hasChosen = true
    this.setAttribute('mode', this.#isPrivate ? 'remote' : 'local')
    if (!this.#isPrivate) this.#frame?.state(this.#line)
  })
  #isOffered = false
  #before: Element | null = null
  #last: Promise<unknown> = Promise.resolve()

  connectedCallback(): void {
    this.#running = new AbortController()
    const { signal } = this.#running
    const again = ({ target }: Event): void => {
      if ((target as Node).contains(this)) this.#configure()
    }
    // A dialog that opens covers what was shown before it, a launcher inside it as well.
    const { ownerDocument: page } = this
    page.addEventListener('toggle', again, { capture: true, signal })
    // A configuration inside is read once it is there.
    page.addEventListener('DOMContentLoaded', again, { signal })
    for (const type of ['resize', 'scroll'])
      visualViewport?.addEventListener(type, () => this.#frame?.fit(), { signal })
    this.#configure()
  }

  /** Nothing is left running: waits end, and the worker of private mode with them. */
  disconnectedCallback(): void {
    this.#standing = Promise.withResolvers()
    this.#running.abort()
    this.#frame?.hush()
    this.#service?.close?.()
    this.#service = undefined
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#frame) return
    if (name === 'open') this.#show()
    else this.#configure()
  }

  /**
   * Asks a question as if it had been typed; before the chat stands in a page, once it does.
   *
   * @returns the response, or undefined where none came: what went wrong stands in the chat, with an offer to try again
   */
  async ask(question: string): Promise<AskResponse | undefined> {
    const asked = question.trim()
    const frame = this.#frame
    if (!frame) return await this.#standing.promise.then(() => this.ask(question))
    const { words, around } = this.#chat()
    if (asked === '') return undefined
    if (asked.length > MOST_CHARACTERS) {
      around.say(filled(words.long, { n: asked.length }), true)
      frame.keep(question)
      return undefined
    }
    return await this.#run(asked, this.#turn(asked))
  }

  /** Puts a turn into the log. @returns where to set what is said to its question */
  #turn(question: string): HTMLElement {
    const body = el('div', { class: 'said' })
    // Under the page's own first heading; the chat's title is its label, as a page may hide its head.
    const heading = el('h2', { class: 'question', part: 'question', dir: 'auto' }, question)
    this.#frame?.add(el('section', { class: 'turn', part: 'turn', tabindex: '-1' }, heading, body))
    return body
  }

  /**
   * Opens the panel of a launcher. The focus goes to the field only from within what a person did (a click on a button
   * of the page): a page that opens it by a timer, or as it loads, takes the focus from nobody.
   */
  get open(): () => void {
    return () => this.#open()
  }

  /** A framework that finds a property of this name sets it: it means the attribute. */
  set open(value: unknown) {
    this.toggleAttribute('open', value !== false && value != null)
  }

  #open(): void {
    this.toggleAttribute('open', true)
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells a call within a click from one after it
    const { event } = this.ownerDocument.defaultView ?? window
    if (event?.isTrusted && /^(?:click|keydown)$/u.test(event.type)) this.#frame?.field.focus()
  }

  /**
   * Shows ways in besides the questions to begin with: the paper's parts and its pages. It happens by itself once somebody
   * comes to the chat.
   */
  async offer(): Promise<void> {
    this.#isOffered = true
    const loaded = await this.#dressed()
    const welcome = this.#frame?.welcome
    if (!loaded || !welcome || welcome.querySelector('.parts')) return
    welcome.append(...loaded.waysIn(this.#chat().around))
    if (this.#said.length === 0 && this.hasAttribute('keep')) await loaded.keptConversation(this.#conversation())
  }

  /** Closes the panel of a launcher; the focus, if it was in it, goes back to where it was before. */
  close(): void {
    this.toggleAttribute('open', false)
  }

  #configure(): void {
    const given = readConfiguration(this, this.#home, suggestions)
    const known = this.#configuration
    if (known?.api !== given.api || known.mode !== given.mode) {
      this.#service?.close?.()
      this.#service = undefined
    }
    this.#configuration = given
    const loading = given.loading ?? load(given.lang)
    if (loading) void loading.then(() => this.isConnected && this.#configure())
    else this.#build(given)
  }

  #build(given: Configuration): void {
    const { words } = this.#chat()
    this.#toggle.textContent = this.#isPrivate ? filled(words.openly, { n: this.#host }) : words.privately
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.#frame = frameOf(root, {
      words,
      work,
      placeholder: given.placeholder ?? words.placeholder,
      theme: given.theme,
      place: given.place,
      isLauncher: this.hasAttribute('launcher'),
      isOpen: this.#isOpen,
      line: given.problem === undefined ? this.#line : filled(words.configuration, { n: given.problem }),
      toggle: LOCAL_SCRIPT && (this.#hasChosen || !this.#isPrivate) ? this.#toggle : undefined,
      welcome: suggestionList(given.suggestions, this.#chat()),
      previous: this.#frame,
      ask: (question) => void this.ask(question),
      open: () => {
        this.open()
        this.#frame?.field.focus()
      },
      close: () => this.close(),
    })
    this.#show()
    this.#standing.resolve()
    for (const type of this.#isOffered ? [] : ['focusin', 'pointerover']) {
      this.#frame.panel.addEventListener(type, () => void this.offer(), { once: true })
    }
    if (this.#isOffered) void this.offer()
  }

  /** Where the script came from: the service is there, and the core for private mode. A bundler knows no such place. */
  get #home(): string {
    const { protocol, origin } = new URL(import.meta.url, location.origin)
    const host = /^https?:/u.test(protocol) ? origin : location.origin
    return BASE ? host + BASE : host
  }

  get #isPrivate(): boolean {
    return this.#configuration?.mode === 'local'
  }

  /** The server that is asked, by its name where the page is another's. */
  get #host(): string {
    const { api = '' } = this.#configuration ?? {}
    return api === (BASE ? location.origin + BASE : location.origin) && self === top
      ? this.#chat().words.here
      : api.replace(/^https?:../u, '')
  }

  /** Where questions go. */
  get #line(): string {
    const { words } = this.#chat()
    return this.#isPrivate ? words.loading : filled(words.sends, { n: this.#host })
  }

  /** Shows or hides a launcher's panel as `open` says, and says so to the page. */
  #show(): void {
    const isLauncher = this.hasAttribute('launcher')
    const isOpen = isLauncher && this.hasAttribute('open')
    if (isOpen !== this.#isOpen) {
      this.#isOpen = isOpen
      const focused = this.shadowRoot?.activeElement
      if (isOpen) this.#before = this.ownerDocument.activeElement
      this.#frame?.show(isOpen)
      if (!isOpen && focused) this.#giveBack()
      this.#emit(isOpen ? 'ibid-open' : 'ibid-close', {})
    }
    if (this.#isPrivate && (isOpen || !isLauncher)) this.#load()
  }

  /** Gives the focus back to what had it before the panel was opened; else to the launcher. */
  #giveBack(): void {
    const before = this.#before
    const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body && before !== this
    const target = isThere ? before : this.#frame?.launcher
    target?.focus()
  }

  /** Loads the core into the page, ahead of the first question. */
  #load(): void {
    const service = this.#reach()
    const { words } = this.#chat()
    const show = (ready: boolean): void => {
      if (service === this.#service) this.#frame?.state(ready ? words.private : words.unreachable)
    }
    void service.ready?.then(show)
  }

  #reach(): Service {
    const { api = this.#home, mode } = this.#configuration ?? {}
    this.#service ??= mode === 'local' ? this.openLocal(api) : remote(api)
    return this.#service
  }

  /** Private mode; a page that has the core in itself (the offline file) puts its own in place. */
  protected openLocal(api: string): Service {
    return privateMode(new URL(LOCAL_SCRIPT, api), api)
  }

  #emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** What the parts of a turn may do here. */
  #chat(words = stringsFor(this.#configuration?.lang ?? 'en')): Pick<Chat, 'words' | 'around'> {
    const around: Around = {
      lang: words.language,
      unreachable: words.unreachable,
      say: (text, lasting = false) => this.#frame?.say(text, { seen: true, lasting }),
      address: (question) => {
        const { api = this.#home } = this.#configuration ?? {}
        // What a reader asks in private mode is to stand in no address.
        return !this.#isPrivate && api.startsWith('http') ? `${api}/?q=${encodeURIComponent(question)}` : undefined
      },
      put: (question) => {
        void this.ask(question)
        focusTurn(this.#frame?.turns.lastElementChild)
      },
      gloss: (question) => words.glosses?.[question],
      step: (from, direction) => this.#step(from, direction),
      conversation: () => this.#conversation(),
    }
    return { words, around }
  }

  #conversation(): Conversation {
    const turns = this.#frame?.turns
    return {
      said: this.#said,
      turns,
      report: this.#configuration?.report,
      canKeep: this.hasAttribute('keep'),
      resume: async (said) => {
        const chat = { ...this.#chat(), again() {}, extras: await this.#dressed() }
        for (const one of said) this.#turn(one.question).append(...responseView(one, chat))
        this.#said = [...said, ...this.#said]
      },
      clear: () => {
        this.#said = []
        turns?.replaceChildren()
        this.#frame?.field.focus()
      },
    }
  }

  /** A step through the paper is a question like any other; it is no turn of the conversation. */
  async #step(from: Answer, direction: string): Promise<Answer | string | undefined> {
    const outcome = await this.#outcome(direction, [{ question: direction, passages: [from.id] }])
    return isFault(outcome) ? faultText(outcome, this.#chat().words) : outcome.answers[0]
  }

  /** What comes of a question. One that is under way when the element is taken out is asked again when it is put back. */
  async #outcome(question: string, history: readonly Turn[]): Promise<AskResponse | Fault> {
    await this.#standing.promise
    const { signal } = this.#running
    try {
      return await this.#reach().ask({ question, history }, signal)
    } catch {
      return signal.aborted ? this.#outcome(question, history) : { kind: 'failed' }
    }
  }

  /** Asks for one turn and shows what comes; turns wait for each other, as a follow-up needs the answer before it. */
  #run(question: string, body: HTMLElement): Promise<AskResponse | undefined> {
    const again = (): void => {
      focusTurn(body.parentElement)
      void this.#run(question, body)
    }
    body.replaceChildren(el('p', { class: 'looking' }, this.#chat().words.looking))
    body.ariaBusy = 'true'
    this.#emit('ibid-ask', { question })
    void loadExtras()
    const asked = this.#last.then(async () => {
      const history = this.#said.slice(-MOST_TURNS)
      const outcome = await this.#outcome(question, history.map(turnOf))
      const words = await stringsOf(question, this.#configuration?.lang)
      const chat = { ...this.#chat(words), again, extras: await this.#dressed() }
      body.parentElement?.setAttribute('lang', words.language)
      body.ariaBusy = 'false'
      const failed = isFault(outcome)
      const said = { question, response: outcome as AskResponse }
      body.replaceChildren(...(failed ? faultView(outcome, chat) : responseView(said, chat)))
      if (body.parentElement) this.#frame?.reveal(body.parentElement)
      this.#frame?.say(failed ? faultText(outcome, words) : spoken(outcome, words))
      if (failed) {
        // What does not fit is there to be mended.
        if (outcome.kind === 'refused') this.#frame?.keep(question)
        this.#emit('ibid-error', { question, fault: outcome.kind })
        return undefined
      }
      // Not in a conversation that was ended meanwhile.
      if (this.#frame?.turns.contains(body)) this.#said = [...this.#said, said]
      chat.extras?.keepOn(this.#conversation())
      this.#emit('ibid-answer', { question, response: outcome })
      return outcome
    })
    this.#last = asked
    return asked
  }

  /** What stands around an answer, with its style; undefined where it can't be had. */
  async #dressed(): Promise<Extras | undefined> {
    const loaded = await loadExtras()
    if (this.shadowRoot) loaded?.dress(this.shadowRoot)
    return loaded
  }
}
