import type { Answer, AskResponse } from '../../answer/types.ts'

/** A question with what came of it. */
export interface Said {
  readonly question: string
  readonly response: AskResponse
}

/** What stands around an answer needs this of the chat. */
export interface Around {
  /** The language of the interface, as a BCP 47 tag. */
  readonly lang: string
  /** Says something to a screen reader, and shows it: for a moment, or until something is typed or said. */
  readonly say: (text: string, lasting?: boolean) => void
  /** What is said when something could not be loaded. */
  readonly unreachable: string
  /** The passage before or after one; undefined where there is none, and what went wrong in its stead, if something did. */
  readonly step: (from: Answer, direction: 'previous' | 'next') => Promise<Answer | string | undefined>
  /** What an offered question means in the reader's language, where that is known. */
  readonly gloss: (question: string) => string | undefined
  /** Asks another question. */
  readonly put: (question: string) => void
  /** The address that asks a question on the service's own page; none where it is to stand in no address. */
  readonly address: (question: string) => string | undefined
  /** The conversation as it stands now. */
  readonly conversation: () => Conversation
}

/** The conversation, for what is done with all of it. */
export interface Conversation {
  readonly said: readonly Said[]
  /** Where the turns stand, the oldest first. */
  readonly turns: HTMLElement | undefined
  /** Where a fault is reported: a `mailto:` or `https:` address; undefined where the operator names none. */
  readonly report: string | undefined
  /** Whether the site lets it be kept in the browser. */
  readonly canKeep: boolean
  /** Shows what was said in another visit. */
  readonly resume: (said: readonly Said[]) => Promise<void>
  /** Ends it, and begins another. */
  readonly clear: () => void
}
