import type { Webhook } from 'standardwebhooks'

/**
 * What is kept of a question, so that another one under the same id is known for another: its HMAC under a secret of its
 * sender. Without the secret, nobody can try a guess on it.
 */
export interface Mark {
  /** The HMAC of an empty text, which tells the secret that it was made with. */
  readonly secret: string
  readonly question: string
}

/** No signature of a request is of this time, so none of these can be sent as one. */
const NO_TIME = new Date(0)

/** The marks of a question, one for each secret of its sender. */
export function marksOf(keys: readonly Webhook[], id: string, question: object): readonly Mark[] {
  const text = JSON.stringify(question)
  return keys.map((key) => ({ secret: key.sign(id, NO_TIME, ''), question: key.sign(id, NO_TIME, text) }))
}

/**
 * Whether two questions under one id differ. Where their sender has replaced all secrets in between, nothing can be said,
 * and they are taken for the same.
 */
export function differ(kept: readonly Mark[], come: readonly Mark[]): boolean {
  const common = kept.flatMap((mark) => come.filter(({ secret }) => secret === mark.secret).map((one) => [mark, one]))
  return common.length > 0 && common.every(([a, b]) => a?.question !== b?.question)
}
