import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './editor.module.css';

export interface EditorPart {
  /** The last step of its address; the first part's own address is the editor's. */
  id: string;
  text: string;
  /** How much in it was refused, and how much is to be thought of. */
  refused: number;
  warned: number;
}

interface Props {
  address: string;
  parts: readonly EditorPart[];
}

/** The parts of a long form, with what is wrong in those that are not shown. */
export function EditorNav({ address, parts }: Props) {
  const { t } = useTranslation('admin');
  return (
    <nav aria-label={t('editor.parts')} className={styles.parts}>
      {parts.map(({ id, text, refused, warned }) => (
        <NavLink key={id} to={`${address}/${id}`} replace className={styles.part} data-testid={`part-${id}`}>
          {text}
          {refused > 0 && (
            <Badge color="danger" appearance="filled" role="img" aria-label={t('editor.refused', { count: refused })}>
              {refused}
            </Badge>
          )}
          {refused === 0 && warned > 0 && (
            <Badge color="warning" appearance="tint" role="img" aria-label={t('editor.warned', { count: warned })}>
              {warned}
            </Badge>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
