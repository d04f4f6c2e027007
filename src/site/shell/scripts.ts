import built from '../../../dist/assets.json'

/** A script that the build made (scripts/build-assets.ts). */
export interface Script {
  /** Where it is served under its hash. */
  readonly path: string
  /** For `<script integrity>`. */
  readonly integrity: string
}

type Name = 'widget' | 'home' | 'embed' | 'reader' | 'docs' | 'checker' | 'shortcut' | 'copying'

/** The file that needs no network (scripts/assets/offline.ts). */
interface OfflineFile {
  readonly path: string
  /** SHA-256, in hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
}

/** `local` is private mode's, which a corpus may be too large for. */
export const scripts = built as Readonly<Record<Name, Script>> & { readonly local?: Script }

/** `build` names the code that was built (scripts/assets/build-version.ts). */
export const { offline, build } = built as { readonly offline: OfflineFile; readonly build: string }
