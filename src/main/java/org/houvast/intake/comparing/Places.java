package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.foundation.Country;
import org.houvast.intake.reading.ChildRow;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * The locations and groups that lists name. Spellings that differ in capitals and signs are one
 * place. A group that nothing else speaks of is asked about; a kind of care is proposed by the name
 * of the place and the ages of its children.
 */
final class Places {

    /** Fewer children than this do not make a group that nobody else knows of. */
    private static final int HARDLY_A_GROUP = 3;

    private static final int SCHOOL_AGE = 4;

    private static final Pattern OUT_OF_SCHOOL =
            Pattern.compile(
                    "\\b(bso|nso|vso|ibo|buitenschoolse?|naschoolse?|schoolkind\\w*|after school)\\b");
    private static final Pattern PRESCHOOL = Pattern.compile("peuter|voorschool|psz|preschool");
    private static final Pattern DAY_CARE =
            Pattern.compile(
                    "\\b(kdv|dagopvang|kinderdagverblijf|babygroep|hele dagopvang|creche|kribbe|nursery)\\b");
    private static final Pattern FAMILY =
            Pattern.compile("gezinsopvang|gastouder|onthaalouder|family");

    private static final String LOCATION_NAME = "location-name";

    private final Knowledge known;
    private final Lists lists;
    private final Asking asking;
    private final LocalDate today;

    private final Map<String, LocationId> locations = new LinkedHashMap<>();
    private final Map<String, String> locationNames = new HashMap<>();

    /** By location and group, both as keys. */
    private final Map<String, Map<String, Spot>> spots = new LinkedHashMap<>();

    /** Names of groups that may be new at some location; elsewhere they say nothing for sure. */
    private final Set<String> doubted = new HashSet<>();

    private final Map<GroupId, Spot> byGroup = new HashMap<>();
    private String only = "";
    private String onlyName = "";

    /** Neither the lists nor what is known speak of any location. */
    private boolean nowhere;

    /** What the lists say of one group. */
    private static final class Named {
        private final Map<String, Integer> spellings = new TreeMap<>();
        private final Map<String, Integer> locationSpellings = new TreeMap<>();
        private final List<RowRef> rows = new ArrayList<>();
        private final List<ChildRow> children = new ArrayList<>();
        private boolean byStaff;
    }

    private Places(Lists lists, Knowledge known, Asking asking, LocalDate today) {
        this.lists = lists;
        this.known = known;
        this.asking = asking;
        this.today = today;
    }

    static Places of(Lists lists, Knowledge known, Asking asking, LocalDate today) {
        var places = new Places(lists, known, asking, today);
        for (var location : known.locations()) {
            places.locations.put(Spelling.key(location.name()), location.id());
            places.locationNames.put(Spelling.key(location.name()), location.name());
            places.spots.put(Spelling.key(location.name()), new LinkedHashMap<>());
        }
        for (var group : known.groups()) {
            places.spots
                    .computeIfAbsent(Spelling.key(group.locationName()), _ -> new LinkedHashMap<>())
                    .put(
                            Spelling.key(group.name()),
                            new Spot(
                                    group.location(),
                                    group.locationName(),
                                    group.id(),
                                    group.name(),
                                    group.careType(),
                                    false));
        }
        places.only = places.onlyLocation(lists);
        places.open(places.named(lists));
        return places;
    }

    /** Where everything is that does not say where, when there is no choice. */
    private String onlyLocation(Lists lists) {
        var all = new LinkedHashSet<>(locations.keySet());
        for (var sheet : lists.sheets()) {
            sheet.children().forEach(row -> add(row.location(), all));
            sheet.staff().forEach(row -> add(row.location(), all));
            sheet.trainees().forEach(row -> add(row.location(), all));
        }
        nowhere = all.isEmpty();
        var answer = asking.said(LOCATION_NAME).orElse(null);
        if (all.isEmpty() && answer != null && !answer.equals(Question.Option.LATER)) {
            add(answer, all);
            onlyName = answer.strip();
        }
        return all.size() == 1 ? all.getFirst() : "";
    }

    private static void add(@Nullable String location, Set<String> all) {
        if (location != null && !location.isBlank()) {
            all.add(Spelling.key(location));
        }
    }

