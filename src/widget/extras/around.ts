import type { Answer, AskResponse } from '../../answer/types.ts'
import type { Strings } from '../strings.ts'

/** A question with what came of it. */
export interface Said {
  readonly question: string
  readonly response: AskResponse
}

/** What stands around an answer needs this of the chat. */
export interface Around {
  /** Its words, in the language of the interface. */
  readonly words: Strings
  /** Says something to a screen reader, and shows it: for a moment, or until something is typed or said. */
  readonly say: (text: string, lasting?: boolean) => void
  /** The passage before or after one; undefined where there is none, and what went wrong in its stead, if something did. */
  readonly step: (from: Answer, direction: 'previous' | 'next') => Promise<Answer | string | undefined>
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
  /** Begins another; the turns of this one are its caller's to remove. */
  readonly beginAnew: () => void
}
