import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The secret of the set-up link, kept by the page alone: it is taken out of the address bar, and with that out of the history.
 * Empty when the page was opened without one.
 */
export function useSetupToken(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState('');
  const given = hash.slice(1);
  useEffect(() => {
    if (given === '') return;
    setToken(given);
    void navigate(pathname, { replace: true });
  }, [given, pathname, navigate]);
  return given || token;
}
