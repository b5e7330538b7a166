import { useTranslation } from 'react-i18next';
import type { Bucket } from '../../../api/organisation';
import { edited } from '../../form/parts';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { TextField } from '../../form/TextField';
import { CardList } from '../../order/CardList';
import { ConditionField } from '../../rules/conditions/ConditionField';
import { useConditionWords } from '../../rules/conditions/useConditionWords';
import { MOST, newBucket } from '../queueDraft';
import styles from './parts.module.css';

const ORDERS = ['oldest', 'newest', 'priority'] as const;

interface Props {
  buckets: readonly Bucket[];
  onBuckets(buckets: Bucket[]): void;
}

/** Which conversations go first: those of an earlier bucket before those of a later one. */
export function BucketsEditor({ buckets, onBuckets }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { say } = useConditionWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('bucket.title')}</h2>
      <p className={styles.hint}>{t('bucket.lead')}</p>
      <CardList
        label={t('bucket.title')}
        items={buckets}
        onItems={onBuckets}
        nameOf={(bucket) => bucket.name || t('bucket.unnamed')}
        aboutOf={(bucket) => t('bucket.says', { when: say(bucket.when), order: t(`bucket.order.${bucket.orderBy}`) })}
        add={t('bucket.add')}
        make={newBucket}
        most={MOST.buckets}
        fault={refusals.of('assignment.buckets', 'exactly')}
        testId="bucket"
      >
        {(bucket, change) => (
          <>
            <TextField
              label={t('bucket.name')}
              required
              value={bucket.name}
              fault={refusals.at(bucket, 'name')}
              onValue={(name) => change(edited(bucket, { name }))}
              testId="bucket-name"
            />
            <ConditionField label={t('bucket.when')} of={bucket} when={bucket.when} onWhen={(when) => change(edited(bucket, { when }))} />
            <PickField
              label={t('bucket.orderBy')}
              choices={ORDERS.map((id) => ({ id, text: t(`bucket.order.${id}`) }))}
              value={bucket.orderBy}
              fault={refusals.at(bucket, 'orderBy')}
              onValue={(orderBy) => change(edited(bucket, { orderBy: (orderBy ?? 'oldest') as Bucket['orderBy'] }))}
              testId="bucket-order"
            />
          </>
        )}
      </CardList>
    </section>
  );
}
