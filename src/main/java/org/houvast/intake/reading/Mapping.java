package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each column of a list means, and whom the list is about. Found from the headings and, where
 * those leave doubt, from what stands under them; a person may correct it.
 *
 * @param meanings one per column, {@link Meaning#OTHER} for what is not used
 */
public record Mapping(ListKind kind, List<Meaning> meanings) {

    private static final Pattern TOGETHER =
            Pattern.compile(".+\\S\\s*(?: [-–—/|>] | > |: |\\|).*\\S.*");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Set<Meaning> NAMES =
            EnumSet.of(
                    Meaning.FIRST_NAME,
                    Meaning.LAST_NAME,
                    Meaning.FULL_NAME,
                    Meaning.SURNAME_FIRST);
    private static final int LOOKED_AT = 200;

    public Mapping {
        meanings = List.copyOf(meanings);
    }

    /** What the headings and the cells of a list make most likely. */
    public static Mapping of(Sheet sheet) {
        var known = sheet.headings().stream().map(Headings::recognise).toList();
        List<Meaning> meanings = new ArrayList<>();
        for (var heading : known) {
            meanings.add(heading.map(Headings.Known::meaning).orElse(Meaning.OTHER));
        }
        singleLetterDays(sheet, meanings);
        fromContents(sheet, known, meanings);
        mentorOfTrainee(known, meanings);
        surnameOrWholeName(meanings);
        keepFirst(meanings);
        var kind =
                Register.isOne(sheet.headings())
                        ? ListKind.LOCATIONS
                        : kind(sheet, known, meanings);
        return new Mapping(kind, meanings);
    }

    /** The same mapping with another meaning for one column; no other column keeps that meaning. */
    public Mapping with(int column, Meaning meaning) {
        List<Meaning> changed = new ArrayList<>(meanings);
        if (meaning != Meaning.OTHER) {
            changed.replaceAll(other -> other == meaning ? Meaning.OTHER : other);
        }
        changed.set(column, meaning);
        return new Mapping(kind, changed);
    }

    public Mapping with(ListKind other) {
        return new Mapping(other, meanings);
    }

    /** The column that has a meaning, -1 when none does. */
    public int column(Meaning meaning) {
        return meanings.indexOf(meaning);
    }

    public boolean has(Meaning meaning) {
        return meanings.contains(meaning);
    }

    /** Whether a heading is one that we know, also when it stays out on purpose. */
    public static boolean isKnown(String heading) {
        return Headings.recognise(heading).isPresent();
    }

    /** {@code M D W D V} above five columns in a row. */
    private static void singleLetterDays(Sheet sheet, List<Meaning> meanings) {
        for (var letters : List.of("mdwdvzz", "mdwdv", "mtwtfss", "mtwtf")) {
            for (int from = 0; from + letters.length() <= meanings.size(); from++) {
                var run = new StringBuilder();
                for (int i = 0; i < letters.length(); i++) {
                    var key = Spelling.key(sheet.headings().get(from + i));
                    run.append(key.length() == 1 ? key : "?");
                }
                if (run.toString().equals(letters)) {
                    for (int i = 0; i < letters.length(); i++) {
                        meanings.set(from + i, Meaning.values()[Meaning.MONDAY.ordinal() + i]);
                    }
                    return;
                }
            }
        }
    }

    private static void fromContents(
            Sheet sheet, List<Optional<Headings.Known>> known, List<Meaning> meanings) {
        boolean hasMail = meanings.contains(Meaning.EMAIL);
        for (int column = 0; column < meanings.size(); column++) {
            var meaning = meanings.get(column);
            if ((meaning == Meaning.GROUP || meaning == Meaning.LOCATION)
                    && mostly(sheet, column, TOGETHER)
                    && !(meaning == Meaning.GROUP && meanings.contains(Meaning.LOCATION))) {
                meanings.set(column, Meaning.LOCATION_AND_GROUP);
            }
            if (known.get(column).isEmpty() && !hasMail && mostly(sheet, column, MAIL)) {
                meanings.set(column, Meaning.EMAIL);
                hasMail = true;
            }
        }
    }

    private static boolean mostly(Sheet sheet, int column, Pattern pattern) {
        int filled = 0;
        int fitting = 0;
        for (var row : sheet.rows().subList(0, Math.min(LOOKED_AT, sheet.rows().size()))) {
            var cell = row.cell(column);
            if (!cell.isEmpty() && cell.length() < 200) {
                filled++;
                fitting += pattern.matcher(cell).matches() ? 1 : 0;
            }
        }
        return filled > 0 && fitting * 4 > filled * 3;
    }

    /** "Begeleider" beside a column with trainees is not a list of colleagues: it is the mentor. */
    private static void mentorOfTrainee(
            List<Optional<Headings.Known>> known, List<Meaning> meanings) {
        if (meanings.contains(Meaning.MENTOR) || !namesTrainees(known)) {
            return;
        }
        for (int column = 0; column < meanings.size(); column++) {
            var heading = known.get(column).orElse(null);
            if (heading != null
                    && heading.meaning() == Meaning.FULL_NAME
                    && heading.about() == Headings.About.STAFF) {
                meanings.set(column, Meaning.MENTOR);
                return;
            }
        }
    }

    private static boolean namesTrainees(List<Optional<Headings.Known>> known) {
        return known.stream()
                .flatMap(Optional::stream)
                .anyMatch(heading ->
                        heading.about() == Headings.About.TRAINEES
                                && NAMES.contains(heading.meaning()));
    }

    /** "Naam" beside a column with first names is the surname. */
    private static void surnameOrWholeName(List<Meaning> meanings) {
        int whole = meanings.indexOf(Meaning.FULL_NAME);
        if (whole >= 0
                && meanings.contains(Meaning.FIRST_NAME)
                && !meanings.contains(Meaning.LAST_NAME)) {
            meanings.set(whole, Meaning.LAST_NAME);
        }
    }

    /** Two columns cannot mean the same: the first one counts. */
    private static void keepFirst(List<Meaning> meanings) {
        for (int column = 0; column < meanings.size(); column++) {
            var meaning = meanings.get(column);
            boolean several = meaning == Meaning.OTHER || meaning.weekday().isPresent();
            if (!several && meanings.indexOf(meaning) < column) {
                meanings.set(column, Meaning.OTHER);
            }
        }
    }

    private static ListKind kind(
            Sheet sheet, List<Optional<Headings.Known>> known, List<Meaning> meanings) {
        Map<Headings.About, Integer> votes = new EnumMap<>(Headings.About.class);
        for (var heading : known) {
            heading.map(Headings.Known::about)
                    .ifPresent(about -> votes.merge(about, 1, Integer::sum));
        }
        int child = votes.getOrDefault(Headings.About.CHILD, 0);
        int staff = votes.getOrDefault(Headings.About.STAFF, 0);
        int mentors = votes.getOrDefault(Headings.About.MENTORS, 0);
        var name = Spelling.key(sheet.name());
        int trainees = trainees(known);
        if (trainees > child + staff || (trainees == child + staff && isAboutTrainees(name))) {
            return ListKind.TRAINEES;
        }
        if (staff > child + mentors || (staff == child + mentors && isAboutStaff(name))) {
            return ListKind.STAFF;
        }
        if (mentors == 0) {
            return ListKind.CHILDREN;
        }
        boolean aboutChildren =
                meanings.contains(Meaning.BIRTH_DATE)
                        || meanings.contains(Meaning.DAYS)
                        || meanings.contains(Meaning.START)
                        || meanings.stream().anyMatch(meaning -> meaning.weekday().isPresent());
        return aboutChildren ? ListKind.CHILDREN_WITH_MENTORS : ListKind.MENTORS;
    }

    /** Each meaning once: colleagues may have followed several trainings. A name says most. */
    private static int trainees(List<Optional<Headings.Known>> known) {
        long headings =
                known.stream()
                        .flatMap(Optional::stream)
                        .filter(heading -> heading.about() == Headings.About.TRAINEES)
                        .distinct()
                        .count();
        return (int) headings + (namesTrainees(known) ? 1 : 0);
    }

    private static boolean isAboutTrainees(String name) {
        return name.matches(
                ".*(stagiair|stagaire|cursist|leerling|student|trainee|bpv|\\bstages?\\b|werkplekler|in opleiding|zij instromer).*");
    }

    private static boolean isAboutStaff(String name) {
        return name.matches(".*(medewerk|personeel|staff|team|begeleider|collega|employee).*");
    }
}
