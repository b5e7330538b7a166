import { useQuery } from '@tanstack/react-query';
import { supervisionRoles, teams } from '../../api/rights';

export const useRoles = () => useQuery({ queryKey: ['supervision-roles'], queryFn: supervisionRoles });
export const useTeams = () => useQuery({ queryKey: ['teams'], queryFn: teams });
