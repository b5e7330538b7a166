import { ChatMultipleRegular, EyeRegular, SpeakerMuteRegular, PeopleChatRegular, PersonRegular, type FluentIcon } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Mode } from '../../api/types';

const ICON: Record<Mode, FluentIcon> = {
  primary: PersonRegular,
  consult: PeopleChatRegular,
  monitor: EyeRegular,
  whisper: SpeakerMuteRegular,
  joined: ChatMultipleRegular,
};

/** The way in which somebody takes part, as a picture that has a name. */
export function RungIcon({ mode }: { mode: Mode }) {
  const { t } = useTranslation('board');
  const Icon = ICON[mode];
  return <Icon title={t(`mode.${mode}`)} />;
}
