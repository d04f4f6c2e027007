import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CorpusError } from '../corpus/error.ts'
import { OnboardingFault } from './fault.ts'

/** Runs a command; what stops it is one line, and the exit code is 1. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    // Arguments that node:util does not know, and what the readers of a folder say in one line.
    const isPlain = error instanceof Error && (error.constructor === Error || 'code' in error)
    if (!(error instanceof OnboardingFault || error instanceof CorpusError || isPlain)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/**
 * The corpus folder that a command is given.
 *
 * @throws OnboardingFault where none is given, or it holds no paper
 */
export function folderOf(positionals: readonly string[], usage: string): string {
  const [folder, ...rest] = positionals
  if (folder === undefined || rest.length > 0) throw new OnboardingFault(`usage: ${usage}`)
  if (!statSync(join(folder, 'paper.md'), { throwIfNoEntry: false })?.isFile())
    throw new OnboardingFault(`${folder} has no paper.md, so it is no corpus`)
  return folder
}
