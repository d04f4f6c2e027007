import type { AskResponse } from '../answer/types.ts'
import { type Configuration, FIELDS, readConfiguration } from './configuration.ts'
import { type Frame, frameOf, type Work } from './frame.ts'
import { button } from './element.ts'
import { privateMode } from './private-mode.ts'
import { remote, type Service } from './service.ts'
import { filled, load, type Strings, stringsFor } from './strings.ts'
import { emit, talkOf } from './talk.ts'
import { suggestionList } from './turn.ts'

/**
 * Put in by the build: the script of private mode, what the addresses of one of several papers begin with ("/dubois"), and
 * what of the corpus the chat names before it asks.
 */
declare const LOCAL_SCRIPT: string, BASE: string
declare const CORPUS: string

const { work, suggestions } = JSON.parse(CORPUS) as { work: Work; suggestions: readonly string[] }

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

  /** As it was read when the chat was put into a page; nothing is done before that needs it. */
  #configuration!: Configuration
  #frame: Frame | undefined
  #service: Service | undefined
  readonly #talk = talkOf(this, {
    configuration: () => this.#configuration,
    reach: () => this.#reach(),
  })
  #isOpen = false
  /** Whether the reader has chosen the mode; a page that is private to begin with has no way out of it. */
  #hasChosen = false
  readonly #toggle = button('switch', '', () => {
    this.#hasChosen = true
    this.setAttribute('mode', this.#isPrivate ? 'remote' : 'local')
    if (!this.#isPrivate) this.#frame?.state(this.#line)
  })
  #before: Element | null = null

  connectedCallback(): void {
    const signal = this.#talk.begin()
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
    this.#talk.end()
    this.#frame?.hush()
    this.#leave()
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
  ask(question: string): Promise<AskResponse | undefined> {
    return this.#talk.ask(question)
  }

  /**
   * Opens the panel of a launcher. The focus goes to the field only from within what a person did (a click on a button
   * of the page): a page that opens it by a timer, or as it loads, takes the focus from nobody.
   */
  get open(): () => void {
    return () => {
      this.toggleAttribute('open', true)
      // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells a call within a click from one after it
      const { event } = this.ownerDocument.defaultView ?? window
      if (event?.isTrusted && /^(?:click|keydown)$/u.test(event.type)) this.#frame?.field.focus()
    }
  }

  /** A framework that finds a property of this name sets it: it means the attribute. */
  set open(value: unknown) {
    this.toggleAttribute('open', value !== false && value != null)
  }

  /**
   * Shows ways in besides the questions to begin with: the paper's parts and its pages. It happens by itself once somebody
   * comes to the chat.
   */
  offer(): Promise<void> {
    return this.#talk.offer()
  }

  /** Closes the panel of a launcher; the focus, if it was in it, goes back to where it was before. */
  close(): void {
    this.toggleAttribute('open', false)
  }

  #configure(): void {
    const given = readConfiguration(this, this.#home, suggestions)
    const { api, mode } = this.#configuration ?? given
    if (api !== given.api || mode !== given.mode) this.#leave()
    this.#configuration = given
    const loading = given.loading ?? load(given.lang)
    if (loading) void loading.then(() => this.isConnected && this.#configure())
    else this.#build(given)
  }

  #build(given: Configuration): void {
    const words = this.#words
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
      welcome: suggestionList(given.suggestions, this.#talk.chat()),
      previous: this.#frame,
      ask: (question) => void this.ask(question),
      open: () => {
        this.open()
        this.#frame?.field.focus()
      },
      close: () => this.close(),
    })
    this.#show()
    this.#talk.stand(this.#frame)
  }

  get #words(): Strings {
    return stringsFor(this.#configuration.lang)
  }

  /** Where the script came from: the service is there, and the core for private mode. A bundler knows no such place. */
  get #home(): string {
    const { protocol, origin } = new URL(import.meta.url, location.origin)
    const host = /^https?:/u.test(protocol) ? origin : location.origin
    return BASE ? host + BASE : host
  }

  get #isPrivate(): boolean {
    return this.#configuration.mode === 'local'
  }

  /** The server that is asked, by its name where the page is another's. */
  get #host(): string {
    const { api } = this.#configuration
    return api === (BASE ? location.origin + BASE : location.origin) && self === top
      ? this.#words.here
      : api.replace(/^https?:../u, '')
  }

  /** Where questions go. */
  get #line(): string {
    const words = this.#words
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
      emit(this, isOpen ? 'ibid-open' : 'ibid-close', {})
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
    const show = (ready: boolean): void => {
      const words = this.#words
      if (service === this.#service) this.#frame?.state(ready ? words.private : words.unreachable)
    }
    void service.ready?.then(show)
  }

  /** Ends what runs for whoever is asked. */
  #leave(): void {
    this.#service?.close?.()
    this.#service = undefined
  }

  #reach(): Service {
    const { api } = this.#configuration
    return (this.#service ??= this.#isPrivate ? this.openLocal(api) : remote(api))
  }

  /** Private mode; a page that has the core in itself (the offline file) puts its own in place. */
  protected openLocal(api: string): Service {
    return privateMode(new URL(LOCAL_SCRIPT, api), api)
  }
}
