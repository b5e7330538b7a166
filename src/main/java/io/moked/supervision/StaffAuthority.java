package io.moked.supervision;

import io.moked.conversation.Authority;
import io.moked.conversation.Who;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import org.springframework.stereotype.Component;

/**
 * Rights by role: a supervisor has every verb over every conversation, and nobody else has any; to
 * administer is not to supervise (behaviour 11).
 */
@Component
class StaffAuthority implements Authority {

  @Override
  public Who who(Staff staff) {
    Who.Rights rights = staff.is(Role.SUPERVISOR) ? (verb, conversation) -> true : Who.Rights.NONE;
    return new Who(staff.actor(), rights, staff.is(Role.API_ACCESS));
  }
}
