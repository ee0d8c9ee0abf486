package org.houvast.trainee;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How trainees were before a list changed them, to put them back. */
final class TraineeSnapshots {

    private static final String SNAPSHOT =
            """
            select t.id as trainee, jsonb_build_object(
                'trainee', to_jsonb(t),
                'placements', (select coalesce(jsonb_agg(to_jsonb(p) order by p.id), '[]')
                    from trainee.placement p where p.trainee = t.id),
                'days', (select coalesce(jsonb_agg(to_jsonb(d) order by d.id), '[]')
                    from trainee.placement_days d join trainee.placement p on p.id = d.placement where p.trainee = t.id)
                )::text as snapshot
            from trainee.trainee t where t.id = any(:trainees)
            """;

    private final JdbcClient jdbc;

    TraineeSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record SnapshotRow(TraineeId trainee, String snapshot) {}

    /** All that is known of trainees, as text that only {@link #putBack} reads. */
    Map<TraineeId, String> of(Set<TraineeId> trainees) {
        return read(SNAPSHOT, trainees);
    }

    /** A short sign per trainee that changes with anything that is known of them. */
    Map<TraineeId, String> signs(Set<TraineeId> trainees) {
        return read(
                "select s.trainee, md5(s.snapshot) as snapshot from (" + SNAPSHOT + ") s",
                trainees);
    }

    private Map<TraineeId, String> read(String sql, Set<TraineeId> trainees) {
        var found = new HashMap<TraineeId, String>();
        jdbc.sql(sql).param("trainees", uuids(trainees)).query(Rows.of(SnapshotRow.class)).stream()
                .forEach(row -> found.put(row.trainee(), row.snapshot()));
        return found;
    }

    private static UUID[] uuids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }

    void putBack(List<TraineeRegister.Receipt> receipts) {
        var trainees = receipts.stream().map(TraineeRegister.Receipt::trainee).toList();
        var now = signs(new LinkedHashSet<>(trainees));
        var changed =
                receipts.stream()
                        .filter(r -> !r.after().equals(now.getOrDefault(r.trainee(), "")))
                        .count();
        Refusal.when(changed > 0, "trainee.changed-since", changed);
        try {
            restore(uuids(trainees), receipts.stream().filter(r -> r.before() != null).toList());
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("trainee.changed-since", receipts.size());
        }
    }

    /** What was new goes; what was there is again as it was. */
    private void restore(UUID[] all, List<TraineeRegister.Receipt> known) {
        var snapshots =
                "["
                        + String.join(
                                ",", known.stream().map(TraineeRegister.Receipt::before).toList())
                        + "]";
        for (var sql :
                List.of(
                        """
                        delete from trainee.placement_days d using trainee.placement p
                        where p.id = d.placement and p.trainee = any(:all)
                        """,
                        """
                        delete from trainee.placement p where p.trainee = any(:all) and not exists (
                            select 1 from jsonb_array_elements(cast(:snapshots as jsonb)) s,
                                jsonb_array_elements(s -> 'placements') b where (b ->> 'id')::uuid = p.id)
                        """,
                        """
                        delete from trainee.trainee t where t.id = any(:all) and not exists (
                            select 1 from jsonb_array_elements(cast(:snapshots as jsonb)) s
                            where (s -> 'trainee' ->> 'id')::uuid = t.id)
                        """,
                        """
                        update trainee.trainee t set given_name = b.given_name, surname = b.surname,
                            email = b.email, version = t.version + 1
                        from jsonb_array_elements(cast(:snapshots as jsonb)) s
                        cross join lateral jsonb_populate_record(null::trainee.trainee, s -> 'trainee') b
                        where t.id = b.id
                        """,
                        """
                        update trainee.placement p set care_group = b.care_group, institute = b.institute,
                            programme = b.programme, kind = b.kind, track = b.track, paid = b.paid,
                            counts_for_ratio = b.counts_for_ratio, never_alone = b.never_alone, teacher_name = b.teacher_name,
                            teacher_contact = b.teacher_contact, from_day = b.from_day,
                            through_day = b.through_day, version = p.version + 1
                        from jsonb_array_elements(cast(:snapshots as jsonb)) s
                        cross join lateral jsonb_populate_recordset(null::trainee.placement, s -> 'placements') b
                        where p.id = b.id
                        """,
                        """
                        insert into trainee.placement_days select b.*
                        from jsonb_array_elements(cast(:snapshots as jsonb)) s
                        cross join lateral jsonb_populate_recordset(null::trainee.placement_days, s -> 'days') b
                        """)) {
            jdbc.sql(sql).param("all", all).param("snapshots", snapshots).update();
        }
    }
}
