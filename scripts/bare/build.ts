import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Builds the Worker as it is deployed. The files beside it are taken as they were built before (`npm run build:assets`):
 * to build them again would take them away from whatever else runs meanwhile.
 *
 * @param folder where to; it must be there
 * @returns the folder of the modules
 */
export function buildWorker(folder: string): string {
  const config = join(folder, 'wrangler.toml')
  const settings = readFileSync('wrangler.toml', 'utf8')
    .replace(/^\[build\]\n.*\n/mu, '')
    .replace('"src/worker.ts"', JSON.stringify(resolve('src/worker.ts')))
    .replace('"dist/assets"', JSON.stringify(resolve('dist/assets')))
  writeFileSync(config, settings)
  const out = join(folder, 'built')
  execFileSync('npx', ['wrangler', 'deploy', '--dry-run', '--config', config, '--env', '', '--outdir', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  })
  return out
}
