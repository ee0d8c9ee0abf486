package org.houvast.organisation.colleague;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffPlaces;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.past.Past;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows a colleague, and the forms to change what they do. */
@Answer
class ShowColleague {

    private static final List<Integer> WHOLE_DAYS = List.of(7, 1, 2, 4, 3, 6);
    private static final List<Integer> AFTERNOONS = List.of(6, 7, 4, 2, 1, 3);

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Sections sections;
    private final Past past;
    private final JdbcClient jdbc;
    private final Days days;

    ShowColleague(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            Sections sections,
            Past past,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.sections = sections;
        this.past = past;
        this.jdbc = jdbc;
        this.days = days;
    }

    ColleaguePage page(Actor actor, StaffId staff, Problems problems) {
        access.require(actor, OrganisationAction.SEE_COLLEAGUES);
        var profile = profile(staff);
        audit.shown(actor, OrganisationAction.SEE_COLLEAGUES, staff);
        var today = days.today(actor.organiser());
        boolean change =
                !access.allowed(actor, staff.value(), List.of(OrganisationAction.CHANGE_COLLEAGUE))
                        .isEmpty();
        var elsewhere =
                access.allowed(
                        actor,
                        actor.organiser().value(),
                        List.of(
                                OrganisationAction.MARK_ABSENCE,
                                OrganisationAction.INVITE_COLLEAGUE,
                                OrganisationAction.INVITE_LEADER,
                                OrganisationAction.ARRANGE_DUTIES));
        boolean self = colleagues.of(actor).filter(me -> me.id().equals(staff)).isPresent();
        var duties = duties(staff, today);
        var may =
                new ColleaguePage.May(
                        change,
                        elsewhere.contains(OrganisationAction.MARK_ABSENCE),
                        !self
                                && elsewhere.contains(OrganisationAction.INVITE_COLLEAGUE)
                                && (duties.isEmpty()
                                        || elsewhere.contains(OrganisationAction.INVITE_LEADER)),
                        elsewhere.contains(OrganisationAction.ARRANGE_DUTIES),
                        self);
        return new ColleaguePage(
                profile,
                today,
                groups(staff, today),
                works(staff, today),
                absences(staff, today),
                duties,
                change ? workplace.groups() : List.of(),
                quick(today),
                may,
                sections.at(StaffPlaces.PAGE, shown(actor, profile, today)),
                change ? past.of(actor, List.of(staff)) : null,
                problems);
    }

    /** Today; the last day of this week; a week and two weeks later. */
    private static List<LocalDate> quick(LocalDate today) {
        var friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return Stream.of(today, friday, friday.plusWeeks(1), friday.plusWeeks(2))
                .distinct()
                .toList();
    }

    private static StaffPlaces.Shown shown(
            Actor actor, ColleaguePage.Profile profile, LocalDate today) {
        return new StaffPlaces.Shown(actor, new StaffId(profile.id()), profile.givenName(), today);
    }

    ColleagueFormPage forNew(Actor actor, @Nullable ColleagueForm form, Problems problems) {
        access.require(actor, OrganisationAction.TAKE_IN_COLLEAGUE);
        var groups = workplace.groups();
        var shown =
                form == null
                        ? ColleagueForm.empty(
                                groups.size() == 1 ? groups.getFirst().id().value() : null,
                                days.today(actor.organiser()))
                        : form;
        return new ColleagueFormPage(null, "", null, shown, groups, problems);
    }

