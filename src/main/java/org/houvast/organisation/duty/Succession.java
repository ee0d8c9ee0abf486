package org.houvast.organisation.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.Duty;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who else has a duty when someone's ends. No location is left without anyone who leads it, and no
 * organisation without anyone who arranges things; whoever goes on can sign in and does not leave.
 */
@Component
@Transactional
public class Succession {

    /**
     * A place and who else has the duty there.
     *
     * @param name of the location; {@code null} for the whole organisation
     * @param others who goes on there, by name
     */
    record Held(@Nullable UUID location, @Nullable String name, List<String> others) {

        boolean isLeft() {
            return others.isEmpty();
        }
    }

    private record Row(@Nullable UUID location, @Nullable String name, @Nullable String other) {}

    private record Ending(UUID id, Duty kind, @Nullable UUID location) {}

    private final JdbcClient jdbc;

    Succession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each place of a duty, with who else has it from a day on.
     *
     * @param location {@code null} for everywhere
     * @param without duties that end
     */
    List<Held> of(Duty kind, @Nullable UUID location, Collection<UUID> without, LocalDate from) {
        var places = new LinkedHashMap<String, Held>();
        jdbc
                .sql(
                        """
                        select l.id as location, l.name, o.name as other
                        from (select id, name from organisation.location
                            where :kind <> 'ADMIN' and (ended_on is null or ended_on >= :from)
                                and (cast(:location as uuid) is null or id = :location)
                            union all select null, null where :kind = 'ADMIN') l
                        left join lateral (select distinct s.given_name || ' ' || s.surname as name, s.id
                            from organisation.duty d join organisation.staff s on s.id = d.staff
                            where d.kind = :kind and (d.location is null or d.location = l.id)
                                and d.id <> all(:without) and s.account is not null and s.left_on is null
                                and d.from_day <= :from and d.through_day is null) o on true
                        order by l.name, l.id, o.name, o.id
                        """)
                .param("kind", kind.name())
                .param("from", from)
                .param("location", location)
                .param("without", without.toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .stream()
                .forEach(row -> {
                    var place =
                            places.computeIfAbsent(
                                    String.valueOf(row.location()),
                                    _ -> new Held(row.location(), row.name(), new ArrayList<>()));
                    if (row.other() != null) {
                        place.others().add(row.other());
                    }
                });
        return List.copyOf(places.values());
    }

    /** Two duties of one kind do not end at once: the second one sees that the first has gone. */
    void oneByOne(Duty kind) {
        jdbc.sql("select id from organisation.duty where kind = :kind order by id for update")
                .param("kind", kind.name())
                .query(UUID.class)
                .list();
    }

    /**
     * Lets someone leave only when others go on with what they are trusted with.
     *
     * @param from the first day without this colleague
     * @throws Refusal {@code organisation.duty.last-leader}, {@code organisation.duty.last-admin}
     */
    public void mayLeave(StaffId staff, LocalDate from) {
        for (var kind : List.of(Duty.LEADER, Duty.ADMIN)) {
            oneByOne(kind);
            var ending = endings(staff, kind, from);
            var ids = ending.stream().map(Ending::id).toList();
            for (var duty : ending) {
                var left =
                        of(kind, duty.location(), ids, from).stream().filter(Held::isLeft).toList();
                Refusal.when(!left.isEmpty() && kind == Duty.ADMIN, "organisation.duty.last-admin");
                Refusal.when(!left.isEmpty(), "organisation.duty.last-leader", names(left));
            }
        }
    }

    static String names(List<Held> places) {
        return String.join(
                ", ", places.stream().map(place -> String.valueOf(place.name())).toList());
    }

    private List<Ending> endings(StaffId staff, Duty kind, LocalDate from) {
        return jdbc.sql(
                        """
                        select id, kind, location from organisation.duty
                        where staff = :staff and kind = :kind and (through_day is null or through_day >= :from)
                        """)
                .param("staff", staff.value())
                .param("kind", kind.name())
                .param("from", from)
                .query(Rows.of(Ending.class))
                .list();
    }
}
