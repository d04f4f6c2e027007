import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { build, type InlineConfig } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import webpack from 'webpack'
import { openStage, type Stage } from '../browser/stage.ts'
import { ask } from '../charny/browser/visit.ts'

const HERE = import.meta.dirname
// Inside this folder, as what is built for a server imports its framework from here.
const OUT = mkdtempSync(join(HERE, 'node_modules', 'built-'))

let stage: Stage
let server: Server
/** A partner's site on an origin of its own: the page of an app, and its files. */
let origin: string

/** What the part of an app for servers exports: the markup of the app with these settings. */
interface Rendering {
  readonly html: (settings: Record<string, string>) => Promise<string>
}

/** The page of an app: rendered here if it is asked for with `rendered`, else empty. */
async function pageOf(name: string, { rendered, ...settings }: Record<string, string>): Promise<string> {
  const { html } =
    rendered === undefined
      ? { html: async () => '' }
      : ((await import(pathToFileURL(join(OUT, name, 'server.js')).href)) as Rendering)
  return `<!doctype html><html lang="en"><title></title><link rel="icon" href="data:,"><body><div id="app">${await html(settings)}</div><script type="module" src="/${name}/client.js"></script>`
}

beforeAll(async () => {
  stage = await openStage()
  server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://partner.example')
    if (pathname.endsWith('.js')) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(OUT, pathname)))
    }
    void pageOf(pathname.replaceAll('/', ''), Object.fromEntries(searchParams)).then((html) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    )
    return undefined
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => stage.clear())
afterAll(async () => {
  await stage.close()
  server.closeAllConnections()
  server.close()
  rmSync(OUT, { recursive: true })
})

/** Asks in a built app, by the network and in private mode; the app sets the page's title by the event of the answer. */
async function tryOut(name: string, settings: Record<string, string> = {}): Promise<void> {
  for (const mode of ['remote', 'local']) {
    const page = await stage.open({ isAlone: true })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
    await page.goto(`${origin}/${name}/?${new URLSearchParams({ api: stage.origin, mode, ...settings })}`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.method()))
    await (await ask(page)).locator('mark').waitFor()
    await expect.poll(() => page.title()).toBe('answered')
    expect(asked.includes('POST')).toBe(mode === 'remote')
    expect(errors).toEqual([])
  }
}

describe('the npm package under Vite', () => {
  const APPS = [
    { name: 'react', ending: 'tsx', plugins: [] },
    {
      name: 'vue',
      ending: 'js',
      plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'ibid-chat' } } })],
    },
    { name: 'svelte', ending: 'js', plugins: [svelte({ configFile: false })] },
  ]
  /** Builds an app, and gives what was warned of. */
  async function built({ name, ending, plugins }: (typeof APPS)[number], part: 'client' | 'server'): Promise<string[]> {
    const warned: string[] = []
    const config: InlineConfig = {
      root: join(HERE, 'apps', name),
      configFile: false,
      logLevel: 'silent',
      plugins,
      build: {
        outDir: join(OUT, name),
        emptyOutDir: false,
        ssr: part === 'server',
        rollupOptions: {
          input: join(HERE, 'apps', name, `${part}.${ending}`),
          output: { entryFileNames: `${part}.js` },
          onwarn: ({ message }) => void warned.push(message),
        },
      },
      base: `/${name}/`,
    }
    await build(config)
    return warned
  }

  it.each(APPS)('answers in $name, with its events and in private mode', async (app) => {
    expect(await built(app, 'client')).toEqual([])
    await tryOut(app.name)
  })

  it.each(APPS)('is rendered on a server by $name, and answers there with its events as well', async (app) => {
    await built(app, 'client')
    await built(app, 'server')
    expect(await pageOf(app.name, { rendered: '', api: 'https://ibid.example', mode: 'local' })).toMatch(
      /<ibid-chat api="https:\/\/ibid\.example" mode="local" launcher(?:="")? open(?:="")?>/u,
    )
    await tryOut(app.name, { rendered: '' })
  })
})

describe('the npm package under webpack 5', () => {
  it('is built without a warning, and answers with its events and in private mode', async () => {
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: HERE,
          entry: './apps/webpack/client.js',
          output: { path: join(OUT, 'webpack'), filename: 'client.js', publicPath: '/webpack/' },
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      )
    })
    expect(stats?.toJson({ all: false, warnings: true, errors: true })).toMatchObject({ errors: [], warnings: [] })
    await tryOut('webpack')
  })
})

it('has types for React, Preact, Solid, Vue and Svelte, and for its events wherever they are heard', () => {
  const tsc = join(HERE, '../../node_modules/typescript/bin/tsc')
  expect(execFileSync(process.execPath, [tsc, '-p', HERE], { encoding: 'utf8' })).toBe('')
})
