import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { styleText } from './assets/bundle.ts'
import { corpusFolder } from './corpus-folder.ts'
import { constantsOf } from './assets/constants.ts'
import { elementManifest } from './assets/element-manifest.ts'

/** Writes the chat as an npm package, ready to be published: `dist/npm`. */
const OUT = 'dist/npm'

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string }

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
cpSync('src/widget/package', OUT, { recursive: true })
cpSync('LICENSE', join(OUT, 'LICENSE'))
await build({
  // The class alone, and the class with its registration; what both need is a part of its own.
  entryPoints: { 'ibid-chat': 'src/widget/ibid-chat.ts', define: 'src/widget/define.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  plugins: [styleText],
  inject: ['src/widget/on-server.ts'],
  define: constantsOf(corpusFolder(), '/local.js'),
  logLevel: 'error',
})
/** Registers the element, and brings the types of its tag to a framework. */
const registering = (framework: string): object => ({ types: `./${framework}.d.ts`, default: './define.js' })
const manifest = {
  name: 'ibid-chat',
  version,
  description: 'The chat of an Ibid service as a custom element.',
  license,
  type: 'module',
  sideEffects: ['./define.js'],
  customElements: './custom-elements.json',
  exports: {
    '.': { types: './ibid-chat.d.ts', default: './ibid-chat.js' },
    './define': { types: './ibid-chat.d.ts', default: './define.js' },
    ...Object.fromEntries(
      ['react', 'preact', 'solid', 'vue', 'svelte'].map((framework) => [`./${framework}`, registering(framework)]),
    ),
    './custom-elements.json': './custom-elements.json',
  },
}
writeFileSync(join(OUT, 'custom-elements.json'), `${JSON.stringify(elementManifest(), null, 2)}\n`)
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(`written: ${OUT}`)
