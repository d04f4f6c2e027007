import { folderOf, runCommand } from './onboarding/command.ts'
import { takeTicks } from './onboarding/proposals/take-ticks.ts'
import { standing } from './onboarding/standing.ts'

/** `npm run corpus:tick -- FOLDER` takes over what is ticked in `proposals.txt`, and builds. */
await runCommand(async () => {
  const folder = folderOf(process.argv.slice(2), 'npm run corpus:tick -- FOLDER')
  takeTicks(folder)
  console.log(await standing(folder))
  return 0
})
