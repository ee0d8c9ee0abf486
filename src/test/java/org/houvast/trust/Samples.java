package org.houvast.trust;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houvast.demo.Cast;
import org.houvast.testing.StandingClock;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * A valid request for each endpoint, about something of the own group, of another group, of another
 * organiser, and about what has ended. Valid, so that an allowed cell reaches its answer and a
 * refused one is refused for who asks, not for what was asked.
 */
final class Samples {

    /** How a sample's cell is judged when the table of permissions alone does not say it. */
    enum Also {
        NOTHING,
        /** A list: everyone who belongs may open it; its rows follow the permission. */
        LIST,
        /** Without a chosen organiser too. */
        WITHOUT_ORGANISER,
        /** Only where the account belongs. */
        WHERE_ONE_BELONGS,
        /** Only what one wrote oneself can be taken back. */
        OWN_WRITING,
        /** Nothing is there for anyone: a link that is old, a form that is not held. */
        NOT_THERE,
        /** Who may, is told why it cannot be done: 422, or 409 when something changed. */
        REFUSED_BY_RULE
    }

    /**
     * @param where own, other group, other organiser or ended
     * @param subject what the permission is about; {@code null} for the actor's own organiser
     */
    record Sample(
            String where,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request,
            @Nullable UUID subject,
            Also also) {}

    private record Known(String where, UUID subject) {}

    private static final String LIST =
            "Soort opvang;Afspraak;Soort moment;Eerste keer;Dagen, weken of maanden;Voor of na;Weken de tijd\n"
                    + "dagopvang;Foto voor het boekje;Moment;6;weken;na de eerste dag;6";

    private final Map<String, List<Sample>> byEndpoint = new TreeMap<>();
    private final Connection owner;

    Samples(Connection owner) throws SQLException {
        this.owner = owner;
        tablet();
        frontDoor();
        organisation();
        children();
        mentorship();
        guiding();
        choices();
        standIns();
        rhythmAndObservation();
        intake();
        trainees();
        together();
        welcome();
        programmes();
        today();
    }

    Set<String> endpoints() {
        return byEndpoint.keySet();
    }

    List<Sample> of(String endpoint) {
        return byEndpoint.getOrDefault(endpoint, List.of());
    }

    private void add(
            String endpoint,
            String where,
            @Nullable UUID subject,
            Also also,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        byEndpoint
                .computeIfAbsent(endpoint, e -> new ArrayList<>())
                .add(new Sample(where, request, subject, also));
    }

    private void page(String path, Also also) {
        add("GET " + path, "own", null, also, () -> get(path));
    }

    private void each(
            String endpoint,
            List<Known> all,
            Function<UUID, AbstractMockHttpServletRequestBuilder<?>> request) {
        all.forEach(one ->
                add(
                        endpoint,
                        one.where(),
                        one.subject(),
                        Also.NOTHING,
                        () -> request.apply(one.subject())));
    }

