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

/** Keeps what was said since, where the conversation is kept. */
export function keepOn({ said, canKeep }: Conversation): void {
  if (canKeep && isKept()) keep(said)
}

/** Brings back what was kept; what another version kept, and this one can't show, is forgotten. */
export async function keptConversation({ resume }: Conversation): Promise<void> {
  const text = attempt(() => localStorage.getItem(KEY))
  if (!text) return
  try {
    await resume(JSON.parse(text) as Said[])
  } catch {
    forget()
  }
}
