import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '../../../api/organisation';
import { edited, keyOf, replaced } from '../../form/parts';
import { useRefusals } from '../../form/refusals';
import { TextField } from '../../form/TextField';
import styles from './parts.module.css';
import type { PartProps } from './part';

/** Where its conversations come from: the widgets whose key it is. */
export function BindingsPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const adding = useRef<HTMLButtonElement>(null);
  const { bindings, channel } = draft;
  const put = (next: Binding[]) => change({ bindings: next });
  return (
    <>
      <p className={styles.hint}>{t('binding.lead')}</p>
      {bindings.length === 0 && <p className={styles.none}>{t('binding.none')}</p>}
      {bindings.map((binding, index) => (
        <div key={keyOf(binding)} className={styles.row} data-testid="binding">
          <TextField
            label={t('binding.key', { number: index + 1 })}
            hint={t('binding.keyHint')}
            dir="ltr"
            value={binding.key}
            fault={refusals.at(binding, 'key') ?? refusals.at(binding)}
            onValue={(key) => put(replaced(bindings, binding, edited(binding, { key })))}
            testId="binding-key"
          />
          <Button
            appearance="subtle"
            className={styles.remove}
            icon={<DeleteRegular />}
            aria-label={t('binding.remove', { name: binding.key || index + 1 })}
            onClick={() => {
              put(bindings.filter((one) => one !== binding));
              adding.current?.focus();
            }}
          />
        </div>
      ))}
      <div>
        <Button ref={adding} icon={<AddRegular />} data-testid="add-binding" onClick={() => put([...bindings, { channel, key: '' }])}>
          {t('binding.add')}
        </Button>
      </div>
    </>
  );
}
