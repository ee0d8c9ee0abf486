package org.houvast.observation.note;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.houvast.observation.NoteKind;
import org.houvast.observation.ObservationAction;
import org.houvast.ui.Choice;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the page on which one writes, with the children within reach. */
@Answer
class OpenNotebook {

    private static final int MOST = 400;
    private static final int NEAR = 16;

    private final Access access;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final Library library;
    private final JdbcClient jdbc;
    private final Days days;

    OpenNotebook(
            Access access,
            AuditTrail audit,
            Drafts drafts,
            Library library,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.drafts = drafts;
        this.library = library;
        this.jdbc = jdbc;
        this.days = days;
    }

    NotebookPage open(Actor actor, NoteForm form) {
        access.require(actor, ObservationAction.OPEN_NOTEBOOK);
        var draft = drafts.at(actor, WriteNote.DRAFT);
        return page(
                actor,
                NoteForm.about(
                        form.about(),
                        Objects.requireNonNull(form.kind()),
                        draft.orElse(""),
                        Objects.requireNonNull(form.back())),
                draft.isPresent(),
                null,
                Problems.none());
    }

    /** The same page again, with what was filled in. */
    NotebookPage again(Actor actor, NoteForm form, @Nullable Mentioned named, Problems problems) {
        form.about()
                .forEach(child ->
                        access.require(
                                actor, ObservationAction.WRITE_NOTE, new CarePlacementId(child)));
        return page(actor, form, false, named, problems);
    }

    private NotebookPage page(
            Actor actor,
            NoteForm form,
            boolean kept,
            @Nullable Mentioned named,
            Problems problems) {
        var today = days.today(actor.organiser());
        var faces = faces(today);
        var chosen = Set.copyOf(form.about());
        var known = faces.stream().map(NotebookPage.Face::placement).toList();
        if (!known.containsAll(chosen)) {
            throw new NotVisible();
        }
        var near = near(faces, chosen);
        var others = new LinkedHashMap<String, List<NotebookPage.Face>>();
        for (var face : faces) {
            if (!near.contains(face)) {
                others.computeIfAbsent(face.groupName(), _ -> new ArrayList<>()).add(face);
            }
        }
        audit.shown(
                actor,
                ObservationAction.WRITE_NOTE,
                known.stream().map(CarePlacementId::new).toList());
        return new NotebookPage(
                near,
                others,
                starters(near, chosen, today),
                tellers(today),
                form,
                kept,
                named,
                running(actor, form, faces),
                enoughSince(form),
                problems);
    }

    /**
     * Who saw something and cannot write it here: the viewer leads them, and they never sign in.
     */
    private List<Choice> tellers(LocalDate today) {
        return jdbc.sql(
                        """
                        select s.id, s.name from organisation.staff_card s
                        where s.account is null and (s.left_on is null or s.left_on >= :today)
                            and s.position in ('EDUCATOR', 'ASSISTANT_LEADER') and %s
                        order by s.name, s.id
                        """
                                .formatted(access.rows(ObservationAction.WRITE_FOR, "s.id")))
                .param("today", today)
                .query((row, n) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Who is chosen, then own mentor children who come, or else whoever comes. */
    private static List<NotebookPage.Face> near(List<NotebookPage.Face> faces, Set<UUID> chosen) {
        var near = new LinkedHashSet<NotebookPage.Face>();
        faces.stream().filter(face -> chosen.contains(face.placement())).forEach(near::add);
        faces.stream().filter(face -> face.mine() && face.comes()).forEach(near::add);
        if (near.size() <= chosen.size()) {
            faces.stream()
                    .filter(NotebookPage.Face::comes)
                    .limit(NEAR - (long) near.size())
                    .forEach(near::add);
        }
        return List.copyOf(near);
    }

    private Map<NoteKind, List<String>> starters(
            List<NotebookPage.Face> near, Set<UUID> chosen, LocalDate today) {
        var starters = new EnumMap<NoteKind, List<String>>(NoteKind.class);
        near.stream()
                .filter(face -> chosen.isEmpty() || chosen.contains(face.placement()))
                .findFirst()
                .ifPresent(face -> {
                    var months = (int) Period.between(face.birthDate(), today).toTotalMonths();
                    for (var kind : NoteKind.values()) {
                        starters.put(
                                kind,
                                library.starters(
                                        face.careType(),
                                        months,
                                        kind == NoteKind.NOTE ? null : kind.name()));
                    }
                });
        return starters;
    }

    private @Nullable LocalDate enoughSince(NoteForm form) {
        return form.about().size() != 1
                ? null
                : jdbc.sql(
                                """
                                select max(o.closed_on) from observation.observation o
                                where o.care_placement = :child having count(*) = count(o.closed_on)
                                """)
                        .param("child", form.about().getFirst())
                        .query(LocalDate.class)
                        .optional()
                        .orElse(null);
    }

    private NotebookPage.@Nullable Running running(
            Actor actor, NoteForm form, List<NotebookPage.Face> faces) {
        if (form.about().size() != 1
                || faces.stream()
                        .noneMatch(face ->
                                face.placement().equals(form.about().getFirst())
                                        && face.observed())) {
            return null;
        }
        return jdbc.sql(
                        """
                        select o.id as observation,
                            (select count(*)::int from observation.entry e
                             where e.observation = o.id and e.taken_back_at is null) as notes,
                            %s as may_close
                        from observation.observation o
                        where o.care_placement = :child and o.closed_on is null
                        """
                                .formatted(
                                        access.rows(ObservationAction.OBSERVE, "o.care_placement")))
                .param("child", form.about().getFirst())
                .param("today", days.today(actor.organiser()))
                .query(Rows.of(NotebookPage.Running.class))
                .optional()
                .orElse(null);
    }

    private List<NotebookPage.Face> faces(LocalDate today) {
        return jdbc.sql(
                        """
                        with comes as materialized (select placement, parts from child.on_day(:today))
                        select c.placement, c.child, c.given_name, c.surname, c.emblem, c.birth_date, c.care_type,
                            coalesce(g.name, '') as group_name,
                            exists (select 1 from mentorship.mentor_of_child r where r.subject = c.placement
                                and r.actor = (select foundation.current_account())
                                and r.valid @> cast(:today as date)) as mine,
                            coalesce(d.parts, 0) > 0 as comes,
                            exists (select 1 from observation.observation o
                                where o.care_placement = c.placement and o.closed_on is null) as observed
                        from child.child_card c
                        left join comes d on d.placement = c.placement
                        left join lateral (select min(g.name) as name
                            from child.group_membership_card m
                            join organisation.group_card g on g.id = m.care_group
                            where m.placement = c.placement and m.valid @> cast(:today as date)) g on true
                        where c.valid @> cast(:today as date) and %s
                        order by g.name, c.given_name, c.surname, c.placement
                        limit :most
                        """
                                .formatted(
                                        access.rows(ObservationAction.WRITE_NOTE, "c.placement")))
                .param("today", today)
                .param("most", MOST)
                .query(Rows.of(NotebookPage.Face.class))
                .list();
    }
}
