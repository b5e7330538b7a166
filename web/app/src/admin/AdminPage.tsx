import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import styles from './admin.module.css';

const SECTIONS = {
  supervision: lazy(() => import('./switches/SwitchesSection')),
  monitoring: lazy(() => import('./policy/PolicySection')),
  agents: lazy(() => import('./agents/AgentsSection')),
  queues: lazy(() => import('./queues/QueuesSection')),
  workstreams: lazy(() => import('./workstreams/WorkstreamsSection')),
  hours: lazy(() => import('./hours/HoursSection')),
  skills: lazy(() => import('./skills/SkillsSection')),
  profiles: lazy(() => import('./profiles/ProfilesSection')),
  presences: lazy(() => import('./presences/PresencesSection')),
  alerts: lazy(() => import('./alerts/AlertRulesSection')),
} as const;
type SectionId = keyof typeof SECTIONS;
const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

/** Records that have pages of their own. */
const PAGES = {
  agents: lazy(() => import('./agents/AgentPage')),
  queues: lazy(() => import('./queues/QueuePage')),
  workstreams: lazy(() => import('./workstreams/WorkstreamPage')),
} as const;

/** The administrator's seat: what supervisors may do, what customers are told, who works where and who gets which work. */
export default function AdminPage() {
  const { t } = useTranslation('admin');
  return (
    <div className={styles.page}>
      <nav aria-label={t('sections')} className={styles.sections}>
        {SECTION_IDS.map((id) => (
          <NavLink key={id} to={`/admin/${id}`} className={styles.section} data-testid={`section-${id}`}>
            {t(`section.${id}`)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.content}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route index element={<Navigate to="/admin/supervision" replace />} />
            {SECTION_IDS.map((id) => {
              const Section = SECTIONS[id];
              return <Route key={id} path={id} element={<Section />} />;
            })}
            {Object.entries(PAGES).map(([id, Page]) => (
              <Route key={id} path={`${id}/:id/:part?`} element={<Page />} />
            ))}
            <Route path="*" element={<NotFound home="/admin" />} />
          </Routes>
        </Suspense>
      </div>
    </div>
  );
}
