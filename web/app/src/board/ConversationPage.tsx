import { useParams } from 'react-router';
import { Seat } from './Seat';
import { Supervision } from './talk/Supervision';

/** One conversation, for the supervisor (S9). */
export default function ConversationPage() {
  const { id = '' } = useParams();
  return (
    <Seat>
      <Supervision key={id} id={id} />
    </Seat>
  );
}
