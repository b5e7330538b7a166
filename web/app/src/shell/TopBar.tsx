import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { SEATS, seatsOf } from '../session/seats';
import { useSession, useUser } from '../session/SessionProvider';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { PresenceMenu } from './PresenceMenu';
import { ThemeMenu } from './ThemeMenu';
import styles from './topBar.module.css';

export function TopBar({ tools }: { tools: ReactNode }) {
  const { t } = useTranslation();
  const { has } = useSession();
  const seats = seatsOf(useUser());
  return (
    <header className={styles.bar}>
      <span className={styles.product}>{t('product')}</span>
      <nav aria-label={t('views')} className={styles.views}>
        {seats.map((seat) => (
          <NavLink key={seat} to={SEATS[seat]} className={styles.view} data-testid={`view-${seat}`}>
            {t(`seat.${seat}`)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.tools}>
        <Suspense fallback={null}>{tools}</Suspense>
        {has('agent') && <PresenceMenu />}
        <LanguageSwitch />
        <ThemeMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
