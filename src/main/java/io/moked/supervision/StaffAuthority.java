package io.moked.supervision;

import io.moked.conversation.Authority;
import io.moked.conversation.Scope;
import io.moked.conversation.Who;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.supervision.rights.Grant;
import io.moked.supervision.rights.Supervisors;
import org.springframework.stereotype.Component;

/**
 * A supervisor has the rights of his supervision role, and nobody else has any; to administer is
 * not to supervise (behaviour 11).
 */
@Component
class StaffAuthority implements Authority {

  private final Supervisors supervisors;

  StaffAuthority(Supervisors supervisors) {
    this.supervisors = supervisors;
  }

  @Override
  public Who who(Staff staff) {
    Who.Rights rights = staff.is(Role.SUPERVISOR) ? supervisors.of(staff) : Who.Rights.NONE;
    return new Who(staff.actor(), rights, staff.is(Role.API_ACCESS));
  }

  @Override
  public Scope sees(Staff staff) {
    return supervisors.of(staff).scope(Grant.SEE);
  }
}
