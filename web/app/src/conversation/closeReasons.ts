import { useQuery } from '@tanstack/react-query';
import { closeReasons } from '../api/closing';
import { useName } from '../i18n/language';

/** The reasons for a force close; fetched once, and only where one is shown. */
export function useCloseReasons(wanted = true) {
  return useQuery({ queryKey: ['close-reasons'], queryFn: closeReasons, staleTime: 60_000, enabled: wanted });
}

/** What a kept reason is called: one that is no code stands for itself. */
export function useReasonName(wanted: boolean): (reason: string) => string {
  const { data } = useCloseReasons(wanted);
  const name = useName();
  return (reason) => {
    const known = data?.items.find(({ code }) => code === reason);
    return known ? name({ name: known.code, names: known.names }) : reason;
  };
}