    private String locationKey(@Nullable String location) {
        return location == null ? only : Spelling.key(location);
    }

    private Map<String, Map<String, Named>> named(Lists lists) {
        Map<String, Map<String, Named>> named = new LinkedHashMap<>();
        var placeless = new ArrayList<RowRef>();
        for (int i = 0; i < lists.sheets().size(); i++) {
            var sheet = lists.sheets().get(i);
            for (var row : sheet.staff()) {
                var at = new RowRef(i, row.row());
                var group = name(named, row.location(), row.group(), at, placeless);
                group.ifPresent(g -> g.byStaff = true);
            }
            for (var row : sheet.children()) {
                var at = new RowRef(i, row.row());
                name(named, row.location(), row.group(), at, placeless)
                        .ifPresent(g -> g.children.add(row));
            }
            for (var row : sheet.trainees()) {
                name(named, row.location(), row.group(), new RowRef(i, row.row()), placeless);
            }
        }
        askForLocation(placeless);
        return named;
    }

    private Optional<Named> name(
            Map<String, Map<String, Named>> named,
            @Nullable String location,
            @Nullable String group,
            RowRef at,
            List<RowRef> placeless) {
        var place = locationKey(location);
        if (group == null) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            if (groupsCalled(group).isEmpty()) {
                placeless.add(at);
            }
            return Optional.empty();
        }
        var shown = location == null ? onlyName : location;
        var entry =
                named.computeIfAbsent(place, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(Spelling.key(group), _ -> new Named());
        entry.spellings.merge(group, 1, Integer::sum);
        if (!shown.isEmpty()) {
            entry.locationSpellings.merge(shown, 1, Integer::sum);
        }
        entry.rows.add(at);
        return Optional.of(entry);
    }

    private void askForLocation(List<RowRef> rows) {
        if (!rows.isEmpty() && nowhere) {
            asking.ask(LOCATION_NAME, Question.Kind.LOCATION_NAME, List.of(), rows, List.of());
        }
    }

    private void open(Map<String, Map<String, Named>> named) {
        for (var location : named.entrySet()) {
            var key = location.getKey();
            if (!locations.containsKey(key)) {
                locations.put(key, LocationId.fresh());
                locationNames.put(
                        key,
                        usual(
                                location.getValue().values().stream()
                                        .map(n -> n.locationSpellings)
                                        .toList()));
            }
            openGroups(key, location.getValue());
        }
    }

    /** The spelling that most rows have; capitals lose from ordinary letters. */
    private static String usual(List<Map<String, Integer>> spellings) {
        Map<String, Integer> counted = new TreeMap<>();
        spellings.forEach(
                each -> each.forEach((text, count) -> counted.merge(text, count, Integer::sum)));
        return counted.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(e ->
                                        !e.getKey().equals(e.getKey().toUpperCase(Locale.ROOT))))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void openGroups(String location, Map<String, Named> named) {
        var there = spots.computeIfAbsent(location, _ -> new LinkedHashMap<>());
        Map<String, Named> fresh = new LinkedHashMap<>();
        for (var group : named.entrySet()) {
            if (there.containsKey(group.getKey())) {
                continue;
            }
            if (isDoubted(location, group.getKey(), named, there)) {
                doubted.add(group.getKey());
            } else {
                fresh.put(group.getKey(), group.getValue());
            }
        }
        var careTypes = careTypes(location, fresh);
        fresh.forEach((key, group) ->
                there.put(
                        key,
                        new Spot(
                                place(location),
                                String.valueOf(locationNames.get(location)),
                                GroupId.fresh(),
                                usual(List.of(group.spellings)),
                                careTypes.getOrDefault(key, CareType.DAY_CARE),
                                true)));
        named.forEach((key, group) -> askAboutGroup(location, key, group, named, there));
    }

    private LocationId place(String location) {
        return locations.computeIfAbsent(location, _ -> LocationId.fresh());
    }

    /** A group with hardly any child, while others speak of the groups that are there. */
    private boolean isDoubted(
            String location, String group, Map<String, Named> named, Map<String, Spot> there) {
        var answer = asking.said(groupQuestion(location, group)).orElse("");
        return !Question.Option.NEW.equals(answer) && isStrange(group, named, there);
    }

