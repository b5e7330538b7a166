import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  index: number;
  count: number;
  onMove(to: number): void;
}

/** Moves something up and down in its list. The button that was pressed keeps the focus, although its place has moved. */
export function MoveButtons({ name, index, count, onMove }: Props) {
  const { t } = useTranslation('admin');
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    if (pressed.current) (pressed.current === 'up' ? up : down).current?.focus();
    pressed.current = null;
  });
  const move = (way: 'up' | 'down') => {
    const to = way === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= count) return;
    pressed.current = way;
    onMove(to);
  };
  const at = { name, number: index + 1, all: count };
  return (
    <>
      <Button
        ref={up}
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        disabledFocusable={index === 0}
        aria-label={t('order.up', at)}
        title={t('order.upShort')}
        data-testid="move-up"
        onClick={() => move('up')}
      />
      <Button
        ref={down}
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        disabledFocusable={index === count - 1}
        aria-label={t('order.down', at)}
        title={t('order.downShort')}
        data-testid="move-down"
        onClick={() => move('down')}
      />
    </>
  );
}
