import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route, Share } from '../../api/routing';
import type { QueueType } from '../../api/types';
import { NumberField } from '../form/NumberField';
import { edited, keyOf, replaced } from '../form/parts';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import { useChoicesOf, useNameById, useQueues } from '../useOrganisation';
import styles from './rules.module.css';
import { evenly, MOST, totalOf, withShare } from './rulesDraft';

interface Props {
  route: Route;
  type: QueueType;
  onShares(to: Share[]): void;
}

/** The queues that share what a route takes; together they take all of it. */
export function SharesField({ route, type, onShares }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const queueName = useNameById(queues.data?.items);
  const adding = useRef<HTMLButtonElement>(null);
  const shares = route.to;
  const total = totalOf(shares);
  const fault = refusals.at(route, 'to', 'exactly');
  const choices = choicesOf(queues.data?.items.filter((queue) => queue.type === type));
  const set = (share: Share, part: Partial<Share>) => onShares(replaced(shares, share, edited(share, part)));
  return (
    <fieldset className={styles.group} data-testid="shares">
      <legend className={styles.legend}>{t('share.label')}</legend>
      {shares.map((share, index) => (
        <div key={keyOf(share)} className={styles.row}>
          <PickField
            bare
            label={t('share.queue', { number: index + 1 })}
            choices={choices}
            value={share.queueId}
            fault={refusals.at(share, 'queueId') ?? refusals.at(share)}
            onValue={(id) => set(share, { queueId: id ?? '' })}
            testId="share-queue"
          />
          <NumberField
            bare
            label={t('share.percent', { number: index + 1 })}
            value={share.percent}
            min={1}
            max={100}
            fault={refusals.at(share, 'percent')}
            onValue={(percent) => set(share, { percent })}
            testId="share-percent"
          />
          <span aria-hidden="true" className={styles.sign}>
            %
          </span>
          {shares.length > 1 && (
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('share.remove', { name: queueName(share.queueId) || index + 1 })}
              onClick={() => {
                onShares(shares.filter((one) => one !== share));
                adding.current?.focus();
              }}
            />
          )}
        </div>
      ))}
      <p role="status" className={total === 100 ? styles.total : styles.fault} data-testid="share-total">
        {total === 100 ? t('share.total') : t('share.notWhole', { total })}
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.row}>
        <Button
          ref={adding}
          size="small"
          icon={<AddRegular />}
          disabledFocusable={shares.length >= MOST.shares}
          data-testid="add-share"
          onClick={() => onShares(withShare(shares))}
        >
          {t('share.add')}
        </Button>
        {shares.length > 1 && (
          <Button size="small" data-testid="share-evenly" onClick={() => onShares(evenly(shares))}>
            {t('share.evenly')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