    private static boolean isStrange(
            String group, Map<String, Named> named, Map<String, Spot> there) {
        var entry = named.get(group);
        if (entry == null || entry.byStaff || entry.children.size() >= HARDLY_A_GROUP) {
            return false;
        }
        boolean othersAreKnown = there.values().stream().anyMatch(spot -> !spot.isNew());
        boolean othersAreReal =
                named.values().stream()
                        .anyMatch(n ->
                                n != entry
                                        && (n.byStaff || n.children.size() >= 2 * HARDLY_A_GROUP));
        return othersAreKnown || othersAreReal;
    }

    private static String groupQuestion(String location, String group) {
        return "group:" + location + "/" + group;
    }

    private void askAboutGroup(
            String location,
            String key,
            Named group,
            Map<String, Named> named,
            Map<String, Spot> there) {
        var known = there.get(key);
        if ((known != null && !known.isNew()) || !isStrange(key, named, there)) {
            return;
        }
        List<Question.Option> options = new ArrayList<>();
        new LinkedHashSet<>(there.values())
                .stream()
                        .filter(other -> !Spelling.key(other.groupName()).equals(key))
                        .forEach(other ->
                                options.add(
                                        Question.Option.of(
                                                Spelling.key(other.groupName()),
                                                other.groupName(),
                                                "")));
        options.add(Question.Option.said(Question.Option.NEW));
        options.add(Question.Option.said(Question.Option.LATER));
        var answer =
                asking.ask(
                        groupQuestion(location, key),
                        Question.Kind.UNKNOWN_GROUP,
                        List.of(
                                usual(List.of(group.spellings)),
                                String.valueOf(locationNames.get(location))),
                        group.rows,
                        options);
        var spot = answer == null ? null : there.get(answer);
        if (spot != null) {
            there.put(key, spot);
        }
    }

    private Map<String, CareType> careTypes(String location, Map<String, Named> fresh) {
        Map<String, CareType> guesses = new LinkedHashMap<>();
        Map<String, CareType> stated = new HashMap<>();
        var there = String.valueOf(locationNames.get(location));
        for (var group : fresh.entrySet()) {
            var written = stated(group.getValue());
            if (written == null) {
                guesses.put(
                        group.getKey(),
                        guess(
                                there + " " + usual(List.of(group.getValue().spellings)),
                                group.getValue()));
            } else {
                stated.put(group.getKey(), written);
            }
        }
        if (guesses.values().stream().distinct().count() <= 1 && !guesses.isEmpty()) {
            var rows = fresh.values().stream().flatMap(g -> g.rows.stream()).sorted().toList();
            var chosen =
                    askCareType(
                            "care:" + location,
                            List.of(there),
                            rows,
                            guesses.values().iterator().next());
            guesses.replaceAll((_, _) -> chosen);
        } else {
            guesses.replaceAll((key, guess) -> {
                var group = fresh.get(key);
                var name = group == null ? key : usual(List.of(group.spellings));
                return askCareType(
                        "care:" + location + "/" + key,
                        List.of(there + " · " + name),
                        group == null ? List.of() : group.rows,
                        guess);
            });
        }
        guesses.putAll(stated);
        return guesses;
    }

    private CareType askCareType(
            String key, List<String> details, List<RowRef> rows, CareType guess) {
        var possible = possible();
        var chosen =
                asking.suppose(
                        key,
                        Question.Kind.CARE_TYPE,
                        details,
                        rows,
                        possible.stream().map(type -> Question.Option.said(type.name())).toList(),
                        guess.name());
        return CareType.valueOf(chosen);
    }

    private List<CareType> possible() {
        return known.country() == Country.BE
                ? List.of(CareType.GROUP_CARE, CareType.FAMILY_CARE, CareType.OUT_OF_SCHOOL_CARE)
                : List.of(CareType.DAY_CARE, CareType.PRESCHOOL, CareType.OUT_OF_SCHOOL_CARE);
    }