    private static AbstractMockHttpServletRequestBuilder<?> form(String path, String... fields) {
        var request = post(path).param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private @Nullable UUID one(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private UUID must(String sql, Object... values) throws SQLException {
        var found = one(sql, values);
        if (found == null) {
            throw new IllegalStateException("the demo has nothing for: " + sql);
        }
        return found;
    }

    private List<Known> care() throws SQLException {
        return List.of(
                new Known("own", Cast.MILAN.placement()),
                new Known(
                        "other group",
                        must(
                                "select m.placement from child.group_membership m where m.care_group = ? and m.through_day is null limit 1",
                                Cast.UILTJES)),
                new Known("other organiser", Cast.LINA.placement()),
                new Known(
                        "ended",
                        must(
                                "select id from child.care_placement where organiser = ? and through_day < ? order by id limit 1",
                                Cast.REGENBOOG.value(),
                                StandingClock.TODAY)));
    }

    /** A change of a child that is filled in as it should be. */
    private void change(String screen, String... fields) throws SQLException {
        each(
                "POST /children/{placement}/" + screen,
                care(),
                child -> form("/children/" + child + "/" + screen, fields));
    }

    private void frontDoor() {
        page("/sign-in", Also.NOTHING);
        add("GET /begin/{token}", "own", null, Also.NOT_THERE, () -> get("/begin/x"));
        add(
                "POST /begin/{token}",
                "own",
                null,
                Also.NOT_THERE,
                () ->
                        form(
                                "/begin/x",
                                "organiser",
                                "Een",
                                "country",
                                "NL",
                                "givenName",
                                "A",
                                "surname",
                                "B",
                                "email",
                                "a@b.example",
                                "password",
                                "lang genoeg is dit"));
        add("GET /links/{token}", "own", null, Also.NOT_THERE, () -> get("/links/x"));
        add("GET /calendars/{key}.ics", "own", null, Also.NOT_THERE, () -> get("/calendars/x.ics"));
        add(
                "POST /links/{token}",
                "own",
                null,
                Also.REFUSED_BY_RULE,
                () -> form("/links/x", "password", "lang genoeg is dit"));
        page("/organisers", Also.WITHOUT_ORGANISER);
        for (var organiser : List.of(Cast.REGENBOOG, Cast.KIEZELS)) {
            add(
                    "POST /organisers/{organiser}/visits",
                    "organiser " + organiser.value(),
                    organiser.value(),
                    Also.WHERE_ONE_BELONGS,
                    () -> form("/organisers/" + organiser.value() + "/visits"));
        }
        add(
                "POST /drafts",
                "own",
                null,
                Also.NOTHING,
                () -> form("/drafts", "place", "note/new", "words", "Hij bouwt."));
        page("/held-form", Also.NOTHING);
        add(
                "POST /held-form/goodbyes",
                "own",
                null,
                Also.NOTHING,
                () -> form("/held-form/goodbyes"));
        page("/", Also.NOTHING);
        page("/me", Also.NOTHING);
        add("POST /me/tongue", "own", null, Also.NOTHING, () -> form("/me/tongue", "tongue", "ar"));
        add(
                "POST /me/language",
                "own",
                null,
                Also.NOTHING,
                () -> form("/me/language", "language", "en"));
    }

    private void organisation() throws SQLException {
        page("/colleagues", Also.NOTHING);
        each(
                "POST /colleagues/{staff}/invitations",
                List.of(
                        new Known("own", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff())),
                staff -> form("/colleagues/" + staff + "/invitations"));
        colleagues();
        places();
    }

    private void places() throws SQLException {
        var today = StandingClock.TODAY.toString();
        var locations =
                List.of(
                        new Known("own", Cast.DE_KLEINE_BEER),
                        new Known("another", Cast.ZONNESTRAAL),
                        new Known("other organiser", Cast.HET_KIEZELTJE));
        page("/locations", Also.NOTHING);
        page("/locations/new", Also.NOTHING);
        add(
                "POST /locations",
                "own",
                null,
                Also.NOTHING,
                () -> form("/locations", "name", "De Nieuwe Plek"));
        each("GET /locations/{location}", locations, one -> get("/locations/" + one));
        for (var page : List.of("change", "groups/new")) {
            each(
                    "GET /locations/{location}/" + page,
                    locations,
                    one -> get("/locations/" + one + "/" + page));
        }
        each(
                "POST /locations/{location}/changes",
                locations,
                one -> form("/locations/" + one + "/changes", "name", "Anders", Hv.VERSION, "0"));
        each(
                "POST /locations/{location}/endings",
                locations,
                one -> form("/locations/" + one + "/endings"));
        each(
                "POST /locations/{location}/groups",
                locations,
                one ->
                        form(
                                "/locations/" + one + "/groups",
                                "name",
                                "Bijen",
                                "careType",
                                "DAY_CARE"));
        for (var location : locations) {
            var group =
                    must(
                            "select id from organisation.care_group where location = ? limit 1",
                            location.subject());
            var at = "/groups/" + group;
            add(
                    "GET /groups/{group}",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> get(at));
            add(
                    "POST /groups/{group}/changes",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    at + "/changes",
                                    "name",
                                    "Anders",
                                    "careType",
                                    "DAY_CARE",
                                    Hv.VERSION,
                                    "0"));
            add(
                    "POST /groups/{group}/endings",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> form(at + "/endings"));
        }
        page("/calendar", Also.NOTHING);
        add(
                "POST /calendar/holidays",
                "own",
                null,
                Also.NOTHING,
                () ->
                        form(
                                "/calendar/holidays",
                                "zone",
                                "NL_MIDDLE",
                                "from",
                                "2029-05-01",
                                "through",
                                "2029-05-09",
                                "name",
                                "lentevakantie",
                                "applies",
                                "true"));
        add(
                "POST /calendar/holidays/{holiday}/removals",
                "nobody's",
                null,
                Also.NOT_THERE,
                () -> form("/calendar/holidays/" + UUID.randomUUID() + "/removals"));
        add(
                "POST /calendar/closing-days",
                "own",
                null,
                Also.NOTHING,
                () -> form("/calendar/closing-days", "days", "24-12-2026"));
        add(
                "POST /calendar/closing-days/removals",
                "own",
                null,
                Also.NOTHING,
                () -> form("/calendar/closing-days/removals", "day", today));
        page("/organisation", Also.NOTHING);
        add(
                "POST /organisation/changes",
                "own",
                null,
                Also.NOTHING,
                () -> form("/organisation/changes", "name", "Anders", Hv.VERSION, "0"));
        page("/settings", Also.NOTHING);
        page("/settings/words", Also.NOTHING);
        // One organiser of the demo has words already: there somebody else was first.
        add(
                "POST /settings/words",
                "own",
                null,
                Also.REFUSED_BY_RULE,
                () ->
                        form(
                                "/settings/words",
                                "MENTOR.one",
                                "coach",
                                "MENTOR.many",
                                "coaches",
                                Hv.VERSION,
                                Integer.toString("{}".hashCode()),
                                "sure",
                                "true"));
        page("/settings/parts", Also.NOTHING);
        add(
                "POST /settings/parts",
                "own",
                null,
                Also.NOTHING,
                () ->
                        form(
                                "/settings/parts",
                                "part",
                                "YEAR_PLAN",
                                "used",
                                "false",
                                "sure",
                                "true"));
        add(
                "POST /settings/levels",
                "own",
                null,
                Also.NOTHING,
                () -> form("/settings/levels", "careType", "OUT_OF_SCHOOL_CARE", "children", "11"));
    }

    private void colleagues() throws SQLException {
        var staff =
                List.of(
                        new Known("own", Cast.FATMA.staff()),
                        new Known("own group", Cast.SAMIRA.staff()),
                        new Known("other organiser", Cast.ELS.staff()));
        var groups = new TreeMap<UUID, UUID>();
        for (var one : staff) {
            groups.put(
                    one.subject(),
                    must(
                            "select care_group from organisation.staff_group where staff = ? limit 1",
                            one.subject()));
        }
        var today = StandingClock.TODAY.toString();
        page("/colleagues/new", Also.NOTHING);
        add(
                "POST /colleagues",
                "own",
                null,
                Also.NOTHING,
                () ->
                        form(
                                "/colleagues",
                                "givenName",
                                "Nora",
                                "surname",
                                "de Wit",
                                "position",
                                "EDUCATOR",
                                "from",
                                today));
        each("GET /colleagues/{staff}", staff, one -> get("/colleagues/" + one));
        each("GET /colleagues/{staff}/change", staff, one -> get("/colleagues/" + one + "/change"));
        each(
                "POST /colleagues/{staff}/changes",
                staff,
                one ->
                        form(
                                "/colleagues/" + one + "/changes",
                                "givenName",
                                "Fatma",
                                "surname",
                                "Demir",
                                "position",
                                "EDUCATOR",
                                Hv.VERSION,
                                "0"));
        each("GET /colleagues/{staff}/days", staff, one -> get("/colleagues/" + one + "/days"));
        each(
                "POST /colleagues/{staff}/days",
                staff,
                one ->
                        form(
                                "/colleagues/" + one + "/days",
                                "from",
                                today,
                                "days.on",
                                "0-1",
                                "sure",
                                "true"));
        each(
                "POST /colleagues/{staff}/groups",
                staff,
                one ->
                        form(
                                "/colleagues/" + one + "/groups",
                                "group",
                                String.valueOf(groups.get(one)),
                                "since",
                                today,
                                "sure",
                                "true"));
        each(
                "POST /colleagues/{staff}/groups/{group}/endings",
                staff,
                one ->
                        form(
                                "/colleagues/" + one + "/groups/" + Cast.UILTJES + "/endings",
                                "lastDay",
                                today,
                                "sure",
                                "true"));
        each(
                "POST /colleagues/{staff}/absences",
                staff,
                one -> form("/colleagues/" + one + "/absences", "from", today, "through", today));
        for (var verb : List.of("returns", "undone")) {
            each(
                    "POST /colleagues/{staff}/absences/{absence}/" + verb,
                    staff,
                    one ->
                            form(
                                    "/colleagues/"
                                            + one
                                            + "/absences/"
                                            + UUID.randomUUID()
                                            + "/"
                                            + verb));
        }
        each("GET /colleagues/{staff}/ending", staff, one -> get("/colleagues/" + one + "/ending"));
        each(
                "POST /colleagues/{staff}/endings",
                staff,
                one -> form("/colleagues/" + one + "/endings", "lastDay", today, "sure", "true"));
        duties(staff);
    }

    /** Joke has a duty at De Kleine Beer, and Farida at Het Kiezeltje. */
    private void duties(List<Known> staff) throws SQLException {
        var today = StandingClock.TODAY.toString();
        each("GET /colleagues/{staff}/duties", staff, one -> get("/colleagues/" + one + "/duties"));
        each(
                "POST /colleagues/{staff}/duties",
                staff,
                one ->
                        form(
                                "/colleagues/" + one + "/duties",
                                "kind",
                                "LEADER",
                                "location",
                                (one.equals(Cast.ELS.staff())
                                                ? Cast.HET_KIEZELTJE
                                                : Cast.DE_KLEINE_BEER)
                                        .toString(),
                                "from",
                                today,
                                Hv.VERSION,
                                "0",
                                "sure",
                                "true"));
        for (var one :
                List.of(
                        new Known("own", Cast.JOKE.staff()),
                        new Known("other organiser", Cast.FARIDA.staff()))) {
            var duty =
                    must(
                            """
                            insert into organisation.duty (id, organiser, staff, location, kind, from_day)
                            select gen_random_uuid(), l.organiser, ?, l.id, 'ASSISTANT', date '2026-11-01'
                            from organisation.location l where l.id = ? returning id
                            """,
                            one.subject(),
                            one.where().equals("own") ? Cast.DE_KLEINE_BEER : Cast.HET_KIEZELTJE);
            var at = "/colleagues/" + one.subject() + "/duties/" + duty;
            add(
                    "GET /colleagues/{staff}/duties/{duty}/ending",
                    one.where(),
                    one.subject(),
                    Also.NOTHING,
                    () -> get(at + "/ending"));
            add(
                    "POST /colleagues/{staff}/duties/{duty}/endings",
                    one.where(),
                    one.subject(),
                    Also.NOTHING,
                    () -> form(at + "/endings", "lastDay", today, Hv.VERSION, "0", "sure", "true"));
        }
    }

    private void children() throws SQLException {
        page("/children", Also.NOTHING);
        each("GET /children/{placement}", care(), child -> get("/children/" + child));
        page("/children/new", Also.NOTHING);
        page("/children/export", Also.LIST);
        page("/colleagues/export", Also.NOTHING);
        page("/trainees/export", Also.LIST);
        page("/year-plan/export", Also.NOTHING);
        page("/mentors/export", Also.NOTHING);
        page("/mentors/invoice", Also.NOTHING);
        page("/mentors/invoice/export", Also.NOTHING);
        for (var group :
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS))) {
            add(
                    "POST /children",
                    group.where(),
                    group.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    "/children",
                                    "givenName",
                                    "Proef",
                                    "surname",
                                    "Berg",
                                    "birthDate",
                                    StandingClock.TODAY.minusYears(6).toString(),
                                    "group",
                                    group.subject().toString(),
                                    "fromDay",
                                    StandingClock.TODAY.toString()));
        }
        for (var screen :
                List.of(
                        "profile",
                        "name",
                        "days",
                        "groups",
                        "end",
                        "other-days",
                        "guardians",
                        "siblings",
                        "placements/new",
                        "merge")) {
            each(
                    "GET /children/{placement}/" + screen,
                    care(),
                    child -> get("/children/" + child + "/" + screen));
        }
        change("profile", "_version", "0", "interests", "treinen, bouwen");
        change(
                "name",
                "givenName",
                "Proef",
                "surname",
                "Berg",
                "birthDate",
                StandingClock.TODAY.minusYears(3).toString());
        change("guardians", "givenName", "Noor", "relation", "MOTHER", "fromDay", "2026-01-01");
        change("end", "lastDay", StandingClock.TODAY.plusDays(30).toString());
        for (var child : care()) {
            for (var refused :
                    List.of("days", "groups", "other-days", "siblings", "placements", "merge")) {
                var path = "/children/" + child.subject() + "/" + refused;
                add(
                        "POST /children/{placement}/" + refused,
                        child.where(),
                        child.subject(),
                        Also.REFUSED_BY_RULE,
                        () ->
                                form(
                                        path,
                                        "first",
                                        Cast.KOMETEN.toString(),
                                        "from",
                                        "1999-01-01",
                                        "days.on",
                                        "0-1",
                                        "kind",
                                        "NOT",
                                        "day",
                                        "1999-01-01",
                                        "sibling",
                                        child.subject().toString(),
                                        "other",
                                        child.subject().toString()));
            }
            add(
                    "POST /children/{placement}/other-days/{day}/as-usual",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () -> form("/children/" + child.subject() + "/other-days/2026-11-20/as-usual"));
            add(
                    "POST /children/{placement}/merge/{merge}/apart",
                    child.where(),
                    child.subject(),
                    Also.NOT_THERE,
                    () ->
                            form(
                                    "/children/"
                                            + child.subject()
                                            + "/merge/"
                                            + new UUID(0, 1)
                                            + "/apart"));
            add(
                    "POST /children/{placement}/siblings/{sibling}/removed",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    "/children/"
                                            + child.subject()
                                            + "/siblings/"
                                            + new UUID(0, 1)
                                            + "/removed"));
        }
        each(
                "POST /today/not-coming/{placement}",
                care(),
                child -> form("/today/not-coming/" + child));
        each(
                "POST /today/coming/{placement}",
                care(),
                child -> form("/today/coming/" + child, "parts", "4"));
    }

    private void mentorship() throws SQLException {
        page("/walls", Also.NOTHING);
        var groups =
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS));
        each("GET /groups/{group}/wall", groups, group -> get("/groups/" + group + "/wall"));
        each("GET /groups/{group}/cards", groups, group -> get("/groups/" + group + "/cards"));
        each(
                "GET /groups/{group}/essentials",
                groups,
                group -> get("/groups/" + group + "/essentials"));
        away();
        each(
                "POST /groups/{group}/wall",
                groups,
                group -> form("/groups/" + group + "/wall", "style", "GARLAND"));
        each(
                "POST /groups/{group}/phone",
                groups,
                group -> form("/groups/" + group + "/phone", "phone", "020 555 01 23"));
        var colleagues =
                List.of(
                        new Known("own", Cast.SAMIRA.staff()),
                        new Known("other location", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff()));
        each("GET /mentors/pictures/{staff}", colleagues, one -> get("/mentors/pictures/" + one));
        each(
                "POST /mentors/pictures/{staff}",
                colleagues,
                one -> form("/mentors/pictures/" + one, "picture", "sun"));
        add("GET /mentors/parents", "own", null, Also.NOTHING, () -> get("/mentors/parents"));
        for (var card : List.of("cards", "parent-cards")) {
            each(
                    "GET /mentors/" + card + "/{placement}",
                    care(),
                    child -> get("/mentors/" + card + "/" + child));
        }
        each(
                "GET /mentors/handovers/{placement}",
                care(),
                child -> get("/mentors/handovers/" + child));
        care().forEach(child ->
                add(
                        "POST /mentors/handovers/{placement}",
                        child.where(),
                        child.subject(),
                        Also.REFUSED_BY_RULE,
                        () ->
                                form(
                                        "/mentors/handovers/" + child.subject(),
                                        "words",
                                        " ",
                                        Hv.VERSION,
                                        "-1")));
        for (var verb : List.of("", "/undo")) {
            care().forEach(child ->
                    add(
                            "POST /mentors/parents/{placement}" + verb,
                            child.where(),
                            child.subject(),
                            child.where().equals("ended") ? Also.REFUSED_BY_RULE : Also.NOTHING,
                            () -> form("/mentors/parents/" + child.subject() + verb)));
        }
        signals();
        wishes();
        page("/mentors", Also.NOTHING);
        page("/mentors/scenarios", Also.NOTHING);
        page("/mentors/fit", Also.NOTHING);
        page("/mentors/proposals", Also.NOTHING);
        page("/mentors/proposals/everywhere", Also.NOTHING);
        add(
                "POST /mentors/proposals/everywhere",
                "own",
                null,
                Also.NOTHING,
                () -> form("/mentors/proposals/everywhere"));
        var everywhere = "/mentors/proposals/everywhere/" + UUID.randomUUID();
        for (var screen : List.of("", "/progress")) {
            add(
                    "GET /mentors/proposals/everywhere/{proposal}" + screen,
                    "nobody's",
                    null,
                    Also.NOT_THERE,
                    () -> get(everywhere + screen));
        }
        add(
                "POST /mentors/proposals/everywhere/{proposal}/acceptances",
                "nobody's",
                null,
                Also.NOT_THERE,
                () -> form(everywhere + "/acceptances"));
        add(
                "POST /mentors/proposals",
                "own",
                null,
                Also.REFUSED_BY_RULE,
                () -> form("/mentors/proposals", "fingerprint", "of before"));
    }

    private void signals() throws SQLException {
        page("/signals", Also.NOTHING);
        page("/showing", Also.NOTHING);
        each(
                "GET /showing/{location}/export",
                List.of(
                        new Known("own", Cast.ZONNESTRAAL),
                        new Known("another", Cast.DE_KLEINE_BEER),
                        new Known("other organiser", Cast.HET_KIEZELTJE)),
                location -> get("/showing/" + location + "/export"));
        page("/me/calendar", Also.NOTHING);
        add("POST /me/calendar", "own", null, Also.NOTHING, () -> form("/me/calendar"));
        add("POST /me/calendar/ended", "own", null, Also.NOTHING, () -> form("/me/calendar/ended"));
        page("/signals/levels", Also.NOTHING);
        add(
                "POST /signals/levels",
                "own",
                null,
                Also.NOTHING,
                () -> form("/signals/levels", "kind", "NO_ENTRY", "told", "true", "days", "40"));
        add(
                "POST /signals/levels/usual",
                "own",
                null,
                Also.NOTHING,
                () -> form("/signals/levels/usual", "kind", "NO_ENTRY"));
        var said = new String[] {"kind", "MOMENT", "since", "2026-11-02", "said", "IN_A_WEEK"};
        for (var child : care()) {
            var path = "/signals/children/" + child.subject();
            add(
                    "POST /signals/children/{placement}",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () -> form(path, said));
        }
        each(
                "POST /signals/trainees/{placement}",
                List.of(
                        new Known("own", Cast.LOTTE.placement()),
                        new Known("other organiser", Cast.AMINA.placement())),
                placement -> form("/signals/trainees/" + placement, said));
        each(
                "POST /signals/colleagues/{staff}",
                List.of(
                        new Known("own", Cast.FATMA.staff()),
                        new Known("own group", Cast.SAMIRA.staff()),
                        new Known("other organiser", Cast.ELS.staff())),
                staff -> form("/signals/colleagues/" + staff, said));
    }

    private void wishes() {
        for (var location :
                List.of(
                        new Known("own", Cast.ZONNESTRAAL),
                        new Known("another", Cast.DE_KLEINE_BEER),
                        new Known("other organiser", Cast.HET_KIEZELTJE))) {
            var path = "/mentors/wishes/" + location.subject();
            var mentor =
                    location.where().equals("own")
                            ? Cast.SAMIRA.staff()
                            : location.where().equals("another")
                                    ? Cast.FATMA.staff()
                                    : Cast.ELS.staff();
            add(
                    "GET /mentors/wishes/{location}",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> get(path));
            add(
                    "POST /mentors/fit/locations/{location}/looks",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> form("/mentors/fit/locations/" + location.subject() + "/looks"));
            add(
                    "POST /mentors/wishes/{location}",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> form(path, "order", "AGE_COHORT,SHARED_DAYS"));
            add(
                    "POST /mentors/wishes/{location}/mentors/{staff}",
                    location.where(),
                    location.subject(),
                    Also.NOTHING,
                    () -> form(path + "/mentors/" + mentor, "most", "12"));
        }
    }

    private void guiding() throws SQLException {
        page("/mentors/guides", Also.NOTHING);
        page("/mentors/guiding", Also.NOTHING);
        add(
                "POST /mentors/guiding",
                "own",
                null,
                Also.NOTHING,
                () -> form("/mentors/guiding", "willing", "true"));
        var colleagues =
                List.of(
                        new Known("own", Cast.SAMIRA.staff()),
                        new Known("other location", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff()));
        each(
                "POST /mentors/guides/{staff}",
                colleagues,
                one -> form("/mentors/guides/" + one, "eligible", "true"));
        each(
                "POST /mentors/guides/{staff}/questions",
                colleagues,
                one -> form("/mentors/guides/" + one + "/questions"));
        each(
                "POST /groups/{group}/strength",
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS)),
                group -> form("/groups/" + group + "/strength", "strength", "STRONG"));
        var learners =
                List.of(
                        new Known("own", Cast.LOTTE.placement()),
                        new Known("other organiser", Cast.AMINA.placement()),
                        new Known("ended", Cast.YANNICK.placement()));
        each("GET /mentors/trainees/{placement}", learners, one -> get("/mentors/trainees/" + one));
        learners.forEach(one ->
                add(
                        "POST /mentors/trainees/{placement}",
                        one.where(),
                        one.subject(),
                        Also.REFUSED_BY_RULE,
                        () ->
                                form(
                                        "/mentors/trainees/" + one.subject(),
                                        "mentor",
                                        Cast.SAMIRA.staff().toString(),
                                        "startsOn",
                                        StandingClock.TODAY.toString(),
                                        Hv.VERSION,
                                        "-5")));
        each(
                "GET /mentors/trainees/{placement}/handover",
                learners,
                one -> get("/mentors/trainees/" + one + "/handover"));
        learners.forEach(one ->
                add(
                        "POST /mentors/trainees/{placement}/handover",
                        one.where(),
                        one.subject(),
                        Also.REFUSED_BY_RULE,
                        () ->
                                form(
                                        "/mentors/trainees/" + one.subject() + "/handover",
                                        "words",
                                        " ",
                                        Hv.VERSION,
                                        "-1")));
        each("GET /mentors/sharing/{placement}", learners, one -> get("/mentors/sharing/" + one));
        each(
                "POST /mentors/sharing/{placement}",
                learners,
                one -> form("/mentors/sharing/" + one, "model", "GROUP"));
    }

    private void choices() throws SQLException {
        for (var child : care()) {
            var path = "/mentors/choices/" + child.subject();
            var also = child.where().equals("ended") ? Also.REFUSED_BY_RULE : Also.NOTHING;
            var version = version(child.subject());
            var mentor =
                    must(
                            "select sg.staff from child.group_membership m join organisation.staff_group sg on sg.care_group = m.care_group and sg.through_day is null"
                                    + " join organisation.staff s on s.id = sg.staff and s.left_on is null and s.position = 'EDUCATOR'"
                                    + " where m.placement = ? and not exists (select 1 from mentorship.term_card t where t.care_placement = m.placement and t.mentor = sg.staff) limit 1",
                            child.subject());
            var tomorrow = StandingClock.TODAY.plusDays(1).toString();
            if (!child.where().equals("ended")) {
                add(
                        "GET /mentors/choices/{placement}",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> get(path));
                add(
                        "POST /mentors/choices/{placement}",
                        child.where(),
                        child.subject(),
                        also,
                        () ->
                                form(
                                        path,
                                        "mentor",
                                        mentor.toString(),
                                        "startsOn",
                                        tomorrow,
                                        Hv.VERSION,
                                        version));
                add(
                        "POST /mentors/choices/{placement}/trials",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () ->
                                form(
                                        path + "/trials",
                                        "mentor",
                                        mentor.toString(),
                                        "startsOn",
                                        tomorrow,
                                        "decideOn",
                                        StandingClock.TODAY.plusDays(15).toString()));
                add(
                        "POST /mentors/choices/{placement}/ties",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () ->
                                form(
                                        path + "/ties",
                                        "mentor",
                                        mentor.toString(),
                                        "tie",
                                        "EXCLUDED:FAMILY"));
            }
            add(
                    "POST /mentors/fit/children/{placement}/looks",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    "/mentors/fit/children/" + child.subject() + "/looks",
                                    "seen",
                                    "as it was"));
            add(
                    "POST /mentors/choices/{placement}/ties/{tie}/end",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () -> form(path + "/ties/" + mentor + "/end"));
            add(
                    "POST /mentors/choices/{placement}/trials/end",
                    child.where(),
                    child.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/trials/end"));
            add(
                    "POST /mentors/choices/{placement}/undo",
                    child.where(),
                    child.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/undo"));
            add(
                    "POST /mentors/choices/{placement}/vacancies",
                    child.where(),
                    child.subject(),
                    also,
                    () -> form(path + "/vacancies", "from", tomorrow, Hv.VERSION, version));
        }
    }

    /** Ruben is away this week; who is here has nothing to be taken over. */
    private void away() {
        var staff =
                List.of(
                        new Known("own", Cast.RUBEN.staff()),
                        new Known("other location", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff()));
        var isAway = List.of(staff.getFirst());
        var today = StandingClock.TODAY.toString();
        page("/away", Also.NOTHING);
        each("GET /away/{staff}", staff, one -> get("/away/" + one));
        each(
                "POST /away/{staff}/reports",
                staff,
                one -> form("/away/" + one + "/reports", "through", today));
        each(
                "POST /away/{staff}/reports/{absence}/undone",
                staff,
                one -> form("/away/" + one + "/reports/" + UUID.randomUUID() + "/undone"));
        each("POST /away/{staff}/returns", staff, one -> form("/away/" + one + "/returns"));
        each(
                "POST /away/{staff}/notes",
                isAway,
                one ->
                        form(
                                "/away/" + one + "/notes",
                                "words",
                                "Luuk bouwt graag alleen",
                                Hv.VERSION,
                                "-1"));
        each(
                "POST /away/{staff}/covers",
                isAway,
                one ->
                        form(
                                "/away/" + one + "/covers",
                                "day",
                                today,
                                "by",
                                Cast.DAAN.staff().toString()));
        each(
                "POST /away/{staff}/covers/undone",
                staff,
                one ->
                        form(
                                "/away/" + one + "/covers/undone",
                                "day",
                                today,
                                "by",
                                Cast.DAAN.staff().toString()));
    }

    /** The Kometen have a shared tablet. */
    private void tablet() throws SQLException {
        for (var sql :
                List.of(
                        "insert into access.account (id, sign_in_name, display_name) values ('%2$s', 'tablet@houvast.invalid', 'Tablet')",
                        "insert into access.membership (id, organiser, account, from_day) values ('%1$s', '%3$s', '%2$s', '2026-01-01')",
                        "insert into access.tablet (id, organiser, account, name, token_hash, enrolled_by, enrolled_at) values ('%1$s', '%3$s', '%2$s', 'Tablet', encode(sha256(convert_to('%5$s', 'UTF8')), 'hex'), '%6$s', now())",
                        "insert into organisation.tablet_group (organiser, tablet, care_group) values ('%3$s', '%1$s', '%4$s')")) {
            try (var statement = owner.createStatement()) {
                statement.execute(
                        sql.formatted(
                                Actors.TABLET,
                                Actors.TABLET_ACCOUNT,
                                Cast.REGENBOOG.value(),
                                Cast.KOMETEN,
                                Actors.TABLET_TOKEN,
                                Cast.MARIEKE.account()));
            }
        }
        page("/tablet", Also.NOTHING);
        add(
                "POST /tablet/visits",
                "own",
                null,
                Also.REFUSED_BY_RULE,
                () -> form("/tablet/visits", "who", Cast.SAMIRA.staff().toString(), "pin", "2580"));
        page("/tablets", Also.NOTHING);
        var groups =
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other location", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS));
        each(
                "POST /tablets",
                groups,
                group -> form("/tablets", "name", "Tablet", "group", group.toString()));
        add(
                "POST /tablets/{tablet}/revoked",
                "own",
                Cast.KOMETEN,
                Also.NOTHING,
                () -> form("/tablets/" + Actors.TABLET + "/revoked"));
        each(
                "POST /tablets/pins/{staff}/unlocked",
                List.of(
                        new Known("own", Cast.SAMIRA.staff()),
                        new Known("other location", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff())),
                one -> form("/tablets/pins/" + one + "/unlocked"));
        add("POST /me/pin", "own", null, Also.NOTHING, () -> form("/me/pin", "pin", "2580"));
    }

    private void standIns() throws SQLException {
        for (var child : care()) {
            if (!child.where().equals("ended")) {
                var path = "/mentors/stand-ins/" + child.subject();
                var version = version(child.subject());
                add(
                        "GET /mentors/stand-ins/{placement}",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> get(path));
                add(
                        "POST /mentors/stand-ins/{placement}",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> form(path, Hv.VERSION, version));
            }
        }
    }

    private String version(UUID placement) throws SQLException {
        try (var statement =
                owner.prepareStatement(
                        "select version from mentorship.mentorship where care_placement = ?")) {
            statement.setObject(1, placement);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "-1";
            }
        }
    }

    private void checklists() throws SQLException {
        page("/checklists", Also.NOTHING);
        page("/checklists/export", Also.NOTHING);
        page("/checklists/imports", Also.NOTHING);
        add(
                "POST /checklists/week-limit",
                "own",
                null,
                Also.NOTHING,
                () -> form("/checklists/week-limit", "perWeek", "3"));
        add(
                "POST /checklists/imports",
                "own",
                null,
                Also.NOTHING,
                () ->
                        multipart("/checklists/imports")
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "checklist.csv",
                                                "text/csv",
                                                LIST.getBytes(StandardCharsets.UTF_8)))
                                .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        add(
                "POST /checklists/imports/kept",
                "own",
                null,
                Also.NOTHING,
                () ->
                        form(
                                "/checklists/imports/kept",
                                "rows",
                                "1\t" + LIST.replace(";", "\t").replaceFirst("\n", "\n2\t")));
        add(
                "GET /checklists/lines/new",
                "own",
                null,
                Also.NOTHING,
                () -> get("/checklists/lines/new?careType=DAY_CARE"));
        add(
                "POST /checklists/lines",
                "own",
                null,
                Also.NOTHING,
                () -> form("/checklists/lines", line("careType", "DAY_CARE")));
        for (var organiser :
                List.of(
                        new Known("own", Cast.REGENBOOG.value()),
                        new Known("other organiser", Cast.KIEZELS.value()))) {
            var at =
                    "/checklists/lines/"
                            + must(
                                    "select id from rhythm.checklist_line where organiser = ? order by id limit 1",
                                    organiser.subject());
            add(
                    "GET /checklists/lines/{line}",
                    organiser.where(),
                    organiser.subject(),
                    Also.NOTHING,
                    () -> get(at));
            add(
                    "POST /checklists/lines/{line}/changes",
                    organiser.where(),
                    organiser.subject(),
                    Also.NOTHING,
                    () -> form(at + "/changes", line(Hv.VERSION, "0")));
            add(
                    "POST /checklists/lines/{line}/endings",
                    organiser.where(),
                    organiser.subject(),
                    Also.NOTHING,
                    () -> form(at + "/endings", "lastDay", "2027-06-30", Hv.VERSION, "0"));
        }
    }

    private static String[] line(String... more) {
        var fields =
                List.of(
                        "title",
                        "Foto voor het boekje",
                        "kind",
                        "OTHER",
                        "after",
                        "6",
                        "unit",
                        "WEEKS",
                        "start",
                        "AFTER_ENTRY",
                        "windowWeeks",
                        "6",
                        "from",
                        "2027-01-04");
        return Stream.concat(fields.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private void byHand(Known child, UUID moment) {
        var at = "/moments/" + moment;
        add("GET /moments/{moment}", child.where(), child.subject(), Also.NOTHING, () -> get(at));
        add(
                "POST /moments/{moment}/moves",
                child.where(),
                child.subject(),
                Also.NOTHING,
                () -> form(at + "/moves", "day", "2026-12-01", "because", "FITS_BETTER"));
        add(
                "POST /moments/{moment}/releases",
                child.where(),
                child.subject(),
                Also.NOTHING,
                () -> form(at + "/releases"));
        add(
                "POST /moments/{moment}/remarks",
                child.where(),
                child.subject(),
                Also.NOTHING,
                () -> form(at + "/remarks", "words", "Zal ik dan op de groep staan?"));
        add(
                "POST /moments/{moment}/waivings",
                child.where(),
                child.subject(),
                Also.NOTHING,
                () -> form(at + "/waivings", "reason", "LITTLE_HERE"));
    }

    private void talkWishes() throws SQLException {
        each(
                "GET /children/{placement}/talk-wish",
                care(),
                child -> get("/children/" + child + "/talk-wish"));
        for (var place :
                List.of(
                        new Known("own group", Cast.KOMETEN),
                        new Known("other group", Cast.STERREN))) {
            var welcome =
                    must(
                            """
                            select m.placement from child.group_membership m
                            where m.care_group = ? and m.through_day is null and not exists (
                                select 1 from rhythm.talk_opt_out o where o.care_placement = m.placement)
                            order by m.placement limit 1
                            """,
                            place.subject());
            add(
                    "POST /children/{placement}/talk-wish",
                    place.where(),
                    welcome,
                    Also.NOTHING,
                    () ->
                            form(
                                    "/children/" + welcome + "/talk-wish",
                                    "saidBy",
                                    "Sofie de Wit",
                                    "saidOn",
                                    "2026-11-02",
                                    "how",
                                    "MAIL"));
        }
        var said =
                must(
                        "select care_placement from rhythm.talk_opt_out where organiser = ? and taken_back_on is null order by care_placement limit 1",
                        Cast.REGENBOOG.value());
        for (var child :
                List.of(new Known("own", Cast.FENNA.placement()), new Known("another", said))) {
            add(
                    "POST /children/{placement}/talk-wish/taken-back",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () -> form("/children/" + child.subject() + "/talk-wish/taken-back"));
        }
    }

    private void overviews() throws SQLException {
        page("/overviews", Also.NOTHING);
        page("/overviews/export", Also.NOTHING);
        page("/overviews/pdf", Also.NOTHING);
        var open =
                must(
                        "select id from rhythm.overview where mentor = ? and sent_on is null",
                        Cast.SAMIRA.staff());
        var sent =
                must(
                        "select id from rhythm.overview where mentor = ? and sent_on is not null order by quarter limit 1",
                        Cast.DAAN.staff());
        var elsewhere =
                must(
                        "select id from rhythm.overview where mentor = ? and sent_on is not null order by quarter limit 1",
                        Cast.FATMA.staff());
        for (var one :
                List.of(
                        new Known("open", Cast.SAMIRA.staff()),
                        new Known("sent", Cast.DAAN.staff()),
                        new Known("elsewhere", Cast.FATMA.staff()))) {
            var at =
                    "/overviews/"
                            + (one.where().equals("open")
                                    ? open
                                    : one.where().equals("sent") ? sent : elsewhere);
            for (var part : List.of("", "/export", "/pdf")) {
                add(
                        "GET /overviews/{overview}" + part,
                        one.where(),
                        one.subject(),
                        Also.NOTHING,
                        () -> get(at + part));
            }
            add(
                    "POST /overviews/{overview}/words",
                    one.where(),
                    one.subject(),
                    Also.NOTHING,
                    () -> form(at + "/words", "words", "Het waren volle weken."));
            add(
                    "POST /overviews/{overview}/reminders",
                    one.where(),
                    one.subject(),
                    Also.NOTHING,
                    () -> form(at + "/reminders"));
        }
        add(
                "POST /overviews/{overview}/sendings",
                "open",
                Cast.SAMIRA.staff(),
                Also.NOTHING,
                () -> form("/overviews/" + open + "/sendings", Hv.VERSION, "0"));
        var remark =
                must(
                        "select r.id from rhythm.remark r join rhythm.moment m on m.id = r.moment where m.care_placement = ?",
                        Cast.IDRIS.placement());
        add(
                "POST /remarks/{remark}/read",
                "own",
                Cast.IDRIS.placement(),
                Also.NOTHING,
                () -> form("/remarks/" + remark + "/read"));
    }

    private void rhythmAndObservation() throws SQLException {
        talkWishes();
        overviews();
        page("/year-plan", Also.NOTHING);
        add("POST /year-plan", "own", null, Also.NOTHING, () -> form("/year-plan"));
        page("/my-year", Also.NOTHING);
        page("/my-year/list", Also.NOTHING);
        add(
                "GET /my-year/list/{staff}",
                "own",
                Cast.SAMIRA.staff(),
                Also.NOTHING,
                () -> get("/my-year/list/" + Cast.SAMIRA.staff()));
        add(
                "POST /checklists/own-way",
                "own",
                null,
                Also.NOTHING,
                () -> form("/checklists/own-way", "words", "Eerst vijf minuten kijken."));
        checklists();
        page("/notes/new", Also.NOTHING);
        page("/good-moments", Also.NOTHING);
        page("/meanwhile", Also.NOTHING);
        add("POST /meanwhile/read", "own", null, Also.NOTHING, () -> form("/meanwhile/read"));
        each(
                "GET /children/{placement}/looking-card",
                care(),
                child -> get("/children/" + child + "/looking-card"));
        each(
                "POST /children/{placement}/looking-card",
                care(),
                child -> form("/children/" + child + "/looking-card", "line.m42-1", "SEEN"));
        for (var child : care()) {
            var moment =
                    one(
                            "select id from rhythm.moment where care_placement = ? and state = 'OPEN' and kind <> 'OBSERVATION' limit 1",
                            child.subject());
            if (moment != null) {
                for (var verb : List.of("done", "done-elsewhere")) {
                    add(
                            "POST /moments/{moment}/" + verb,
                            child.where(),
                            child.subject(),
                            Also.NOTHING,
                            () -> form("/moments/" + moment + "/" + verb));
                }
            }
            if (moment != null) {
                byHand(child, moment);
            }
            var done =
                    one(
                            "select id from rhythm.moment where care_placement = ? and state = 'DONE' order by closed_on desc limit 1",
                            child.subject());
            if (done != null && !child.where().equals("ended")) {
                add(
                        "POST /moments/{moment}/reopened",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> form("/moments/" + done + "/reopened"));
            }
            add(
                    "POST /notes",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    "/notes",
                                    "about",
                                    child.subject().toString(),
                                    "words",
                                    "bouwt een hoge toren",
                                    "kind",
                                    "NOTE",
                                    "audience",
                                    "TEAM"));
            add(
                    "POST /observations",
                    child.where(),
                    child.subject(),
                    Also.NOTHING,
                    () -> form("/observations", "child", child.subject().toString()));
            var open =
                    one(
                            "select id from observation.observation where care_placement = ? and closed_on is null",
                            child.subject());
            if (open != null) {
                add(
                        "POST /observations/{observation}/enough",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> form("/observations/" + open + "/enough"));
            }
            var closed =
                    one(
                            "select id from observation.observation o where care_placement = ? and closed_on is not null"
                                    + " and not exists (select 1 from observation.observation x where x.care_placement = o.care_placement and x.closed_on is null) limit 1",
                            child.subject());
            if (closed != null) {
                add(
                        "POST /observations/{observation}/reopened",
                        child.where(),
                        child.subject(),
                        Also.NOTHING,
                        () -> form("/observations/" + closed + "/reopened"));
            }
        }
        var note =
                must(
                        "select e.id from observation.entry e where e.care_placement = ? and e.kind = 'FOR_THE_MENTOR' and e.taken_back_at is null limit 1",
                        Cast.NOOR.placement());
        add(
                "POST /notes/{note}/read",
                "own",
                Cast.NOOR.placement(),
                Also.NOTHING,
                () -> form("/notes/" + note + "/read"));
        add(
                "POST /notes/{note}/unread",
                "own",
                Cast.NOOR.placement(),
                Also.NOTHING,
                () -> form("/notes/" + note + "/unread"));
        var saving =
                must(
                        "select saving from observation.entry where care_placement = ? and written_by = ? and taken_back_at is null order by written_at desc limit 1",
                        Cast.MILAN.placement(),
                        Cast.SAMIRA.staff());
        add(
                "POST /notes/{saving}/taken-back",
                "own",
                Cast.MILAN.placement(),
                Also.OWN_WRITING,
                () -> form("/notes/" + saving + "/taken-back"));
    }

    /** Nobody has an import yet: of one that is not there, nobody sees anything. */
    private void intake() {
        var nowhere = "/imports/" + new UUID(0, 1);
        page("/imports", Also.NOTHING);
        add(
                "POST /imports",
                "own",
                null,
                Also.REFUSED_BY_RULE,
                () ->
                        multipart("/imports")
                                .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        add("GET /imports/{id}", "own", null, Also.NOT_THERE, () -> get(nowhere));
        add(
                "GET /imports/{id}/progress",
                "own",
                null,
                Also.NOT_THERE,
                () -> get(nowhere + "/progress"));
        for (var verb :
                List.of("lists", "answers", "take-over", "take-back", "again", "throw-away")) {
            add(
                    "POST /imports/{id}/" + verb,
                    "own",
                    null,
                    Also.NOT_THERE,
                    () -> form(nowhere + "/" + verb));
        }
        add(
                "POST /imports/{id}/lists/{list}/columns",
                "own",
                null,
                Also.NOT_THERE,
                () -> form(nowhere + "/lists/0/columns"));
    }

    private void trainees() throws SQLException {
        page("/trainees", Also.LIST);
        page("/trainees/start", Also.NOTHING);
        page("/trainees/groups", Also.NOTHING);
        page("/trainees/routes", Also.NOTHING);
        page("/trainees/partners", Also.NOTHING);
        for (var list : List.of("routes", "partners")) {
            add(
                    "POST /trainees/" + list,
                    "own",
                    null,
                    Also.REFUSED_BY_RULE,
                    () -> form("/trainees/" + list, "name", " "));
            var each = list.equals("routes") ? "route" : "partner";
            add(
                    "POST /trainees/" + list + "/{" + each + "}/left-out",
                    "own",
                    null,
                    Also.NOTHING,
                    () -> form("/trainees/" + list + "/" + new UUID(0, 1) + "/left-out"));
        }
        var groups =
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS));
        each("GET /trainees/groups/{group}", groups, one -> get("/trainees/groups/" + one));
        each(
                "POST /trainees/groups/{group}",
                groups,
                one -> form("/trainees/groups/" + one, "places1", "2"));
        each(
                "POST /trainees/groups/{group}/quiet",
                groups,
                one ->
                        form(
                                "/trainees/groups/" + one + "/quiet",
                                "startsAt",
                                "13:00",
                                "words",
                                "de kinderen slapen"));
        each(
                "POST /trainees/groups/{group}/quiet/{moment}/removed",
                groups,
                one -> form("/trainees/groups/" + one + "/quiet/" + new UUID(0, 1) + "/removed"));
        add(
                "POST /trainees/start/options",
                "own",
                null,
                Also.NOTHING,
                () ->
                        form(
                                "/trainees/start/options",
                                "group",
                                Cast.KOMETEN.toString(),
                                "time",
                                "none"));
        for (var group :
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS))) {
            var mentor =
                    must(
                            "select staff from organisation.staff_group g join organisation.staff s on s.id = g.staff where g.care_group = ? and g.through_day is null"
                                    + " and s.left_on is null and s.position = 'EDUCATOR' limit 1",
                            group.subject());
            add(
                    "POST /trainees/start",
                    group.where(),
                    group.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    "/trainees/start",
                                    "group",
                                    group.subject().toString(),
                                    "time",
                                    "none",
                                    "givenName",
                                    "Amber",
                                    "surname",
                                    "Proef",
                                    "route",
                                    "anders",
                                    "aloneSeen",
                                    "true",
                                    "fromDay",
                                    StandingClock.TODAY.plusDays(6).toString(),
                                    "throughDay",
                                    StandingClock.TODAY.plusDays(90).toString(),
                                    "days",
                                    "MONDAY",
                                    "paid",
                                    "false",
                                    "counts",
                                    "false",
                                    "mentor",
                                    mentor.toString()));
        }
        for (var placement :
                List.of(
                        new Known("own", Cast.LOTTE.placement()),
                        new Known("other organiser", Cast.AMINA.placement()),
                        new Known("ended", Cast.YANNICK.placement()))) {
            var path = "/placements/" + placement.subject();
            add(
                    "GET /placements/{placement}",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () -> get(path));
            add(
                    "GET /placements/{placement}/welcome",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () -> get(path + "/welcome"));
            var page =
                    one(
                            "select id from trainee.bundle_page where placement = ? limit 1",
                            placement.subject());
            if (page != null) {
                add(
                        "GET /placements/{placement}/bundle/{paper}",
                        placement.where(),
                        placement.subject(),
                        Also.NOTHING,
                        () -> get(path + "/bundle/" + page));
            }
            add(
                    "POST /placements/{placement}/bundle",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () ->
                            multipart(path + "/bundle")
                                    .file(
                                            new MockMultipartFile(
                                                    "pages",
                                                    "a.pdf",
                                                    "application/pdf",
                                                    "%PDF-1.7 x"
                                                            .getBytes(StandardCharsets.US_ASCII)))
                                    .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
            if (page != null) {
                for (var verb : List.of("taken-away", "put-back")) {
                    add(
                            "POST /placements/{placement}/bundle/{paper}/" + verb,
                            placement.where(),
                            placement.subject(),
                            Also.OWN_WRITING,
                            () -> form(path + "/bundle/" + page + "/" + verb));
                }
            }
            about(placement, "POST", "/bundle/asked", "", Also.NOTHING);
            about(
                    placement,
                    "POST",
                    "/bundle/kinds",
                    "",
                    Also.NOTHING,
                    "paper",
                    UUID.randomUUID().toString(),
                    "kind",
                    "GUIDE");
            for (var screen :
                    List.of("days", "period", "time", "details", "agreements", "ending")) {
                add(
                        "GET /placements/{placement}/" + screen,
                        placement.where(),
                        placement.subject(),
                        Also.NOTHING,
                        () -> get(path + "/" + screen));
            }
            add(
                    "POST /placements/{placement}/days",
                    placement.where(),
                    placement.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/days", "from", "2020-01-06"));
            add(
                    "POST /placements/{placement}/period",
                    placement.where(),
                    placement.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/period", "last", "2020-01-06"));
            add(
                    "POST /placements/{placement}/time",
                    placement.where(),
                    placement.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/time", "time", ""));
            add(
                    "POST /placements/{placement}/details",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    path + "/details",
                                    "givenName",
                                    "Amber",
                                    "surname",
                                    "Proef",
                                    "arriveWhere",
                                    "de blauwe deur"));
            add(
                    "POST /placements/{placement}/beside",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    path + "/beside",
                                    "weekday",
                                    "SUNDAY",
                                    "staff",
                                    new UUID(0, 1).toString()));
            add(
                    "POST /placements/{placement}/beside/{beside}/called-off",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () -> form(path + "/beside/" + new UUID(0, 1) + "/called-off"));
            add(
                    "POST /placements/{placement}/trial",
                    placement.where(),
                    placement.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/trial", "decideOn", "2020-01-06"));
            add(
                    "POST /placements/{placement}/agreements",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () ->
                            form(
                                    path + "/agreements",
                                    "kind",
                                    "SUPPORT",
                                    "words",
                                    "We doen het samen voor."));
            add(
                    "POST /placements/{placement}/agreements/{agreement}/ended",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () -> form(path + "/agreements/" + new UUID(0, 1) + "/ended"));
            add(
                    "POST /placements/{placement}/ending",
                    placement.where(),
                    placement.subject(),
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/ending", "reason", "OTHER", "lastDay", "2020-01-06"));
            add(
                    "POST /placements/{placement}/invitations",
                    placement.where(),
                    placement.subject(),
                    Also.NOTHING,
                    () -> form(path + "/invitations"));
        }
    }

    private void does(String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static final List<Known> LEARNERS =
            List.of(
                    new Known("own", Cast.LOTTE.placement()),
                    new Known("other organiser", Cast.AMINA.placement()),
                    new Known("ended", Cast.YANNICK.placement()));

    /** From outside: by a grant of now, one that ended, and one of a placement that ended. */
    private void outside() throws SQLException {
        granted(Cast.DIRK.account(), "EXTERNAL_MENTOR", Cast.AMINA.placement(), 30);
        granted(Cast.DIRK.account(), "EXTERNAL_MENTOR", Cast.YANNICK.placement(), 400);
        for (var ended :
                Map.of(
                                Actors.TEACHER_OF_BEFORE,
                                "TEACHER",
                                Actors.EXTERNAL_MENTOR_OF_BEFORE,
                                "EXTERNAL_MENTOR")
                        .entrySet()) {
            does(
                    "insert into access.account (id, sign_in_name, display_name) values (?, ?, 'Van Buiten')",
                    ended.getKey(),
                    ended.getValue().toLowerCase(Locale.ROOT) + "@before.example");
            does(
                    "insert into access.membership (id, organiser, account, from_day) values (gen_random_uuid(), ?, ?, ?)",
                    Cast.KIEZELS.value(),
                    ended.getKey(),
                    StandingClock.TODAY.minusDays(90));
            granted(ended.getKey(), ended.getValue(), Cast.AMINA.placement(), -1);
        }
    }

    private void granted(UUID account, String purpose, UUID placement, int through)
            throws SQLException {
        does(
                "insert into access.granted (id, organiser, account, purpose, subject, from_day, through_day)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)",
                Cast.KIEZELS.value(),
                account,
                purpose,
                placement,
                StandingClock.TODAY.minusDays(60),
                StandingClock.TODAY.plusDays(through));
    }

    /** The week, the goal, what is asked, and the activities of a group. */
    private void together() throws SQLException {
        outside();
        page("/my-week", Also.NOTHING);
        page("/ask", Also.NOTHING);
        for (var learner : LEARNERS) {
            var id = learner.subject();
            var item = UUID.randomUUID();
            does(
                    "insert into learning.plan_item (id, organiser, care_group, placement, day, part, kind, words)"
                            + " select ?, organiser, care_group, id, ?, 'MORNING', 'CHANCE', 'Voorlezen' from trainee.placement where id = ?",
                    item,
                    StandingClock.TODAY,
                    id);
            var ask = UUID.randomUUID();
            does(
                    "insert into learning.ask (id, organiser, placement, staff, about, day, at, asked_on, agreed_on)"
                            + " select ?, t.organiser, p.id, t.mentor, 'Waarom?', ?, '13:00', ?, ? from trainee.placement p"
                            + " join mentorship.mentorship m on m.trainee_placement = p.id join mentorship.term t on t.mentorship = m.id"
                            + " where p.id = ? limit 1",
                    ask,
                    StandingClock.TODAY,
                    StandingClock.TODAY,
                    StandingClock.TODAY,
                    id);
            var visit = UUID.randomUUID();
            does(
                    "insert into learning.visit (id, organiser, placement, visitor, visitor_name, purpose, along, day, at)"
                            + " select ?, organiser, id, ?, 'Bart', 'TEACHER', false, ?, '13:00' from trainee.placement where id = ?",
                    visit,
                    Cast.BART.account(),
                    StandingClock.TODAY.plusDays(7),
                    id);
            about(learner, "GET", "/thread", "", Also.NOTHING);
            about(learner, "POST", "/thread", "", Also.NOTHING, "words", "Tot donderdag.");
            about(
                    learner,
                    "POST",
                    "/roles",
                    "",
                    Also.NOTHING,
                    "task",
                    "PASS_ON",
                    "party",
                    "WORKPLACE");
            about(learner, "GET", "/outside", "", Also.NOTHING);
            about(learner, "POST", "/outside", "", Also.REFUSED_BY_RULE, "purpose", "TEACHER");
            about(
                    learner,
                    "POST",
                    "/outside/{granted}/ended",
                    UUID.randomUUID().toString(),
                    Also.NOTHING);
            about(learner, "GET", "/visits", "", Also.NOTHING);
            about(learner, "GET", "/visits/{visit}", visit.toString(), Also.NOTHING);
            about(learner, "POST", "/visits", "", Also.REFUSED_BY_RULE, "moment", "x");
            about(
                    learner,
                    "POST",
                    "/visits/{visit}/moved",
                    visit.toString(),
                    Also.REFUSED_BY_RULE,
                    "moment",
                    "x");
            about(
                    learner,
                    "POST",
                    "/visits/{visit}/cancelled",
                    visit.toString(),
                    Also.REFUSED_BY_RULE);
            about(
                    learner,
                    "POST",
                    "/visits/{visit}/talk-about",
                    visit.toString(),
                    Also.REFUSED_BY_RULE,
                    "words",
                    "De module.");
            for (var screen : List.of("week", "state", "asks")) {
                about(learner, "GET", "/" + screen, "", Also.NOTHING);
            }
            about(
                    learner,
                    "POST",
                    "/week",
                    "",
                    Also.REFUSED_BY_RULE,
                    "kind",
                    "CHANCE",
                    "day",
                    StandingClock.TODAY.toString(),
                    "part",
                    "MORNING",
                    "words",
                    " ");
            about(
                    learner,
                    "POST",
                    "/week/{item}/moved",
                    item.toString(),
                    Also.REFUSED_BY_RULE,
                    "day",
                    "2020-01-06");
            for (var act : List.of("done", "not-done", "dropped")) {
                about(learner, "POST", "/week/{item}/" + act, item.toString(), Also.NOTHING);
            }
            about(learner, "POST", "/goal", "", Also.NOTHING, "goal", "Ik lees voor");
            about(learner, "POST", "/goal/step", "", Also.NOTHING, "step", "2");
            about(learner, "POST", "/goal/reached", "", Also.NOTHING);
            about(learner, "POST", "/state", "", Also.NOTHING, "words", "Het gaat goed.");
            about(learner, "POST", "/asks", "", Also.REFUSED_BY_RULE, "about", "Waarom?");
            for (var act : List.of("agreed", "right", "fine", "dropped")) {
                about(learner, "POST", "/asks/{ask}/" + act, ask.toString(), Also.NOTHING);
            }
            about(
                    learner,
                    "POST",
                    "/asks/{ask}/moments",
                    ask.toString(),
                    Also.REFUSED_BY_RULE,
                    "moment",
                    "x");
            about(
                    learner,
                    "POST",
                    "/asks/{ask}/taken-along",
                    ask.toString(),
                    Also.NOTHING,
                    "words",
                    "Rustig beginnen.");
        }
        for (var location :
                List.of(
                        new Known("own", Cast.ZONNESTRAAL),
                        new Known("other group", Cast.DE_KLEINE_BEER),
                        new Known("other organiser", Cast.HET_KIEZELTJE))) {
            var id = location.subject();
            var path = "/locations/" + id + "/team-meeting";
            var point = UUID.randomUUID().toString();
            add(
                    "GET /locations/{location}/team-meeting",
                    location.where(),
                    id,
                    Also.NOTHING,
                    () -> get(path));
            add(
                    "POST /locations/{location}/team-meeting",
                    location.where(),
                    id,
                    Also.NOTHING,
                    () -> form(path, "kind", "CASE", "words", "Wie helpt er mee?"));
            for (var act : List.of("words", "discussed", "left-out")) {
                add(
                        "POST /locations/{location}/team-meeting/" + act,
                        location.where(),
                        id,
                        Also.NOTHING,
                        () -> form(path + "/" + act, "point", point, "words", "Anders."));
            }
        }
        add("GET /how-guiding-goes", "own", null, Also.NOTHING, () -> get("/how-guiding-goes"));
        add(
                "POST /how-guiding-goes",
                "own",
                null,
                Also.NOTHING,
                () -> form("/how-guiding-goes", "how", "WELL"));
        for (var colleague :
                List.of(
                        new Known("own", Cast.SAMIRA.staff()),
                        new Known("other group", Cast.FATMA.staff()),
                        new Known("other organiser", Cast.ELS.staff()))) {
            var path = "/colleagues/" + colleague.subject() + "/how-guiding-goes";
            add(
                    "GET /colleagues/{staff}/how-guiding-goes",
                    colleague.where(),
                    colleague.subject(),
                    Also.NOTHING,
                    () -> get(path));
            add(
                    "POST /colleagues/{staff}/how-guiding-goes/{checkIn}/heard",
                    colleague.where(),
                    colleague.subject(),
                    Also.NOTHING,
                    () -> form(path + "/" + UUID.randomUUID() + "/heard"));
        }
        for (var group :
                List.of(
                        new Known("own", Cast.KOMETEN),
                        new Known("other group", Cast.UILTJES),
                        new Known("other organiser", Cast.PEUTERS))) {
            var id = group.subject();
            var path = "/groups/" + id + "/activities";
            var item = UUID.randomUUID();
            does(
                    "insert into learning.plan_item (id, organiser, care_group, day, part, kind, words)"
                            + " select ?, organiser, id, ?, 'MORNING', 'ACTIVITY', 'Soep' from organisation.care_group where id = ?",
                    item,
                    StandingClock.TODAY,
                    id);
            var staff =
                    must(
                            "select staff from organisation.staff_group where care_group = ? and through_day is null limit 1",
                            id);
            add("GET /groups/{group}/activities", group.where(), id, Also.NOTHING, () -> get(path));
            add(
                    "POST /groups/{group}/activities",
                    group.where(),
                    id,
                    Also.NOTHING,
                    () ->
                            form(
                                    path,
                                    "day",
                                    StandingClock.TODAY.toString(),
                                    "part",
                                    "MORNING",
                                    "words",
                                    "Soep"));
            add(
                    "POST /groups/{group}/activities/{item}/watched",
                    group.where(),
                    id,
                    Also.NOTHING,
                    () -> form(path + "/" + item + "/watched", "staff", staff.toString()));
            add(
                    "POST /groups/{group}/activities/{item}/dropped",
                    group.where(),
                    id,
                    Also.NOTHING,
                    () -> form(path + "/" + item + "/dropped"));
        }
    }

    /** A request about a placement; what stands in braces is filled in. */
    private void about(
            Known learner, String verb, String screen, String filled, Also also, String... fields) {
        var path = "/placements/" + learner.subject() + screen.replaceFirst("\\{[a-z]+}", filled);
        add(
                verb + " /placements/{placement}" + screen,
                learner.where(),
                learner.subject(),
                also,
                () -> verb.equals("GET") ? get(path) : form(path, fields));
    }

    /** The rooms in which someone who starts is welcomed and known. */
    private void welcome() throws SQLException {
        page("/sheets", Also.NOTHING);
        page("/visions", Also.NOTHING);
        page("/competences", Also.NOTHING);
        add(
                "POST /competences",
                "own",
                null,
                Also.NOTHING,
                () ->
                        multipart("/competences")
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "a.csv",
                                                "text/csv",
                                                "Competentie;Bron\nSpelen;Eigen"
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        add(
                "POST /competences/kept",
                "own",
                null,
                Also.NOTHING,
                () -> form("/competences/kept", "rows", "1\tCompetentie\tBron\n2\tSpelen\tEigen"));
        for (var location :
                List.of(
                        new Known("own", locationOf(Cast.KOMETEN)),
                        new Known(
                                "other location",
                                must(
                                        "select id from organisation.location where organiser = ? and id <> ? order by id limit 1",
                                        Cast.REGENBOOG.value(),
                                        locationOf(Cast.KOMETEN))),
                        new Known("other organiser", locationOf(Cast.PEUTERS)))) {
            var sheet = "/sheets/" + location.subject() + "/feedback";
            of("GET /sheets/{location}/{kind}", location, Also.NOTHING, () -> get(sheet));
            of(
                    "GET /sheets/{location}/{kind}/words",
                    location,
                    Also.NOTHING,
                    () -> get(sheet + "/words"));
            of(
                    "POST /sheets/{location}/{kind}/words",
                    location,
                    Also.NOTHING,
                    () ->
                            form(
                                    sheet + "/words",
                                    Hv.VERSION,
                                    "0",
                                    "title",
                                    "Zo praten wij",
                                    "heading0",
                                    "Ik zeg wat ik zag",
                                    "lines0",
                                    "Ik zag dat je bleef."));
            of(
                    "POST /sheets/{location}/{kind}/signatures",
                    location,
                    Also.NOTHING,
                    () -> form(sheet + "/signatures"));
            var vision = "/visions/" + location.subject();
            of("GET /visions/{location}", location, Also.NOTHING, () -> get(vision));
            of(
                    "GET /visions/{location}/words",
                    location,
                    Also.NOTHING,
                    () -> get(vision + "/words"));
            of(
                    "POST /visions/{location}/words",
                    location,
                    Also.NOTHING,
                    () ->
                            form(
                                    vision + "/words",
                                    Hv.VERSION,
                                    "0",
                                    "why",
                                    "Zij zijn onze collega’s van morgen."));
            of(
                    "POST /sheets/{location}/{kind}/agreed",
                    location,
                    Also.NOTHING,
                    () -> form(sheet + "/agreed"));
        }
        for (var placement :
                List.of(
                        new Known("own", Cast.LOTTE.placement()),
                        new Known("other organiser", Cast.AMINA.placement()),
                        new Known("ended", Cast.YANNICK.placement()))) {
            var path = "/placements/" + placement.subject();
            var in = "/placements/{placement}";
            of(
                    "GET " + in + "/sheets/{kind}",
                    placement,
                    Also.NOTHING,
                    () -> get(path + "/sheets/day-course"));
            of(
                    "POST " + in + "/sheets/{kind}/talks",
                    placement,
                    Also.NOTHING,
                    () -> form(path + "/sheets/feedback/talks"));
            of(
                    "GET " + in + "/warm-start",
                    placement,
                    Also.NOTHING,
                    () -> get(path + "/warm-start"));
            of(
                    "POST " + in + "/previsit",
                    placement,
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/previsit", "on", "2020-01-06", "at", "13:00"));
            of(
                    "POST " + in + "/previsit/answers",
                    placement,
                    Also.NOTHING,
                    () -> form(path + "/previsit/answers", "answer", "COMES"));
            of(
                    "POST " + in + "/welcome/ticks",
                    placement,
                    Also.REFUSED_BY_RULE,
                    () ->
                            form(
                                    path + "/welcome/ticks",
                                    "section",
                                    "before",
                                    "words",
                                    "Iets anders"));
            of(
                    "POST " + in + "/settling",
                    placement,
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/settling", "through", "2020-01-06"));
            of("GET " + in + "/pulse", placement, Also.NOTHING, () -> get(path + "/pulse"));
            of(
                    "POST " + in + "/pulse",
                    placement,
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/pulse", "moment", "FIRST_DAY", "words", "x".repeat(2000)));
            of("GET " + in + "/profile", placement, Also.NOTHING, () -> get(path + "/profile"));
            of(
                    "POST " + in + "/profile",
                    placement,
                    Also.NOTHING,
                    () -> form(path + "/profile", Hv.VERSION, "0", "wanted", "Voorlezen"));
            of(
                    "POST " + in + "/profile/emphases",
                    placement,
                    Also.NOTHING,
                    () -> form(path + "/profile/emphases", "emphasis", "Begin bij voorlezen"));
            of(
                    "POST " + in + "/profile/emphases/{emphasis}/endings",
                    placement,
                    Also.NOTHING,
                    () -> form(path + "/profile/emphases/" + UUID.randomUUID() + "/endings"));
            of(
                    "GET " + in + "/in-confidence",
                    placement,
                    Also.NOTHING,
                    () -> get(path + "/in-confidence"));
            of(
                    "POST " + in + "/in-confidence",
                    placement,
                    Also.REFUSED_BY_RULE,
                    () -> form(path + "/in-confidence", "words", " "));
            of(
                    "POST " + in + "/in-confidence/{told}/readers",
                    placement,
                    Also.NOT_THERE,
                    () ->
                            form(
                                    path + "/in-confidence/" + UUID.randomUUID() + "/readers",
                                    "reader",
                                    UUID.randomUUID().toString()));
            of(
                    "POST " + in + "/in-confidence/{told}/endings",
                    placement,
                    Also.NOT_THERE,
                    () -> form(path + "/in-confidence/" + UUID.randomUUID() + "/endings"));
        }
    }

    /** What programmes ask; the same one is known in two organisers. */
    private void programmes() throws SQLException {
        var programme =
                must(
                        "select programme from trainee.placement where id = ?",
                        Cast.LOTTE.placement());
        does(
                "insert into trainee.curriculum (id, organiser, programme, written_on)"
                        + " select gen_random_uuid(), o.id, ?, ? from foundation.organiser o"
                        + " where not exists (select 1 from trainee.curriculum c where c.organiser = o.id and c.programme = ?)",
                programme,
                StandingClock.TODAY,
                programme);
        page("/trainees/programmes", Also.NOTHING);
        ofAll("POST", "/trainees/programmes", "", Also.REFUSED_BY_RULE, "name", " ");
        ofAll("POST", "/trainees/programmes/criteria", "", Also.NOTHING, "criteria", "Ik groet.");
        var one = "/trainees/programmes/{programme}";
        var filled = programme.toString();
        ofAll("GET", one, filled, Also.NOTHING);
        ofAll("GET", one + "/export", filled, Also.NOTHING);
        ofAll("POST", one + "/criteria", filled, Also.NOTHING, "criteria", "Ik groet.");
        ofAll("POST", one + "/lines", filled, Also.NOTHING, "task", "Voorlezen");
        ofAll("POST", one + "/lines/{line}/left-out", filled, Also.NOTHING);
        ofAll(
                "POST",
                one + "/readings/kept",
                filled,
                Also.NOTHING,
                "rows",
                "1\tModule\tTaak\n2\tSpelen\tVoorlezen");
        ofAll("POST", one + "/readings/{reading}/undone", filled, Also.NOT_THERE);
        add(
                "POST " + one + "/readings",
                "own",
                null,
                Also.NOTHING,
                () ->
                        multipart("/trainees/programmes/" + programme + "/readings")
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "a.csv",
                                                "text/csv",
                                                "Module;Taak\nSpelen;Voorlezen"
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        page("/trainees/questions", Also.NOTHING);
        page("/trainees/questions/export", Also.NOTHING);
        ofAll("POST", "/trainees/questions", "", Also.REFUSED_BY_RULE, "question", " ");
        ofAll("POST", "/trainees/questions/left-out", "", Also.NOTHING, "card", "mistake");
        ofAll(
                "POST",
                "/trainees/questions/readings/kept",
                "",
                Also.NOTHING,
                "rows",
                "1\tVraag\tAntwoord\tBron\n2\tMag ik?\tJa.\tOnze afspraak");
        add(
                "POST /trainees/questions/readings",
                "own",
                null,
                Also.NOTHING,
                () ->
                        multipart("/trainees/questions/readings")
                                .file(
                                        new MockMultipartFile(
                                                "file",
                                                "a.csv",
                                                "text/csv",
                                                "Vraag;Antwoord;Bron\nMag ik?;Ja.;Onze afspraak"
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .param(Hv.IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        for (var learner : LEARNERS) {
            about(learner, "GET", "/questions", "", Also.NOTHING);
            evaluation(learner);
            about(learner, "GET", "/programme", "", Also.NOTHING);
            about(
                    learner,
                    "POST",
                    "/programme",
                    "",
                    Also.NOTHING,
                    "programme",
                    programme.toString());
            about(learner, "POST", "/module", "", Also.NOTHING, "module", "Spelen");
        }
    }

    /** The interim one is open, so that voices can be told; the final one waits for its day. */
    private void evaluation(Known learner) throws SQLException {
        does(
                "delete from learning.voice_line where evaluation in (select id from learning.evaluation where placement = ?)",
                learner.subject());
        does(
                "delete from learning.voice where evaluation in (select id from learning.evaluation where placement = ?)",
                learner.subject());
        for (var beside : List.of("evaluation_without", "evaluation_correction")) {
            does(
                    "delete from learning."
                            + beside
                            + " where evaluation in (select id from learning.evaluation where placement = ?)",
                    learner.subject());
        }
        does("delete from learning.evaluation where placement = ?", learner.subject());
        does(
                "insert into learning.evaluation (id, organiser, placement, kind, day, planned_by)"
                        + " select gen_random_uuid(), organiser, id, 'INTERIM', ?, ? from trainee.placement where id = ?",
                StandingClock.TODAY,
                Cast.ELS.account(),
                learner.subject());
        var one = "/evaluations/{kind}";
        about(learner, "GET", "/evaluations", "", Also.NOTHING);
        about(learner, "GET", one, "interim", Also.NOTHING);
        about(learner, "GET", one + "/paper", "interim", Also.NOTHING);
        about(learner, "POST", one, "final", Also.REFUSED_BY_RULE, "day", "2020-01-06");
        about(learner, "POST", one + "/voice", "interim", Also.NOTHING, "SAW", "Ze groet.");
        about(
                learner,
                "POST",
                one + "/told",
                "interim",
                Also.REFUSED_BY_RULE,
                "side",
                "SCHOOL",
                "by",
                " ");
        about(learner, "POST", one + "/opened", "interim", Also.NOTHING);
        about(learner, "POST", one + "/closed", "interim", Also.REFUSED_BY_RULE, "agreed", " ");
        about(learner, "POST", one + "/corrections", "interim", Also.REFUSED_BY_RULE, "words", " ");
    }

    /** A request about the own organiser; the first braces are filled in, others are of nothing. */
    private void ofAll(String verb, String endpoint, String filled, Also also, String... fields) {
        var path =
                endpoint.replaceFirst("\\{[a-z]+}", filled)
                        .replaceFirst("\\{[a-z]+}", new UUID(0, 1).toString());
        add(
                verb + " " + endpoint,
                "own",
                null,
                also,
                () -> verb.equals("GET") ? get(path) : form(path, fields));
    }

    private UUID locationOf(UUID group) throws SQLException {
        return must("select location from organisation.care_group where id = ?", group);
    }

    private void of(
            String endpoint,
            Known known,
            Also also,
            Supplier<? extends AbstractMockHttpServletRequestBuilder<?>> request) {
        add(endpoint, known.where(), known.subject(), also, request);
    }

    private void today() {
        page("/today", Also.NOTHING);
        var stop = "help:" + Cast.SAMIRA.staff();
        add(
                "POST /today/round/{stop}/walked",
                "own",
                null,
                Also.NOTHING,
                () -> form("/today/round/" + stop + "/walked"));
        add(
                "POST /today/round/{stop}/not-walked",
                "own",
                null,
                Also.NOTHING,
                () -> form("/today/round/" + stop + "/not-walked"));
    }
}
