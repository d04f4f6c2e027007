import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The Worker as it is deployed. */
export interface Built {
  /** The folder of its modules. */
  readonly modules: string
  /** A `wrangler.toml` that has wrangler serve these modules as they are. */
  readonly config: string
}

/**
 * Builds the Worker as it is deployed. The files beside it are taken as they were built before (`npm run build:assets`):
 * to build them again would take them away from whatever else runs meanwhile.
 *
 * @param folder where to; it must be there
 */
export function buildWorker(folder: string): Built {
  const source = join(folder, 'source.toml')
  const settings = readFileSync('wrangler.toml', 'utf8')
    .replace(/^\[build\]\n.*\n/mu, '')
    .replace('"dist/assets"', JSON.stringify(resolve('dist/assets')))
  const main = 'main = "src/worker.ts"'
  writeFileSync(source, settings.replace(main, `main = ${JSON.stringify(resolve('src/worker.ts'))}`))
  const modules = join(folder, 'built')
  execFileSync(
    'node_modules/.bin/wrangler',
    ['deploy', '--dry-run', '--config', source, '--env', '', '--outdir', modules],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
    },
  )
  const config = join(folder, 'wrangler.toml')
  writeFileSync(config, settings.replace(main, 'main = "built/worker.js"\nno_bundle = true'))
  return { modules, config }
}
