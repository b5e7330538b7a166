import { createContext, use, useState, type ReactNode } from 'react';
import { Graces } from './graces';

const GraceContext = createContext<Graces | null>(null);

export function GraceProvider({ children }: { children: ReactNode }) {
  const [graces] = useState(() => new Graces());
  return <GraceContext value={graces}>{children}</GraceContext>;
}

export function useGraces(): Graces {
  const graces = use(GraceContext);
  if (!graces) throw new Error('no graces here (expected: inside GraceProvider)');
  return graces;
}
