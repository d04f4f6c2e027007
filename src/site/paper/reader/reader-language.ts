import type { Spoken } from '../../../languages/spoken.ts'

/**
 * The language besides English in which a reader is told things: the question's, or the browser's. It is loaded once it
 * is needed; what can't be loaded is English.
 */
export async function languageOfReader(question: string): Promise<Spoken | undefined> {
  const { language } = navigator
  if (!/[\p{Script=Hangul}\p{Script=Han}]/u.test(question) && !/^(?:ko|zh)\b/iu.test(language)) return undefined
  return import('../../../languages/spoken.ts')
    .then(({ spokenFor }) => spokenFor(question, language))
    .catch(() => undefined)
}
