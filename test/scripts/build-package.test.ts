import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(join('dist/npm', file), 'utf8')

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-package.ts'])
}, 60_000)

it('the npm package has every file that it exports, and depends on none', () => {
  const manifest = JSON.parse(read('package.json')) as {
    exports: Record<string, string | Record<string, string>>
    dependencies?: unknown
  }
  const files = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  )
  expect(files).toContain('./define.js')
  expect(files.filter((file) => !existsSync(join('dist/npm', file)))).toEqual([])
  expect(manifest.dependencies).toBeUndefined()
})

it('can be imported where there is no page, and describes every attribute', () => {
  const script = `const { IbidChat } = await import('./dist/npm/ibid-chat.js'); await import('./dist/npm/define.js'); console.log(IbidChat.observedAttributes.join())`
  const observed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    modules: { declarations?: { attributes: { name: string }[] }[] }[]
  }
  const described = modules[0]?.declarations?.[0]?.attributes.map(({ name }) => name) ?? []
  // What the element listens to is what editors are told of, and the guide explains.
  const names = observed.trim().split(',')
  expect(names).toContain('api')
  expect(names.filter((name) => !described.includes(name))).toEqual([])
})
