import type { Paper } from './paper.ts'
import type { PaperData } from './types.ts'
import { findUnit } from './find-unit.ts'

/** What an earlier version of the corpus said, where that differs from what stands now. */
interface FormerVersion {
  readonly version: string
  /** Texts of passages and notes by their ids; null for an id that the version did not have. */
  readonly quotes: Readonly<Record<string, string | null>>
}

/** Earlier versions, oldest first. Each is complete in itself, so that any of them can be left out. */
export type History = readonly FormerVersion[]

/** A version of the corpus: its name, and every passage and note by its id. */
interface Version {
  readonly version: string
  readonly texts: ReadonlyMap<string, string>
}

/** A built corpus as far as its texts go, so that one that an older build wrote can be read as well. */
export type BuiltTexts = Pick<PaperData, 'version'> & {
  readonly passages: readonly Pick<PaperData['passages'][number], 'id' | 'span'>[]
  readonly footnotes: readonly Pick<PaperData['footnotes'][number], 'number' | 'span'>[]
}

/** @param source the canonical text that the spans of `data` point into */
export function versionOf(data: BuiltTexts, source: string): Version {
  const notes = data.footnotes.map(({ number, span }) => ({ id: `fn${number}`, span }))
  const units = [...data.passages, ...notes]
  return {
    version: data.version,
    texts: new Map(units.map(({ id, span }) => [id, source.slice(span.start, span.end)])),
  }
}

/**
 * What a passage or note said in a version of the corpus.
 *
 * @returns null where that version had none of this id, undefined where the version is not known
 */
export function textIn(paper: Paper, history: History, version: string, id: string): string | null | undefined {
  const now = findUnit(paper, id)?.text ?? null
  if (version === paper.version) return now
  const former = history.find((one) => one.version === version)
  if (!former) return undefined
  return Object.hasOwn(former.quotes, id) ? (former.quotes[id] ?? null) : now
}

/** The texts of two versions that differ, as the older had them. */
function differing(older: Version['texts'], newer: Version['texts']): FormerVersion['quotes'] {
  const ids = [...new Set([...older.keys(), ...newer.keys()])]
  const changed = ids.filter((id) => older.get(id) !== newer.get(id))
  return Object.fromEntries(changed.map((id) => [id, older.get(id) ?? null]))
}

/**
 * The history after a new version: the version before it joins the earlier ones, and each of these is kept as its
 * difference from the new one. A version that comes back is no longer an earlier one.
 */
export function keepHistory(history: History, before: Version, after: Version): History {
  if (before.version === after.version) return history
  const earlier = [...history.filter(({ version }) => version !== before.version), { ...before, quotes: {} }]
  return earlier
    .filter(({ version }) => version !== after.version)
    .map(({ version, quotes }) => {
      const texts = new Map(before.texts)
      for (const [id, text] of Object.entries<string | null>(quotes)) {
        if (text === null) texts.delete(id)
        else texts.set(id, text)
      }
      return { version, quotes: differing(texts, after.texts) }
    })
}
