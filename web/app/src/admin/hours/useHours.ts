import { useQuery } from '@tanstack/react-query';
import { operatingHours, type OperatingHours } from '../../api/operatingHours';
import { serverAhead } from '../../api/serverClock';

const LONGEST_TIMER = 2 ** 31 - 1;

/** Until the first of them opens or closes; false if none ever does. */
function untilNextChange(items: readonly OperatingHours[] = []): number | false {
  const changes = items.flatMap(({ changesAt }) => (changesAt === null ? [] : [Date.parse(changesAt)]));
  if (changes.length === 0) return false;
  return Math.min(LONGEST_TIMER, Math.max(1000, Math.min(...changes) - serverAhead() - Date.now()));
}

/** All operating hours, read anew when one of them opens or closes. */
export const useHours = () =>
  useQuery({
    queryKey: ['hours'],
    queryFn: operatingHours,
    refetchInterval: ({ state }) => untilNextChange(state.data?.items),
  });
