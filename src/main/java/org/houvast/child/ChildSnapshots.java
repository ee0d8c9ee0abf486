package org.houvast.child;

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

/** How children were before a list changed them, to put them back. */
final class ChildSnapshots {

    private final JdbcClient jdbc;

    ChildSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SNAPSHOT =
            """
            select c.id as child, jsonb_build_object(
                'child', to_jsonb(c),
                'names', (select coalesce(jsonb_agg(to_jsonb(n) order by n.id), '[]') from child.former_name n where n.child = c.id),
                'numbers', (select coalesce(jsonb_agg(to_jsonb(k) order by k.source, k.location, k.number), '[]')
                    from child.child_key k where k.child = c.id),
                'guardianships', (select coalesce(jsonb_agg(to_jsonb(g) order by g.id), '[]') from child.guardianship g where g.child = c.id),
                'placements', (select coalesce(jsonb_agg(to_jsonb(p) order by p.id), '[]') from child.care_placement p where p.child = c.id),
                'days', (select coalesce(jsonb_agg(to_jsonb(d) order by d.id), '[]')
                    from child.care_days d join child.care_placement p on p.id = d.placement where p.child = c.id),
                'groups', (select coalesce(jsonb_agg(to_jsonb(m) order by m.id), '[]')
                    from child.group_membership m join child.care_placement p on p.id = m.placement where p.child = c.id)
                )::text as snapshot
            from child.child c where c.id = any(:children)
            """;

    private record SnapshotRow(ChildId child, String snapshot) {}

    /** All that is known of children, as text that only {@link #putBack} reads. */
    Map<ChildId, String> of(Set<ChildId> children) {
        return read(SNAPSHOT, children);
    }

    /** A short sign per child that changes with anything that is known of it. */
    Map<ChildId, String> signs(Set<ChildId> children) {
        return read(
                "select s.child, md5(s.snapshot) as snapshot from (" + SNAPSHOT + ") s", children);
    }

    private Map<ChildId, String> read(String sql, Set<ChildId> children) {
        var found = new HashMap<ChildId, String>();
        jdbc.sql(sql).param("children", uuids(children)).query(Rows.of(SnapshotRow.class)).stream()
                .forEach(row -> found.put(row.child(), row.snapshot()));
        return found;
    }

    private static UUID[] uuids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }

    void putBack(List<ChildRegister.Receipt> receipts) {
        var now =
                signs(
                        new LinkedHashSet<>(
                                receipts.stream().map(ChildRegister.Receipt::child).toList()));
        var changed =
                receipts.stream()
                        .filter(r -> !r.after().equals(now.getOrDefault(r.child(), "")))
                        .count();
        Refusal.when(changed > 0, "child.changed-since", changed);
        try {
            var guardians = guardians(receipts);
            forget(receipts);
            restore(receipts.stream().filter(r -> r.before() != null).toList());
            forgetUnneeded(guardians);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("child.changed-since", receipts.size());
        }
    }

    private List<UUID> guardians(List<ChildRegister.Receipt> receipts) {
        return jdbc.sql(
                        "select distinct guardian from child.guardianship where child = any(:children)")
                .param(
                        "children",
                        uuids(receipts.stream().map(ChildRegister.Receipt::child).toList()))
                .query((row, n) -> row.getObject("guardian", UUID.class))
                .list();
    }

    /** Guardians whose child is gone. */
    private void forgetUnneeded(List<UUID> guardians) {
        jdbc.sql(
                        """
                        delete from child.guardian g
                        where g.id = any(:guardians) and g.account is null
                            and not exists (select 1 from child.guardianship s where s.guardian = g.id)
                        """)
                .param("guardians", guardians.toArray(UUID[]::new))
                .update();
    }

    /** Takes away all that can be written again; then who was new, altogether. */
    private void forget(List<ChildRegister.Receipt> receipts) {
        var all = uuids(receipts.stream().map(ChildRegister.Receipt::child).toList());
        for (var sql :
                List.of(
                        "delete from child.group_membership m using child.care_placement p where p.id = m.placement and p.child = any(:children)",
                        "delete from child.care_days d using child.care_placement p where p.id = d.placement and p.child = any(:children)",
                        "delete from child.guardianship where child = any(:children)",
                        "delete from child.child_key where child = any(:children)",
                        "delete from child.former_name where child = any(:children)")) {
            jdbc.sql(sql).param("children", all).update();
        }
        var fresh =
                receipts.stream()
                        .filter(r -> r.before() == null)
                        .map(ChildRegister.Receipt::child)
                        .toList();
        jdbc.sql("delete from child.care_placement where child = any(:children)")
                .param("children", uuids(fresh))
                .update();
        jdbc.sql("delete from child.child where id = any(:children)")
                .param("children", uuids(fresh))
                .update();
    }

    private void restore(List<ChildRegister.Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        var snapshots =
                "["
                        + String.join(
                                ",", receipts.stream().map(ChildRegister.Receipt::before).toList())
                        + "]";
        for (var sql :
                List.of(
                        """
                        update child.child c set given_name = b.given_name, surname = b.surname,
                            name_valid_from = b.name_valid_from, birth_date = b.birth_date,
                            home_languages = b.home_languages, interests = b.interests, version = c.version + 1
                        from jsonb_array_elements(cast(:snapshots as jsonb)) s
                        cross join lateral jsonb_populate_record(null::child.child, s -> 'child') b
                        where c.id = b.id
                        """,
                        """
                        delete from child.care_placement p
                        using jsonb_array_elements(cast(:snapshots as jsonb)) s
                        where p.child = (s -> 'child' ->> 'id')::uuid and not exists (
                            select 1 from jsonb_array_elements(s -> 'placements') b where (b ->> 'id')::uuid = p.id)
                        """,
                        """
                        update child.care_placement p set from_day = b.from_day, through_day = b.through_day,
                            version = p.version + 1
                        from jsonb_array_elements(cast(:snapshots as jsonb)) s
                        cross join lateral jsonb_populate_recordset(null::child.care_placement, s -> 'placements') b
                        where p.id = b.id and (p.from_day, p.through_day) is distinct from (b.from_day, b.through_day)
                        """,
                        again("former_name", "names"),
                        again("child_key", "numbers"),
                        again("guardianship", "guardianships"),
                        again("care_days", "days"),
                        again("group_membership", "groups"))) {
            jdbc.sql(sql).param("snapshots", snapshots).update();
        }
    }

    private static String again(String table, String key) {
        return """
        insert into child.%1$s select b.* from jsonb_array_elements(cast(:snapshots as jsonb)) s
        cross join lateral jsonb_populate_recordset(null::child.%1$s, s -> '%2$s') b
        """
                .formatted(table, key);
    }
}
