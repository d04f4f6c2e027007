import type { Bindings } from './bindings.ts'
import type { DeliveryMessage } from './delivery.ts'
import { kindOf, log } from '../http/log.ts'
import { inboxOf } from './inbox.ts'
import { contentOf, LONGEST_DELAY_SECONDS } from './queues.ts'

/** When a message could not be handled at all. */
const HANDLE_AGAIN_SECONDS = 60

/** Hands each message of either queue to the object of its id, which knows what is due. */
export async function consume(batch: MessageBatch<DeliveryMessage>, env: Bindings): Promise<void> {
  const content = contentOf(batch.queue)
  await Promise.all(batch.messages.map((message) => handle(message, batch.queue, content, env)))
}

async function handle(
  message: Message<DeliveryMessage>,
  queue: string,
  content: ReturnType<typeof contentOf>,
  env: Bindings,
): Promise<void> {
  const { id, round } = message.body
  const inbox = inboxOf(env, id)
  try {
    const again = content === 'deadLetters' ? await inbox.bury(round) : await inbox.deliver(round)
    // One that comes before it is due is put back again.
    if (typeof again === 'number') message.retry({ delaySeconds: Math.min(again, LONGEST_DELAY_SECONDS) })
    else message.ack()
  } catch (error) {
    log({ event: 'message-failed', error: kindOf(error), queue })
    message.retry({ delaySeconds: HANDLE_AGAIN_SECONDS })
  }
}
