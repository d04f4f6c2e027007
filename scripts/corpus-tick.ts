import { folderOf, runCommand } from './onboarding/command.ts'
import { takeTicks, toldByLine } from './onboarding/proposals/take-ticks.ts'
import { standing } from './onboarding/standing.ts'

/** `npm run corpus:tick -- FOLDER` takes over what is ticked in `proposals.txt`, and builds. */
await runCommand(async () => {
  const folder = folderOf(process.argv.slice(2), 'npm run corpus:tick -- FOLDER')
  const lines = takeTicks(folder)
  try {
    console.log(await standing(folder))
  } catch (error) {
    throw toldByLine(error, folder, lines)
  }
  return 0
})