    /** What a column in the list says itself, when all rows of the group agree. */
    private @Nullable CareType stated(Named group) {
        var written =
                group.children.stream()
                        .map(ChildRow::careType)
                        .filter(Objects::nonNull)
                        .map(text -> byWords(Spelling.key(text)))
                        .distinct()
                        .toList();
        return written.size() == 1 ? written.getFirst() : null;
    }

    private CareType guess(String name, Named group) {
        var byName = byWords(Spelling.key(name));
        if (byName != null) {
            return byName;
        }
        var ages =
                group.children.stream()
                        .map(ChildRow::birthDate)
                        .filter(Objects::nonNull)
                        .map(birth -> ChronoUnit.YEARS.between(birth, today))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        boolean atSchool = !ages.isEmpty() && ages.get(ages.size() / 2) >= SCHOOL_AGE;
        if (atSchool) {
            return CareType.OUT_OF_SCHOOL_CARE;
        }
        return possible().getFirst();
    }

    private @Nullable CareType byWords(String key) {
        if (OUT_OF_SCHOOL.matcher(key).find()) {
            return CareType.OUT_OF_SCHOOL_CARE;
        }
        if (known.country() == Country.BE) {
            return FAMILY.matcher(key).find() ? CareType.FAMILY_CARE : null;
        }
        if (PRESCHOOL.matcher(key).find()) {
            return CareType.PRESCHOOL;
        }
        return DAY_CARE.matcher(key).find() ? CareType.DAY_CARE : null;
    }

    /** The group that a row means; empty while that is not clear. */
    Optional<Spot> spot(@Nullable String location, @Nullable String group) {
        var candidates = spots(location, group);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** The groups that a row can mean. */
    List<Spot> spots(@Nullable String location, @Nullable String group) {
        var place = locationKey(location);
        if (group == null) {
            var there =
                    place.isEmpty()
                            ? all()
                            : List.copyOf(spots.getOrDefault(place, Map.of()).values());
            return there.stream().distinct().toList();
        }
        if (place.isEmpty()) {
            return groupsCalled(group);
        }
        var spot = spots.getOrDefault(place, Map.of()).get(Spelling.key(group));
        return spot == null ? List.of() : List.of(spot);
    }

    private List<Spot> groupsCalled(String group) {
        var key = Spelling.key(group);
        if (doubted.contains(key)) {
            return List.of();
        }
        return spots.values().stream()
                .map(groups -> groups.get(key))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<Spot> all() {
        return spots.values().stream()
                .flatMap(groups -> groups.values().stream())
                .distinct()
                .toList();
    }

    /** What a group is called, and where it is. */
    Optional<Spot> spot(GroupId group) {
        if (byGroup.isEmpty()) {
            all().forEach(spot -> byGroup.put(spot.group(), spot));
        }
        return Optional.ofNullable(byGroup.get(group));
    }

    /** What groups are called, in one text. */
    String labels(Collection<GroupId> groups) {
        return groups.stream()
                .map(this::spot)
                .flatMap(Optional::stream)
                .map(Spot::label)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The question on which a row's group waits. */
    private Optional<String> question(@Nullable String location, @Nullable String group) {
        if (group == null) {
            return Optional.empty();
        }
        var place = locationKey(location);
        var key = place.isEmpty() ? LOCATION_NAME : groupQuestion(place, Spelling.key(group));
        return asking.isAsked(key) ? Optional.of(key) : Optional.empty();
    }

    /**
     * The group that a row means; {@code null} while that is not clear, and then why is added to
     * its problems or to the questions on which it waits.
     */
    @Nullable Spot of(
            RowRef at,
            @Nullable String location,
            @Nullable String group,
            List<Problem> problems,
            List<String> waits) {
        var spot = spot(location, group);
        question(location, group).ifPresent(waits::add);
        if (spot.isEmpty() && waits.isEmpty()) {
            boolean together = lists.column(at, Meaning.LOCATION_AND_GROUP) >= 0;
            problems.add(
                    lists.problem(
                            at,
                            together ? Meaning.LOCATION_AND_GROUP : Meaning.GROUP,
                            Problem.Weight.ASKS,
                            group == null ? "group-missing" : "location-missing"));
        }
        return spot.orElse(null);
    }
}
