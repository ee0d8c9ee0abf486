package org.houvast.mentorship.pair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Batch;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * First terms of many pairs at once, as they come in with an organisation that begins: thousands in
 * one movement. From then on each is a {@link Mentorship}.
 */
@Component
class BegunPairs {

    /** A mentorship with its first term. */
    record Row(
            MentorshipId id,
            @Nullable CarePlacementId carePlacement,
            @Nullable PlacementId traineePlacement,
            StaffId mentor,
            LocalDate startsOn,
            @Nullable LocalDate parentsToldOn,
            List<StandIn> standIns) {}

    record StandIn(int weekday, StaffId staff) {}

    private final JdbcClient jdbc;

    BegunPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Row row(Pairs.PresentPair pair) {
        return new Row(
                MentorshipId.fresh(),
                pair.mentee().carePlacement(),
                pair.mentee().traineePlacement(),
                pair.mentor(),
                pair.since(),
                pair.parentsToldOn(),
                pair.standIns().entrySet().stream()
                        .map(e -> new StandIn(e.getKey().getValue(), e.getValue()))
                        .toList());
    }

    void keep(List<Row> pairs) {
        jdbc.sql(
                        """
                        with r as (select id, care_placement, trainee_placement, mentor, starts_on, parents_told_on,
                                stand_ins
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, care_placement uuid,
                                trainee_placement uuid, mentor uuid, starts_on date, parents_told_on date,
                                stand_ins jsonb)),
                        begun as (insert into mentorship.mentorship (id, care_placement, trainee_placement)
                            select id, care_placement, trainee_placement from r),
                        terms as (insert into mentorship.term (mentorship, position, mentor, starts_on, parents_told_on)
                            select id, 0, mentor, starts_on, parents_told_on from r)
                        insert into mentorship.stand_in (mentorship, weekday, staff)
                        select r.id, s.weekday, s.staff
                        from r, jsonb_to_recordset(r.stand_ins) as s (weekday int, staff uuid)
                        """)
                .param("rows", Batch.of(pairs))
                .update();
    }

    /** As if they had never begun. */
    void drop(Collection<UUID> mentorships) {
        for (var table : List.of("stand_in", "term")) {
            jdbc.sql("delete from mentorship." + table + " where mentorship = any(:gone)")
                    .param("gone", mentorships.toArray(UUID[]::new))
                    .update();
        }
        jdbc.sql("delete from mentorship.mentorship where id = any(:gone)")
                .param("gone", mentorships.toArray(UUID[]::new))
                .update();
    }
}
