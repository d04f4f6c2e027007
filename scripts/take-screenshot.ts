import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/**
 * `npm run build:screenshot -- [http://127.0.0.1:8787]`: asks a running service one question in its chat, and writes the
 * README's picture of the answer, `scripts/screenshot/home.webp`. Fonts differ from machine to machine, so no check holds
 * the file to its bytes.
 */
const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const NOTE = 'Footnote 6'
const SIZE = { width: 1000, height: 900 }
const FILE = join(import.meta.dirname, 'screenshot/home.webp')
/** Bytes, as everybody who opens the README loads them. */
const MOST_BYTES = 150_000

const origin = process.argv[2] ?? 'http://127.0.0.1:8787'
const executablePath = findBrowser()
if (!executablePath) throw new Error('no browser: sudo apt-get install chromium-headless-shell (or set CHROME_PATH)')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(origin)
  const field = page.locator('ibid-chat').getByRole('textbox')
  await field.fill(QUESTION)
  await field.press('Enter')
  // The note that only says "Ibid.": what the product is for.
  await page.locator('ibid-chat').locator('blockquote').first().getByRole('button', { name: NOTE }).click()
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  // Playwright writes PNG and JPEG only; the WebP is little more than half the PNG.
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 85 })
  const picture = Buffer.from(data, 'base64')
  if (picture.length > MOST_BYTES) throw new Error(`the picture is ${picture.length} bytes, of at most ${MOST_BYTES}`)
  writeFileSync(FILE, picture)
  console.log(`${FILE}: ${picture.length} bytes`)
} finally {
  await browser.close()
}
