import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the npm package has every file that it exports, and depends on none', () => {
  execFileSync(process.execPath, ['scripts/build-package.ts'])
  const manifest = JSON.parse(readFileSync('dist/npm/package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
    dependencies?: unknown
  }
  const files = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  )
  expect(files).toContain('./define.js')
  expect(files.filter((file) => !existsSync(join('dist/npm', file)))).toEqual([])
  expect(manifest.dependencies).toBeUndefined()
  expect(readFileSync('dist/npm/define.js', 'utf8')).toContain('customElements.define("ibid-chat"')
})
