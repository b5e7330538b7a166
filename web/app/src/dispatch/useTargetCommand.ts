import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Target, Targets } from '../api/conversations';
import type { Conversation } from '../api/types';
import { chosenIn, commandTarget, consequenceOf, ofAgent, overridesOf, type Chosen, type Consequence, type Judge } from './targets';

interface Options {
  name: 'assign' | 'transfer' | 'consult';
  conversation: Conversation;
  targets(id: string, everyone: boolean): Promise<Targets>;
  command(id: string, target: Target, override: boolean): Promise<Conversation>;
  /** What choosing an agent means, where it isn't to give him the conversation. */
  judge?: Judge;
  onDone(conversation: Conversation, chosen: Chosen): void;
}

const NO_CONSEQUENCE: Consequence = { refused: null, overrides: [], excessUnits: 0 };

/** Choosing a target for a conversation, agreeing to what it sets aside, and carrying it out. */
export function useTargetCommand({ name, conversation, targets, command, judge = ofAgent, onDone }: Options) {
  const { id } = conversation;
  const [everyone, setEveryone] = useState(false);
  const [picked, setPicked] = useState<Chosen | null>(null);
  const [agreed, setAgreed] = useState(false);
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: ['targets', name, id, everyone],
    queryFn: () => targets(id, everyone),
    staleTime: 0,
    gcTime: 0,
    placeholderData: (previous) => previous,
    // People come and go while the dialog stands open.
    refetchInterval: 5_000,
  });
  const carryOut = useMutation({
    mutationFn: (target: Chosen) => command(id, commandTarget(target), agreed),
    onSuccess: onDone,
    // Somebody's load or presence changed since the list was read: the new list shows what must be set aside now.
    onError: (failure) => overridesOf(failure) && void queries.invalidateQueries({ queryKey: ['targets', name, id] }),
  });
  const chosen = picked && list.data ? (chosenIn(list.data, picked) ?? picked) : picked;
  const consequence = chosen ? consequenceOf(chosen, judge) : NO_CONSEQUENCE;
  const ready = chosen !== null && consequence.refused === null && (consequence.overrides.length === 0 || agreed);
  return {
    list,
    judge,
    everyone,
    setEveryone,
    chosen,
    choose(next: Chosen | null) {
      setPicked(next);
      setAgreed(false);
      carryOut.reset();
    },
    consequence,
    agreed,
    setAgreed,
    ready,
    busy: carryOut.isPending,
    failure: carryOut.error,
    confirm: () => chosen && ready && carryOut.mutate(chosen),
  };
}

export type TargetCommand = ReturnType<typeof useTargetCommand>;