    ColleagueFormPage forChange(
            Actor actor, StaffId staff, @Nullable ColleagueForm form, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.shown(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        var known = profile(staff);
        var shown =
                form == null
                        ? new ColleagueForm(
                                known.givenName(),
                                known.surname(),
                                known.position(),
                                known.email(),
                                known.hours(),
                                known.mentorAllowed(),
                                known.level(),
                                ColleagueForm.joined(known.interests()),
                                ColleagueForm.joined(known.expertise()),
                                ColleagueForm.joined(known.languages()),
                                null,
                                null)
                        : form;
        return new ColleagueFormPage(
                staff.value(), known.givenName(), known.version(), shown, List.of(), problems);
    }

    DaysPage forDays(Actor actor, StaffId staff, @Nullable DaysForm form, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.shown(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        var known = profile(staff);
        var today = days.today(actor.organiser());
        var works = works(staff, today);
        var fields =
                form == null || form.days() == null
                        ? DayPatternFields.of(
                                works.isEmpty() ? null : works.getLast().days(), today)
                        : form.days();
        return new DaysPage(
                staff.value(),
                known.givenName(),
                form == null ? new DaysForm(today, fields) : form,
                fields,
                onlyAfterSchool(staff, today) ? AFTERNOONS : WHOLE_DAYS,
                problems);
    }

    EndingPage forEnding(Actor actor, StaffId staff, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.shown(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        var known = profile(staff);
        var today = days.today(actor.organiser());
        return new EndingPage(staff.value(), known.givenName(), known.leftOn(), today, problems);
    }

    private ColleaguePage.Profile profile(StaffId staff) {
        return jdbc.sql(
                        """
                        select id, given_name, surname, position, email, contract_hours as hours, mentor_allowed,
                            warning_level as level, interests, expertise, languages, left_on,
                            account is not null as signs_in, version
                        from organisation.staff where id = :id
                        """)
                .param("id", staff.value())
                .query(Rows.of(ColleaguePage.Profile.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private List<ColleaguePage.InGroup> groups(StaffId staff, LocalDate today) {
        return jdbc.sql(
                        """
                        select sg.care_group as group, g.location_name || ' · ' || g.name as name, sg.from_day, sg.through_day
                        from organisation.staff_group sg join organisation.group_card g on g.id = sg.care_group
                        where sg.staff = :staff and (sg.through_day is null or sg.through_day >= :today)
                        order by sg.from_day, name
                        """)
                .param("staff", staff.value())
                .param("today", today)
                .query(Rows.of(ColleaguePage.InGroup.class))
                .list();
    }

    private List<ColleaguePage.Works> works(StaffId staff, LocalDate today) {
        return jdbc.sql(
                        """
                        select days, from_day, through_day from organisation.staff_days
                        where staff = :staff and (through_day is null or through_day >= :today) order by from_day
                        """)
                .param("staff", staff.value())
                .param("today", today)
                .query(Rows.of(ColleaguePage.Works.class))
                .list();
    }

    private List<ColleaguePage.Away> absences(StaffId staff, LocalDate today) {
        return jdbc.sql(
                        """
                        select id, from_day, through_day from organisation.absence
                        where staff = :staff and through_day >= :today order by from_day
                        """)
                .param("staff", staff.value())
                .param("today", today)
                .query(Rows.of(ColleaguePage.Away.class))
                .list();
    }

    private List<ColleaguePage.HasDuty> duties(StaffId staff, LocalDate today) {
        return jdbc.sql(
                        """
                        select d.kind, l.name as location, d.from_day, d.through_day
                        from organisation.duty d left join organisation.location l on l.id = d.location
                        where d.staff = :staff and (d.through_day is null or d.through_day >= :today)
                        order by d.from_day, d.kind, l.name
                        """)
                .param("staff", staff.value())
                .param("today", today)
                .query(Rows.of(ColleaguePage.HasDuty.class))
                .list();
    }

    private boolean onlyAfterSchool(StaffId staff, LocalDate today) {
        var types = groupTypes(staff, today);
        return !types.isEmpty() && types.stream().allMatch(CareType.OUT_OF_SCHOOL_CARE::equals);
    }

    private List<CareType> groupTypes(StaffId staff, LocalDate today) {
        var own = groups(staff, today).stream().map(ColleaguePage.InGroup::group).toList();
        return workplace.groups().stream()
                .filter(group -> own.contains(group.id().value()))
                .map(Workplace.Group::careType)
                .toList();
    }
}
