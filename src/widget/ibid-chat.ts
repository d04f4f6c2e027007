/** The chat as a custom element. */
export class IbidChat extends HTMLElement {}
