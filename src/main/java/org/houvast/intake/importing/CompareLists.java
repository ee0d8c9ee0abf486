package org.houvast.intake.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Days;
import org.houvast.foundation.Organisers;
import org.houvast.foundation.Rows;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Knowledge;
import org.houvast.intake.comparing.Lists;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the lists of an import against what is known at this moment. */
@Component
class CompareLists {

    private final Imports imports;
    private final Workplace workplace;
    private final StaffRegister staff;
    private final ChildRegister children;
    private final TraineeRegister trainees;
    private final LastMoments moments;
    private final Organisers organisers;
    private final Days days;
    private final JdbcClient jdbc;

    CompareLists(
            Imports imports,
            Workplace workplace,
            StaffRegister staff,
            ChildRegister children,
            TraineeRegister trainees,
            LastMoments moments,
            Organisers organisers,
            Days days,
            JdbcClient jdbc) {
        this.imports = imports;
        this.workplace = workplace;
        this.staff = staff;
        this.children = children;
        this.trainees = trainees;
        this.moments = moments;
        this.organisers = organisers;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** Lists and what comes of them. */
    record Compared(List<KeptList> kept, Lists lists, Comparison comparison) {}

    Compared compare(Actor actor, Import one) {
        var today = days.today(actor.organiser());
        var said = imports.said(one.id());
        var kept = imports.lists(one.id());
        var lists =
                Lists.read(
                        kept.stream()
                                .map(list ->
                                        new Lists.Kept(
                                                list.sheet(),
                                                list.mapping(),
                                                said.in(list.position())))
                                .toList(),
                        said.toQuestions(),
                        today);
        var comparison =
                Comparison.of(lists, knowledge(actor, one, today), said.toQuestions(), today);
        return new Compared(kept, lists, comparison);
    }

    private record MentorRow(CarePlacementId placement, @Nullable StaffId mentor) {}

    private Knowledge knowledge(Actor actor, Import one, LocalDate today) {
        Map<CarePlacementId, StaffId> mentors = new HashMap<>();
        Set<CarePlacementId> vacant = new HashSet<>();
        for (var row : mentors()) {
            if (row.mentor() == null) {
                vacant.add(row.placement());
            } else {
                mentors.put(row.placement(), row.mentor());
            }
        }
        return new Knowledge(
                days.country(actor.organiser()),
                organisers.get(actor.organiser()).name(),
                one.source(),
                workplace.locations(),
                workplace.groups(),
                staff.present(today),
                staff.numbers(one.source()),
                children.present(today),
                children.numbers(one.source()),
                mentors,
                vacant,
                moments.known(),
                trainees.all(today),
                guides());
    }

    private record GuideRow(PlacementId placement, @Nullable StaffId mentor) {}

    /** The last word about each trainee's mentor. */
    private Map<PlacementId, @Nullable StaffId> guides() {
        Map<PlacementId, @Nullable StaffId> guides = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (t.trainee_placement) t.trainee_placement as placement, t.mentor
                        from mentorship.term_card t
                        where t.trainee_placement is not null
                        order by t.trainee_placement, t.starts_on desc
                        """)
                .query(Rows.of(GuideRow.class))
                .list()
                .forEach(row -> guides.put(row.placement(), row.mentor()));
        return guides;
    }

    /** The last word about each child's mentor; an empty mentor was left vacant by a person. */
    private List<MentorRow> mentors() {
        return jdbc.sql(
                        """
                        select distinct on (t.care_placement) t.care_placement as placement, t.mentor
                        from mentorship.term_card t
                        where t.care_placement is not null
                        order by t.care_placement, t.starts_on desc
                        """)
                .query(Rows.of(MentorRow.class))
                .list();
    }
}
