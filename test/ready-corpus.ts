import { corpusFolder } from '../scripts/corpus-folder.ts'
import { differingFile, READY, readReadyCorpus } from '../scripts/corpus/ready.ts'

/** What is tested in workerd and in a browser is the corpus that is set, as it stands now. */
export default function setup(): void {
  const folder = corpusFolder()
  const file = differingFile(readReadyCorpus(folder), READY)
  if (file !== undefined) throw new Error(`${READY}/${file} is not that of ${folder}: npm run build:assets`)
}
