package org.houvast.mentorship.trainees;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mentor or leader agree how the guidance of a trainee is shared, and who does what. */
@UseCase
class ShareGuidance {

    static final String BESIDE = "beside-";

    private record Row(StaffId staff, String name, String groups) {}

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Mentors mentors;
    private final Sharing sharing;
    private final JdbcClient jdbc;
    private final Days days;

    ShareGuidance(
            Access access,
            AuditTrail audit,
            Placements placements,
            Mentors mentors,
            Sharing sharing,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.mentors = mentors;
        this.sharing = sharing;
        this.jdbc = jdbc;
        this.days = days;
    }

    SharingPage show(Actor actor, PlacementId placement) {
        access.require(actor, MentorshipAction.SHARE_GUIDANCE, placement);
        audit.shown(actor, MentorshipAction.SHARE_GUIDANCE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var mentor = mentor(actor, card);
        var agreed = sharing.of(placement);
        return new SharingPage(
                placement,
                card.givenName(),
                mentor,
                agreed.model() == null ? SharingModel.FIXED : agreed.model(),
                others(actor, card, mentor).stream()
                        .map(row ->
                                new SharingPage.Colleague(
                                        row.staff(),
                                        row.name(),
                                        row.groups(),
                                        agreed.coMentors().contains(row.staff())))
                        .toList(),
                Arrays.stream(GuidingTask.values())
                        .map(task -> new SharingPage.Task(task, agreed.tasks().get(task)))
                        .toList());
    }

    private Mentors.@Nullable Person mentor(Actor actor, Placements.Card card) {
        var today = days.today(actor.organiser());
        var day = card.fromDay().isAfter(today) ? card.fromDay() : today;
        var pair = mentors.ofTrainees(List.of(card.placement()), day).get(card.placement());
        return pair == null ? null : pair.mentor();
    }

    /** Everyone of the location but the mentor; who works in the group first. */
    private List<Row> others(Actor actor, Placements.Card card, Mentors.@Nullable Person mentor) {
        return jdbc
                .sql(
                        """
                        select s.id as staff, s.called as name, string_agg(g.name, ', ' order by g.name) as groups
                        from organisation.staff_group_card w
                        join organisation.group_card g on g.id = w.care_group and g.location = :location
                        join organisation.staff_card s on s.id = w.staff
                            and (s.left_on is null or s.left_on >= :today)
                        where w.valid @> cast(:today as date) and s.position <> 'OTHER'
                        group by s.id, s.called
                        order by bool_or(g.id = :care_group) desc, s.called, s.id
                        """)
                .param("location", card.location())
                .param("care_group", card.careGroup().value())
                .param("today", days.today(actor.organiser()))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .filter(row -> mentor == null || !row.staff().equals(mentor.staff()))
                .toList();
    }

    /**
     * @param form {@code beside-<id>} for who guides too, {@code task-<task>} for who does a task;
     *     who does not work at the location does not count
     */
    void agree(Actor actor, PlacementId placement, SharingModel model, Map<String, String> form) {
        access.require(actor, MentorshipAction.SHARE_GUIDANCE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var possible = others(actor, card, mentor(actor, card)).stream().map(Row::staff).toList();
        var tasks = new EnumMap<GuidingTask, StaffId>(GuidingTask.class);
        var beside = new LinkedHashSet<StaffId>();
        if (model != SharingModel.FIXED) {
            for (var staff : possible) {
                if (form.containsKey(BESIDE + staff.value())) {
                    beside.add(staff);
                }
            }
        }
        if (model == SharingModel.SPLIT) {
            for (var task : GuidingTask.values()) {
                chosen(form.get("task-" + task.name()), possible)
                        .ifPresent(staff -> {
                            tasks.put(task, staff);
                            beside.add(staff);
                        });
            }
        }
        sharing.keep(
                placement, new Sharing.Agreed(model, beside, tasks), days.today(actor.organiser()));
        audit.changed(actor, MentorshipAction.SHARE_GUIDANCE, placement);
    }

    private static Optional<StaffId> chosen(@Nullable String typed, List<StaffId> possible) {
        return possible.stream()
                .filter(staff -> staff.value().toString().equals(typed))
                .findFirst();
    }
}
