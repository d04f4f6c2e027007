import { env } from 'cloudflare:workers'
import app from '../../src/worker.ts'

/** Sends a request to the Worker, in workerd, as if these settings had been made. */
export const requestWith = async (
  settings: Readonly<Record<string, string>>,
  path: string,
  init: RequestInit,
): Promise<Response> => app.fetch(new Request(`https://ibid.example${path}`, init), { ...env, ...settings })
