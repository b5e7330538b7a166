import { Tooltip } from '@fluentui/react-components';

/** For the eye only: the words are told to a screen reader where they belong. */
export default function HintBubble({ text, target }: { text: string; target: HTMLElement }) {
  return <Tooltip visible withArrow relationship="inaccessible" content={text} positioning={{ target }} />;
}
