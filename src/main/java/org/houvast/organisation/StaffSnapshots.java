package org.houvast.organisation;

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

/** How colleagues were before a list changed them, to put them back. */
final class StaffSnapshots {

    private static final String SNAPSHOT =
            """
            select s.id as staff, jsonb_build_object(
                'staff', to_jsonb(s),
                'numbers', (select coalesce(jsonb_agg(to_jsonb(k) order by k.source, k.location, k.number), '[]')
                    from organisation.staff_key k where k.staff = s.id),
                'days', (select coalesce(jsonb_agg(to_jsonb(d) order by d.id), '[]') from organisation.staff_days d where d.staff = s.id),
                'groups', (select coalesce(jsonb_agg(to_jsonb(g) order by g.id), '[]') from organisation.staff_group g where g.staff = s.id)
                )::text as snapshot
            from organisation.staff s where s.id = any(:staff)
            """;

    private final JdbcClient jdbc;

    StaffSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record SnapshotRow(StaffId staff, String snapshot) {}

    /** All that is known of colleagues, as text that only {@link #putBack} reads. */
    Map<StaffId, String> of(Set<StaffId> staff) {
        return read(SNAPSHOT, staff);
    }

    /** A short sign per colleague that changes with anything that is known of them. */
    Map<StaffId, String> signs(Set<StaffId> staff) {
        return read("select s.staff, md5(s.snapshot) as snapshot from (" + SNAPSHOT + ") s", staff);
    }

    private Map<StaffId, String> read(String sql, Set<StaffId> staff) {
        var found = new HashMap<StaffId, String>();
        jdbc.sql(sql).param("staff", uuids(staff)).query(Rows.of(SnapshotRow.class)).stream()
                .forEach(row -> found.put(row.staff(), row.snapshot()));
        return found;
    }

    private static UUID[] uuids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }

    void putBack(List<StaffRegister.Receipt> receipts) {
        var staff = receipts.stream().map(StaffRegister.Receipt::staff).toList();
        var now = signs(new LinkedHashSet<>(staff));
        var changed =
                receipts.stream()
                        .filter(r -> !r.after().equals(now.getOrDefault(r.staff(), "")))
                        .count();
        Refusal.when(changed > 0, "organisation.changed-since", changed);
        try {
            forget(receipts, uuids(staff));
            restore(receipts.stream().filter(r -> r.before() != null).toList());
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organisation.changed-since", receipts.size());
        }
    }

    /** Takes away all that can be written again; then who was new, altogether. */
    private void forget(List<StaffRegister.Receipt> receipts, UUID[] all) {
        for (var table : List.of("staff_key", "staff_days", "staff_group")) {
            jdbc.sql("delete from organisation." + table + " where staff = any(:staff)")
                    .param("staff", all)
                    .update();
        }
        var fresh =
                receipts.stream()
                        .filter(r -> r.before() == null)
                        .map(StaffRegister.Receipt::staff)
                        .toList();
        jdbc.sql("delete from organisation.staff where id = any(:staff)")
                .param("staff", uuids(fresh))
                .update();
    }

    private void restore(List<StaffRegister.Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        var snapshots =
                "["
                        + String.join(
                                ",", receipts.stream().map(StaffRegister.Receipt::before).toList())
                        + "]";
        for (var sql :
                List.of(
                        """
                        update organisation.staff s set given_name = b.given_name, surname = b.surname,
                            position = b.position, email = b.email, contract_hours = b.contract_hours,
                            interests = b.interests, version = s.version + 1
                        from jsonb_array_elements(cast(:snapshots as jsonb)) e
                        cross join lateral jsonb_populate_record(null::organisation.staff, e -> 'staff') b
                        where s.id = b.id
                        """,
                        again("staff_key", "numbers"),
                        again("staff_days", "days"),
                        again("staff_group", "groups"))) {
            jdbc.sql(sql).param("snapshots", snapshots).update();
        }
    }

    private static String again(String table, String key) {
        return """
        insert into organisation.%1$s select b.* from jsonb_array_elements(cast(:snapshots as jsonb)) e
        cross join lateral jsonb_populate_recordset(null::organisation.%1$s, e -> '%2$s') b
        """
                .formatted(table, key);
    }
}
