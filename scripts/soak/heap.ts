import type { Bare } from '../bare/serve.ts'

/** A connection to workerd's inspector (Chrome DevTools Protocol). */
interface Inspector {
  /** The heap that is in use after a collection, in MiB: what is still held. */
  held(): Promise<number>
  close(): void
}

interface Reply {
  readonly id?: number
  readonly result?: {
    readonly usedSize?: number
    readonly embedderHeapUsedSize?: number
    readonly backingStorageSize?: number
  }
  readonly error?: { readonly message: string }
}

/**
 * Connects to the inspector of a Worker.
 *
 * @param service the Worker's name in workerd's configuration
 * @throws Error when there is none
 */
async function inspect(port: number, service: string): Promise<Inspector> {
  const listed = await fetch(`http://127.0.0.1:${port}/json`)
  const targets = (await listed.json()) as { id: string; webSocketDebuggerUrl: string }[]
  const target = targets.find(({ id }) => id === service)
  if (!target) throw new Error(`the inspector has no ${service}`)
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  const waiting = new Map<number, PromiseWithResolvers<Reply>>()
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.resolve(reply)
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the inspector closed the connection'))
  })
  let last = 0
  const command = async (method: string): Promise<Reply['result']> => {
    const id = (last += 1)
    const reply = Promise.withResolvers<Reply>()
    waiting.set(id, reply)
    socket.send(JSON.stringify({ id, method }))
    const { result, error } = await reply.promise
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }
  await command('HeapProfiler.enable')
  return {
    async held() {
      // What the first frees may let go of more.
      await command('HeapProfiler.collectGarbage')
      await command('HeapProfiler.collectGarbage')
      const usage = await command('Runtime.getHeapUsage')
      return (usage?.usedSize ?? Number.NaN) / 2 ** 20
    },
    close: () => socket.close(),
  }
}

/**
 * The heap of a Worker that is in use after a collection, in MiB.
 *
 * A connection for each look, as one that stays open may end unseen. workerd answers its inspector while the Worker runs,
 * so a request now and then keeps it going.
 *
 * @param bare served with its inspector
 */
export async function heldBy({ origin, inspector: port }: Bare): Promise<number> {
  const going = setInterval(() => void fetch(`${origin}/healthz`).then((response) => response.text()), 50)
  try {
    const inspector = await inspect(port ?? 0, 'main')
    const heap = await inspector.held()
    inspector.close()
    return heap
  } finally {
    clearInterval(going)
  }
}
