import { useTranslation } from 'react-i18next';
import type { Route } from '../../api/routing';
import type { QueueType } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { edited } from '../form/parts';
import { useRefusals } from '../form/refusals';
import { TextField } from '../form/TextField';
import { CardList } from '../order/CardList';
import { useNameById, useQueues } from '../useOrganisation';
import { ConditionField } from './conditions/ConditionField';
import { useConditionWords } from './conditions/useConditionWords';
import styles from './rules.module.css';
import { MOST, newRoute } from './rulesDraft';
import { SharesField } from './SharesField';

interface Props {
  routes: readonly Route[];
  /** Only queues of the workstream's type can take its conversations. */
  type: QueueType;
  /** Who takes what no route takes. */
  otherwise: string;
  onRoutes(routes: Route[]): void;
}

/** Which queue a conversation goes to. */
export function RoutesEditor({ routes, type, otherwise, onRoutes }: Props) {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const refusals = useRefusals();
  const { say } = useConditionWords();
  const queueName = useNameById(useQueues().data?.items);
  const where = ({ to }: Route) =>
    new Intl.ListFormat(language).format(
      to.map(({ queueId, percent }) => {
        const name = queueName(queueId) || '…';
        return to.length === 1 ? name : t('route.part', { name, percent: percent ?? 0 });
      }),
    );
  return (
    <section className={styles.section} data-testid="routes">
      <h2 className={styles.heading}>{t('route.title')}</h2>
      <p className={styles.lead}>{t('route.lead')}</p>
      <CardList
        label={t('route.title')}
        items={routes}
        onItems={onRoutes}
        nameOf={(route) => route.name || t('route.unnamed')}
        aboutOf={(route) => t('route.says', { when: say(route.when), queues: where(route) })}
        add={t('route.add')}
        make={newRoute}
        most={MOST.routes}
        fault={refusals.of('routing.routes', 'exactly')}
        testId="route"
      >
        {(route, change) => (
          <>
            <TextField
              label={t('route.name')}
              required
              value={route.name}
              fault={refusals.at(route, 'name')}
              onValue={(name) => change(edited(route, { name }))}
              testId="route-name"
            />
            <ConditionField label={t('route.when')} of={route} when={route.when} onWhen={(when) => change(edited(route, { when }))} />
            <SharesField route={route} type={type} onShares={(to) => change(edited(route, { to }))} />
          </>
        )}
      </CardList>
      <p className={styles.lead} data-testid="otherwise">
        {routes.length === 0 ? t('route.none', { queue: otherwise }) : t('route.otherwise', { queue: otherwise })}
      </p>
    </section>
  );
}
