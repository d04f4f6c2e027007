import { reset } from 'cloudflare:test'
import { beforeAll } from 'vitest'

/** Files of tests share a process of workerd; each begins with nothing stored, as if it were the first. */
beforeAll(reset)
