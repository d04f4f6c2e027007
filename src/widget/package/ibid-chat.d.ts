/** The attributes of `<ibid-chat>`; the service's `/embed-guide` says what each does. */
export interface IbidChatAttributes {
  api?: string | undefined
  mode?: 'remote' | 'local' | undefined
  theme?: 'auto' | 'light' | 'dark' | undefined
  placeholder?: string | undefined
  /** Questions, separated by "|". */
  suggestions?: string | undefined
  /** Where a wrong answer is reported: a `mailto:` address, or that of a new issue. */
  report?: string | undefined
  keep?: boolean | undefined
  corner?: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | undefined
  /** One or two lengths, as margins are written. */
  offset?: string | undefined
  launcher?: boolean | undefined
  open?: boolean | undefined
}

/** The events of `<ibid-chat>`, all of which bubble. */
export interface IbidChatEvents {
  'ibid-ask': CustomEvent<{ question: string }>
  /** With the response of `POST /v1/ask`. */
  'ibid-answer': CustomEvent<{ question: string; response: Readonly<Record<string, unknown>> }>
  'ibid-error': CustomEvent<{ question: string; fault: string }>
  'ibid-open': CustomEvent<object>
  'ibid-close': CustomEvent<object>
}

/** The chat as a custom element; `ibid-chat/define` registers it as `<ibid-chat>`. On a server, a class that nobody makes. */
export declare class IbidChat extends HTMLElement {
  /**
   * Asks a question as if it had been typed.
   *
   * @returns the response of `POST /v1/ask`, or undefined where none came
   */
  ask(question: string): Promise<Readonly<Record<string, unknown>> | undefined>
  /** Opens the panel of a launcher; set to true or false, as frameworks do, it is the attribute. */
  get open(): () => void
  set open(value: unknown)
  /** Closes the panel of a launcher; the focus, if it was in it, goes back to where it was. */
  close(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'ibid-chat': IbidChat
  }
  // Of elements, documents and windows: the events bubble to all of them.
  interface GlobalEventHandlersEventMap extends IbidChatEvents {}
}
