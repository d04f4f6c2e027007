import type { Conversation, Said } from './around.ts'

/** The conversation is kept under this name, and only once somebody has ticked that it be. */
const KEY = 'ibid-conversation'

/** A frame may have no storage; then nothing is kept. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** Whether a conversation is kept. */
export const isKept = (): boolean => attempt(() => localStorage.getItem(KEY)) != null

/** Keeps a conversation in this browser. @returns whether the browser let it */
export const keep = (said: readonly Said[]): boolean =>
  attempt(() => {
    localStorage.setItem(KEY, JSON.stringify(said))
    return true
  }) ?? false

export const forget = (): void => attempt(() => localStorage.removeItem(KEY))

const stored = (): readonly Said[] => JSON.parse(attempt(() => localStorage.getItem(KEY)) ?? '[]') as Said[]

/**
 * Keeps what was said since, where the conversation is kept: beside all that is kept already, which may not have been
 * brought back yet, or may have been said in another window.
 */
export function keepOn({ said, canKeep }: Conversation): void {
  if (!canKeep || !isKept()) return
  const before = attempt(stored) ?? []
  const known = new Set(before.map((one) => JSON.stringify(one)))
  keep([...before, ...said.filter((one) => !known.has(JSON.stringify(one)))])
}

/** Where the conversation is kept, another one is from now on. */
export function keepAnew(): void {
  if (isKept()) keep([])
}

/** Brings back what was kept, where nothing has been said yet; what another version kept, and this one can't show, is forgotten. */
export async function keptConversation({ said, canKeep, resume, turns }: Conversation): Promise<void> {
  if (!canKeep || said.length > 0 || !isKept()) return
  try {
    const before = stored()
    await resume(before)
    // Questions that were asked meanwhile come after it.
    turns?.prepend(...[...turns.children].slice(-before.length))
  } catch {
    forget()
  }
}
