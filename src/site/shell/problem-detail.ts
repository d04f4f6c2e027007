/** What a problem document (RFC 9457) says; whatever else stands between may answer with another body. */
export const detailOf = (body: unknown): string =>
  (body as { detail?: Partial<string> } | null)?.detail?.trim?.() || 'Ibid failed to answer.'
