import { createContext, useContext } from 'hono/jsx'
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

/** The files that were built for the pages of a paper. */
export interface Files extends Readonly<Record<Name, Script>> {
  /** Private mode's, which a corpus may be too large for. */
  readonly local?: Script
  readonly offline: OfflineFile
  /** Where the faces of the serif are served that every page sets something in. */
  readonly serif: readonly string[]
}

declare module '../../http/environment.ts' {
  interface Place {
    readonly files: Files
  }
}

/** `build` names the code that was built (scripts/assets/build-version.ts). */
export const { build } = built as { readonly build: string }

/** The files of the paper whose page is made: one of several papers has its own (page.ts). */
export const FilesOf = createContext(built as Files)

export const useFiles = (): Files => useContext(FilesOf)
