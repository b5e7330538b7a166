import { Button, Select } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../api/routing';
import { keyOf, replaced } from '../../form/parts';
import { useRefusals } from '../../form/refusals';
import { ConditionNode, type NodeProps } from './ConditionNode';
import styles from './conditions.module.css';
import { newTest } from './fields';
import { depthOf, groupOf, levelsOf, MAX_DEPTH, MODES, withItems, withMode, type Mode, type Shape } from './tree';

interface Props extends NodeProps {
  shape: Extract<Shape, { kind: 'group' }>;
}

/** Conditions that together are one. */
export function ConditionGroup({ node, shape, number, above, room, onNode }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const adding = useRef<HTMLButtonElement>(null);
  const inside = above + levelsOf(shape.mode);
  const fits = (mode: Mode) => above + depthOf(node) - levelsOf(shape.mode) + levelsOf(mode) <= MAX_DEPTH;
  const put = (items: Condition[]) => onNode(withItems(node, items));
  const fault = above > 0 ? refusals.at(node) : undefined;
  const label = t('condition.group', { number });
  return (
    <div role="group" aria-label={label} className={above > 0 ? styles.group : styles.root} data-testid="condition-group">
      <div className={styles.row}>
        <Select
          aria-label={t('condition.mode', { number })}
          value={shape.mode}
          data-testid="mode"
          onChange={(_, { value }) => onNode(withMode(node, value as Mode))}
        >
          {MODES.filter((mode) => mode === shape.mode || fits(mode)).map((mode) => (
            <option key={mode} value={mode}>
              {t(`condition.modes.${mode}`)}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('condition.removeGroup', { number })}
          data-testid="remove-group"
          onClick={() => onNode(null)}
        />
      </div>
      {shape.items.map((item, index) => (
        <ConditionNode
          key={keyOf(item)}
          node={item}
          number={index + 1}
          above={inside}
          room={room}
          onNode={(next) => {
            if (next) return put(replaced(shape.items, item, next));
            put(shape.items.filter((one) => one !== item));
            return adding.current?.focus();
          }}
        />
      ))}
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
          disabledFocusable={room <= 0}
          data-testid="add-condition"
          onClick={() => put([...shape.items, newTest()])}
        >
          {t('condition.add')}
        </Button>
        {inside < MAX_DEPTH && (
          <Button
            size="small"
            icon={<AddRegular />}
            disabledFocusable={room <= 0}
            data-testid="add-group"
            onClick={() => put([...shape.items, groupOf(shape.mode === 'any' ? 'all' : 'any', [newTest()])])}
          >
            {t('condition.addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}
