import { useEffect, useState } from 'react';

/** Whether somebody has touched the page: what only an act needs is fetched then, and not before. */
export function useBegun(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const acts = () => setBegun(true);
    const once = { once: true, capture: true };
    window.addEventListener('pointerdown', acts, once);
    window.addEventListener('keydown', acts, once);
    return () => {
      window.removeEventListener('pointerdown', acts, once);
      window.removeEventListener('keydown', acts, once);
    };
  }, []);
  return begun;
}
