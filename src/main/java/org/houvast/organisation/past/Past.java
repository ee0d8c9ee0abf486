package org.houvast.organisation.past;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Actor;
import org.houvast.access.History;
import org.houvast.access.Telling;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was changed of colleagues, groups and locations. */
@Component
public class Past {

    private record Name(UUID id, String name) {}

    private final History history;
    private final JdbcClient jdbc;
    private final Telling telling;
    private final Telling calendar;
    private final Telling settings;
    private final Telling parts;
    private final Telling organiser;
    private final Telling words;

    Past(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
        this.telling =
                Telling.of("organisation.history.")
                        .words("staff", "given_name", "surname", "email")
                        .oneOf("organisation.position.", "staff", "position")
                        .words("staff", "contract_hours")
                        .yesOrNo("staff", "mentor_allowed")
                        .words("staff", "warning_level", "interests", "expertise", "languages")
                        .days("staff", "left_on")
                        .named(this::groups, "staff_group", "care_group")
                        .days("staff_group", "from_day", "through_day")
                        .patterns("staff_days", "days")
                        .days("staff_days", "from_day", "through_day")
                        .oneOf("organisation.duty.", "duty", "kind")
                        .named(this::locations, "duty", "location")
                        .days("duty", "from_day", "through_day")
                        .days("absence", "from_day", "through_day")
                        .words("location", "name", "area")
                        .oneOf("organisation.zone.", "location", "region")
                        .days("location", "ended_on")
                        .words("care_group", "name")
                        .oneOf("organisation.care-type.", "care_group", "care_type")
                        .words("care_group", "from_months", "through_months")
                        .days("care_group", "ended_on")
                        .named(this::locations, "care_group", "location");
        this.calendar =
                Telling.of("organisation.history.")
                        .oneOf("organisation.zone.", "own_holiday", "region")
                        .words("own_holiday", "name")
                        .yesOrNo("own_holiday", "applies")
                        .days("own_holiday", "from_day", "through_day")
                        .days("closing_day", "day")
                        .words("closing_day", "name");
        this.settings =
                Telling.of("organisation.history.")
                        .oneOf("organisation.care-type.", "talk_level", "care_type")
                        .named(this::locations, "talk_level", "location")
                        .words("talk_level", "children");
        this.parts = Telling.of("access.history.").oneOf("access.part.", "part_off", "part");
        this.words =
                Telling.of("access.history.")
                        .oneOf("access.word.", "own_word", "word")
                        .words("own_word", "one", "many");
        this.organiser = Telling.of("foundation.history.").words("organiser", "name");
    }

    /** The fragment at the foot of a page. */
    public Page of(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, telling);
    }

    /** The same for the school holidays and closing days of an organisation. */
    public Page ofCalendar(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, calendar);
    }

    /** The same for what holds for the whole organisation. */
    public Page ofSettings(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, settings);
    }

    /** The same for the parts of Houvast that an organisation uses. */
    public Page ofParts(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, parts);
    }

    /** The same for the organisation itself. */
    public Page ofOrganiser(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, organiser);
    }

    /** The same for what the organisation calls things. */
    public Page ofWords(Actor actor, Collection<? extends Id> subjects) {
        return history.of(actor, subjects, words);
    }

    /** All that is told, {@code table.column}. */
    public Set<String> columns() {
        return Stream.of(telling, calendar, settings)
                .flatMap(some -> some.columns().stream())
                .collect(Collectors.toSet());
    }

    private Map<UUID, String> groups(Collection<UUID> ids) {
        return names(
                "select id, location_name || ' · ' || name as name from organisation.group_card where id = any(:ids)",
                ids);
    }

    private Map<UUID, String> locations(Collection<UUID> ids) {
        return names("select id, name from organisation.location where id = any(:ids)", ids);
    }

    private Map<UUID, String> names(String sql, Collection<UUID> ids) {
        return jdbc
                .sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(Name.class))
                .stream()
                .collect(Collectors.toMap(Name::id, Name::name));
    }
}
