import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What `npm run train` writes into a corpus; where both are not there, the build makes what stands for them. */
export const LEARNT = ['encoder.bin', 'model.json'] as const

/** Whether something was learnt from a corpus's question bank. One of the two files is of no use without the other. */
export const hasLearnt = (folder: string): boolean => LEARNT.every((file) => existsSync(join(folder, file)))
