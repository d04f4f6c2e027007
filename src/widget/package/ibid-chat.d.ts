/** The chat as a custom element; `ibid-chat/define` registers it as `<ibid-chat>`. */
export declare class IbidChat extends HTMLElement {
  /**
   * Asks a question as if it had been typed.
   *
   * @returns the response of `POST /v1/ask`, or undefined where none came
   */
  ask(question: string): Promise<Readonly<Record<string, unknown>> | undefined>
  /** Opens the panel of a launcher. */
  open(): void
  /** Closes the panel of a launcher; the focus, if it was in it, goes back to where it was. */
  close(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'ibid-chat': IbidChat
  }
  interface HTMLElementEventMap {
    'ibid-ask': CustomEvent<{ question: string }>
    'ibid-answer': CustomEvent<{ question: string; response: Readonly<Record<string, unknown>> }>
    'ibid-error': CustomEvent<{ question: string; fault: string }>
    'ibid-open': CustomEvent<object>
    'ibid-close': CustomEvent<object>
  }
}
