import { Dashboard } from './Dashboard';
import { Seat } from './Seat';

export default function DashboardPage() {
  return (
    <Seat>
      <Dashboard />
    </Seat>
  );
}
