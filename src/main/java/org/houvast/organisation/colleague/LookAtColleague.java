package org.houvast.organisation.colleague;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffPlaces;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.duty.Succession;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change in a colleague's work brings about, looked at before it is saved. */
@Answer
class LookAtColleague {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Succession succession;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Days days;

    LookAtColleague(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Workplace workplace,
            Succession succession,
            Sections sections,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.succession = succession;
        this.sections = sections;
        this.jdbc = jdbc;
        this.days = days;
    }

    LookPage days(
            Actor actor,
            StaffId staff,
            DayPattern pattern,
            LocalDate from,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        return look(
                colleague,
                pattern.isNever()
                        ? Line.says(
                                "organisation.colleague.look.no-days", from, colleague.givenName())
                        : Line.says(
                                "organisation.colleague.look.days",
                                from,
                                colleague.givenName(),
                                pattern.weekdays()),
                effects(StaffPlaces.Planned.days(actor, colleague, from, pattern)),
                "/days",
                "/days",
                sent);
    }

    LookPage join(
            Actor actor,
            StaffId staff,
            GroupId group,
            LocalDate from,
            boolean instead,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        var known = workplace.group(group).orElseThrow(NotVisible::new);
        var groups = new HashSet<GroupId>();
        if (!instead) {
            groups.addAll(colleagues.groups(staff, from));
        }
        groups.add(group);
        return look(
                colleague,
                Line.says(
                        "organisation.colleague.look.join",
                        from,
                        colleague.givenName(),
                        known.name()),
                effects(StaffPlaces.Planned.groups(actor, colleague, from, groups)),
                "/groups",
                "",
                sent);
    }

    LookPage leave(
            Actor actor,
            StaffId staff,
            GroupId group,
            LocalDate lastDay,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        var known = workplace.group(group).orElseThrow(NotVisible::new);
        var groups = new HashSet<>(colleagues.groups(staff, lastDay.plusDays(1)));
        groups.remove(group);
        return look(
                colleague,
                Line.says(
                        "organisation.colleague.look.leave",
                        lastDay,
                        colleague.givenName(),
                        known.name()),
                effects(StaffPlaces.Planned.groups(actor, colleague, lastDay.plusDays(1), groups)),
                "/groups/" + group.value() + "/endings",
                "",
                sent);
    }

    LookPage end(Actor actor, StaffId staff, LocalDate lastDay, Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        succession.mayLeave(staff, lastDay.plusDays(1));
        var own = new ArrayList<Line>();
        int groups = colleagues.groups(staff, lastDay.plusDays(1)).size();
        if (groups > 0) {
            own.add(Line.says("organisation.colleague.ending.groups", groups));
        }
        if (colleague.account() != null) {
            own.add(Line.says("organisation.colleague.ending.account"));
        }
        own.add(Line.says("organisation.colleague.ending.past"));
        var effects = new ArrayList<Page>();
        effects.add(new Effects(own));
        effects.addAll(effects(StaffPlaces.Planned.leaves(actor, colleague, lastDay.plusDays(1))));
        return look(
                colleague,
                Line.says("organisation.colleague.look.end", lastDay, colleague.givenName()),
                effects,
                "/endings",
                "/ending",
                sent);
    }

    /**
     * Whose mentor stays a colleague who is not to be chosen any more.
     *
     * @return empty when nobody is followed, or when this does not change
     */
    Optional<LookPage> change(
            Actor actor,
            StaffId staff,
            ColleagueForm form,
            int version,
            Map<String, List<String>> sent) {
        var colleague = begin(actor, staff);
        if (form.mayMentor() && form.position() != Position.OTHER || !couldMentor(staff)) {
            return Optional.empty();
        }
        var effects =
                effects(
                        StaffPlaces.Planned.noMentor(
                                actor, colleague, days.today(actor.organiser())));
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LookPage(
                                Line.says("ui.look.title", colleague.givenName()),
                                Line.says(
                                        "organisation.colleague.look.no-mentor",
                                        colleague.givenName()),
                                effects,
                                at(colleague) + "/changes",
                                null,
                                version,
                                sent));
    }

    private boolean couldMentor(StaffId staff) {
        return jdbc.sql(
                        "select mentor_allowed and position <> 'OTHER' from organisation.staff where id = :id")
                .param("id", staff.value())
                .query(Boolean.class)
                .single();
    }

    private Colleagues.Colleague begin(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        audit.shown(actor, OrganisationAction.CHANGE_COLLEAGUE, staff);
        return colleagues.find(staff).orElseThrow(NotVisible::new);
    }

    private List<Page> effects(StaffPlaces.Planned planned) {
        return sections.at(StaffPlaces.EFFECT, planned);
    }

    private static String at(Colleagues.Colleague colleague) {
        return "/colleagues/" + colleague.id().value();
    }

    private static LookPage look(
            Colleagues.Colleague colleague,
            Line what,
            List<Page> effects,
            String action,
            String back,
            Map<String, List<String>> sent) {
        return new LookPage(
                Line.says("ui.look.title", colleague.givenName()),
                what,
                effects,
                at(colleague) + action,
                at(colleague) + back,
                null,
                sent);
    }
}
