import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Library } from '../../answer/library.ts'
import { privacyIn } from '../../languages/privacy.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { colon, gap } from '../shell/gap.ts'
import { Layout } from '../shell/layout.tsx'
import { LeaveLink } from '../shell/leave-link.tsx'
import { Linked } from '../shell/linked.tsx'
import { OfflineFile } from '../shell/offline-file.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { told } from '../shell/told.ts'

/** Who can see what somebody asks, in plain words. */
function PrivacyPage({ paper, spoken }: { paper: Paper; spoken: Spoken | undefined }) {
  const lang = spoken?.language
  const says = privacyIn(lang)
  return (
    <Layout
      paper={paper}
      title={`${says.title} – Ibid`}
      at={pages.privacy}
      name="privacy"
      styles={['/privacy.css']}
      spoken={spoken}
    >
      <h1 lang={lang}>{says.title}</h1>
      <p class="ways" lang={lang}>
        <LeaveLink spoken={spoken} />
        {gap(spoken)}
        {told(spoken, 'or press Esc twice')}
      </p>
      <p lang={lang}>{says.intro}</p>
      <ul lang={lang}>
        <li>
          <Linked text={says.privateMode} to={[pages.private.path]} />
        </li>
        <li>
          <OfflineFile label={says.file} spoken={spoken} />
          {colon(spoken)}
          {says.without}
        </li>
      </ul>
      <h2 lang={lang}>{says.heading}</h2>
      <dl lang={lang}>
        {says.seers.map(([who, sees, remedy]) => (
          <>
            <dt>{who}</dt>
            <dd>{sees}</dd>
            <dd>{remedy}</dd>
          </>
        ))}
      </dl>
      <h2 lang={lang}>{says.deviceHeading}</h2>
      <p lang={lang}>
        <Linked text={says.device} to={['/security.md']} />
      </p>
    </Layout>
  )
}

export function mountPrivacy(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  serveFixedPage(app, pages.privacy, (_, __, spoken) => <PrivacyPage paper={paper} spoken={spoken} />, library)
}
