package org.houvast.organisation.colleague;

import java.util.List;
import java.util.Objects;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in a colleague by hand, or writes down what is different now. */
@UseCase
class KeepColleague {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final JdbcClient jdbc;

    KeepColleague(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.jdbc = jdbc;
    }

    /** A new colleague works in one group from the first day; more can follow. */
    StaffId takeIn(Actor actor, ColleagueForm form) {
        access.require(actor, OrganisationAction.TAKE_IN_COLLEAGUE);
        var staff =
                colleagues.takeIn(
                        new Colleagues.NewColleague(
                                form.givenName().strip(),
                                form.surname().strip(),
                                form.position(),
                                form.mail(),
                                form.hours(),
                                List.of(ColleagueForm.several(form.interests()))));
        describe(staff, form, 0);
        if (form.group() != null) {
            var group = workplace.group(new GroupId(form.group())).orElseThrow(NotVisible::new);
            colleagues.joins(staff, group.id(), Objects.requireNonNull(form.from()));
        }
        audit.changed(actor, OrganisationAction.TAKE_IN_COLLEAGUE, staff);
        return staff;
    }

    /**
     * @param version what was read
     * @throws Refusal {@code organisation.colleague.changed-meanwhile}
     */
    void change(Actor actor, StaffId staff, ColleagueForm form, int version) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        describe(staff, form, version);
        audit.changed(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
    }

    private void describe(StaffId staff, ColleagueForm form, int version) {
        int changed =
                jdbc.sql(
                                """
                                update organisation.staff set given_name = :given_name, surname = :surname,
                                    position = :position, email = :email, contract_hours = :hours,
                                    mentor_allowed = :mentor, warning_level = :level, interests = :interests,
                                    expertise = :expertise, languages = :languages, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("given_name", form.givenName().strip())
                        .param("surname", form.surname().strip())
                        .param("position", form.position().name())
                        .param("email", form.mail())
                        .param("hours", form.hours())
                        .param("mentor", form.mayMentor())
                        .param("level", form.level())
                        .param("interests", ColleagueForm.several(form.interests()))
                        .param("expertise", ColleagueForm.several(form.expertise()))
                        .param("languages", ColleagueForm.several(form.languages()))
                        .param("id", staff.value())
                        .param("version", version)
                        .update();
        Refusal.when(changed == 0, "organisation.colleague.changed-meanwhile");
    }
}
