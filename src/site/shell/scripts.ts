import built from '../../../dist/assets.json'

/** A script that the build made (scripts/build-assets.ts). */
export interface Script {
  /** Where it is served under its hash. */
  readonly path: string
  /** For `<script integrity>`. */
  readonly integrity: string
}

export const scripts = built as Readonly<Record<'widget' | 'home' | 'embed' | 'reader' | 'docs' | 'shortcut', Script>>
