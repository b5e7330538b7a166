import {
  AppsRegular,
  CallRegular,
  ChatRegular,
  DocumentRegular,
  PersonChatRegular,
  PhoneChatRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../api/types';

const ICON: Record<Channel, FluentIcon> = {
  'live-chat': ChatRegular,
  sms: PhoneChatRegular,
  whatsapp: PersonChatRegular,
  custom: AppsRegular,
  voice: CallRegular,
  record: DocumentRegular,
};

/** The channel as a picture that has a name. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const { t } = useTranslation('conversation');
  const Icon = ICON[channel];
  return <Icon title={t(`channel.${channel}`)} data-testid="channel" data-channel={channel} />;
}
