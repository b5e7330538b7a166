import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps the one who looks after the focus alive between dialogs. He lives as long as somebody needs him; were the dialog that closes
 * the last one who does, he would go with it, before he gives the page behind it back to screen readers.
 */
export default function FocusKeeper() {
  useFocusFinders();
  return null;
}
