import { Button, Field, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { savePresenceSettings, type PresenceAfter, type PresenceSettings } from '../../api/presences';
import { usePresences } from '../../shell/presences';
import { UnsavedGuard } from '../editor/UnsavedGuard';
import { useEditor } from '../editor/useEditor';
import { DurationField } from '../form/DurationField';
import { PickField } from '../form/PickField';
import styles from './presences.module.css';

const FIELDS = ['byLoad', 'afterMissedOffer', 'afterRejectedOffer', 'restoreSeconds'];
const AFTER = ['inactive', 'do-not-disturb'] as const;

/** By load, after an offer that was let go, and after a lost connection. */
export function PresenceRulesForm({ saved }: { saved: PresenceSettings }) {
  const { t } = useTranslation(['workforce', 'admin']);
  const { nameOf } = usePresences();
  const editor = useEditor({ initial: () => saved, save: savePresenceSettings, fields: FIELDS });
  const { draft, change, refusals, dirty, busy } = editor;
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) editor.submit();
  };
  return (
    <form className={styles.rules} onSubmit={submitted} noValidate aria-label={t('presenceRule.title')} data-testid="presence-rules">
      <UnsavedGuard dirty={dirty} within="/admin/presences" />
      <Field hint={t('presenceRule.byLoadHint')} validationMessage={refusals.of('byLoad')}>
        <Switch
          label={t('presenceRule.byLoad')}
          checked={draft.byLoad}
          data-testid="by-load"
          onChange={(_, { checked }) => change({ byLoad: checked })}
        />
      </Field>
      {(['afterMissedOffer', 'afterRejectedOffer'] as const).map((after) => (
        <PickField
          key={after}
          label={t(`presenceRule.${after}`)}
          hint={t('presenceRule.afterHint')}
          choices={AFTER.map((id) => ({ id, text: nameOf(id) }))}
          value={draft[after]}
          none={t('presenceRule.stays')}
          fault={refusals.of(after)}
          onValue={(id) => change({ [after]: id as PresenceAfter })}
          testId={after}
        />
      ))}
      <DurationField
        label={t('presenceRule.restore')}
        hint={t('presenceRule.restoreHint')}
        value={draft.restoreSeconds}
        units={['seconds', 'minutes']}
        fault={refusals.of('restoreSeconds')}
        onValue={(restoreSeconds) => change({ restoreSeconds })}
        testId="restore"
      />
      {refusals.rest && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{refusals.rest}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!dirty || busy} data-testid="save">
          {t('admin:save')}
        </Button>
      </div>
    </form>
  );
}
