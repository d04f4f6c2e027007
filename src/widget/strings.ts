/** The interface's words in English; what stands in braces is filled in. */
const en = {
  language: 'en',
  title: 'Ask the paper',
  label: 'Your question',
  placeholder: 'Ask about the paper',
  ask: 'Ask',
  log: 'Questions and answers',
  looking: 'Looking in the paper…',
  try: 'Questions that the paper answers:',
  page: 'page {n}',
  pages: 'pages {n}',
  comma: ', ',
  note: 'Footnote {n}',
  more: 'More from the paper: {place}',
  related: 'Closest passages',
  retry: 'Try again',
  unreachable: 'Ibid can’t be reached. Check your connection and try again.',
  busy: 'Too many questions at once. Try again in {n} seconds.',
  failed: 'Ibid failed. Please try again.',
  late: 'No answer in 30 seconds. Please try again.',
  address: 'No Ibid answers at {n}. Check the “api” attribute of <ibid-chat>.',
  long: 'A question has at most 1,000 characters; this one has {n}.',
  configuration: 'The configuration of <ibid-chat> can’t be used: {n}.',
  loading: 'Loading the paper into this page…',
  private: 'Private: your questions stay on this device.',
  sends: 'Sent to {n}, which keeps nothing.',
  here: 'this server',
  privately: 'Or ask privately: nothing leaves this device.',
  openly: 'Ask {n} instead.',
  since: 'The paper is of {n}. Much has changed since.',
  show: 'Ask the paper',
  hide: 'Close',
}

export type Strings = Readonly<typeof en> & {
  /** Says a sentence of the service’s in this language; undefined for what is none. In English, it stands as it is. */
  readonly say?: (english: string) => string | undefined
  /** What the questions that are offered mean. */
  readonly glosses?: Readonly<Record<string, string>>
}

/** The languages that have been loaded, by the tags that asked for them; they are fetched only where they are needed. */
const loaded: Record<string, Strings> = {}

/** Loads the interface's words for a tag, where they are not there yet; what can't be loaded stays English. */
export function load(tag: string): Promise<unknown> | undefined {
  if (loaded[tag] || !/^(?:ko|zh)\b/iu.test(tag)) return undefined
  return import('./languages.ts')
    .then(({ wordsFor }) => wordsFor(tag))
    .catch(() => undefined)
    .then((words) => (loaded[tag] = words ?? en))
}

/** The interface's words for a tag; English for a language that it does not speak. */
export const stringsFor = (tag: string): Strings => loaded[tag] ?? en

/** The words of the language that somebody asks in, so that they can read what they are told; else those for a tag. */
export async function stringsOf(question: string, tag: string): Promise<Strings> {
  await load(tag)
  const usual = stringsFor(tag)
  if (!/[\p{Script=Hangul}\p{Script=Han}]/u.test(question)) return usual
  const own = await import('./languages.ts')
    .then(({ wordsOf }) => wordsOf(question, usual.language))
    .catch(() => undefined)
  return own ?? usual
}

/** Fills what stands in braces. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
