import { useTranslation } from 'react-i18next';
import type { Channel } from '../../api/types';
import { ChannelIcon } from '../../conversation/ChannelIcon';
import styles from './cells.module.css';

export function ChannelCell({ channel }: { channel: Channel }) {
  const { t } = useTranslation('conversation');
  return (
    <span className={styles.line}>
      <span aria-hidden="true">
        <ChannelIcon channel={channel} />
      </span>{' '}
      {t(`channel.${channel}`)}
    </span>
  );
}
