import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Files, Script } from '../../src/site/shell/scripts.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const built = JSON.parse(readFileSync('dist/assets.json', 'utf8')) as Record<string, Script> & Pick<Files, 'offline'>
const { offline, ...scripts } = built
const get = (path: string): Promise<Response> => fetch(stage.origin + path)

describe('the widget as a file', () => {
  it.each(['/widget.js', scripts['widget']?.path ?? ''])('%s may be loaded by pages of any host', async (path) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/javascript/u)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('never changes under its hash, and is not kept under its plain name', async () => {
    expect((await get(scripts['widget']?.path ?? '')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/widget.js')).headers.get('cache-control')).not.toContain('immutable')
  })

  it('has the integrity that the guide prints', async () => {
    const text = await (await get(scripts['widget']?.path ?? '')).text()
    const digest = createHash('sha384').update(text).digest('base64')
    expect(scripts['widget']?.integrity).toBe(`sha384-${digest}`)
    expect(await (await get('/embed-guide')).text()).toContain(digest)
  })

  it('comes in one request of at most 10.5 kB', async () => {
    const text = await (await get('/widget.js')).text()
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_500)
    expect(text).not.toMatch(/(?:^|;)(?:import|export)\s*(?:[\w{*"']|from)/u)
  })
})

describe('the offline file', () => {
  it.each(['/private', '/tools', '/privacy'])(
    '%s offers it for download, with the checksum that it has',
    async (page) => {
      const [, path] = /<a href="([^"]+)" download/u.exec(await (await get(page)).text()) ?? []
      const response = await get(path ?? '/none')
      expect(response.redirected).toBe(false)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/u)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(offline.sha256)
      expect(await (await get(page)).text()).toContain(offline.sha256)
      expect(bytes).toHaveLength(offline.bytes)
    },
  )

  it.each(['/', '/paper', '/check'])('%s links to it, and to where its checksum stands', async (page) => {
    const text = await (await get(page)).text()
    expect(text).toContain(`<a href="${offline.path}" download`)
    const [, path, fragment] = /<a href="([^"#]+)#([^"]+)">its checksum/u.exec(text) ?? []
    const linked = await (await get(path ?? '/none')).text()
    expect(linked).toContain(`id="${fragment}"`)
    expect(linked).toContain(offline.sha256)
  })
})
