import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../api/routing';
import { inPlaceOf } from '../../form/parts';
import { ConditionGroup } from './ConditionGroup';
import { ConditionTest } from './ConditionTest';
import styles from './conditions.module.css';
import { shapeOf } from './tree';

export interface NodeProps {
  node: Condition;
  /** Its place among its neighbours, from 1. */
  number: number;
  /** How many levels are above it. */
  above: number;
  /** How many conditions the rule still takes. */
  room: number;
  onNode(node: Condition | null): void;
}

/** One condition, whatever it is. */
export function ConditionNode({ node, number, above, room, onNode }: NodeProps) {
  const { t } = useTranslation('routing');
  const shape = shapeOf(node);
  if (shape.kind === 'group') return <ConditionGroup {...{ node, shape, number, above, room, onNode }} />;
  if (shape.kind === 'test') return <ConditionTest test={shape.test} number={number} onTest={onNode} />;
  return (
    <div className={styles.not}>
      <Button size="small" aria-label={t('condition.dropNot')} onClick={() => onNode(inPlaceOf(node, shape.inner))}>
        {t('condition.notHere')}
      </Button>
      <ConditionNode
        node={shape.inner}
        number={number}
        above={above + 1}
        room={room}
        onNode={(inner) => onNode(inner && inPlaceOf(node, { not: inner }))}
      />
    </div>
  );
}
