package org.houvast.intake.importing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.intake.comparing.Difference;
import org.houvast.intake.comparing.Line;
import org.houvast.intake.comparing.Question;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What dropped lists would change, with the questions that only a person can answer beside it.
 *
 * @param show which rows are shown: all kinds a little, or one kind altogether
 * @param open how many questions and rows still wait
 * @param newGroups groups that would be opened
 * @param refused files that could not be read just now
 */
public record PreviewPage(
        UUID id,
        List<FileCard> files,
        Counts counts,
        Show show,
        List<Section> sections,
        List<Ask> asks,
        int open,
        List<String> newGroups,
        List<String> missing,
        List<ImportsPage.Refused> refused,
        Problems problems)
        implements Page {

    /** Questions on which rows wait. */
    public List<Ask> waiting() {
        return asks.stream().filter(Ask::isOpen).toList();
    }

    /** Questions that have their answer; it can be changed. */
    public List<Ask> answered() {
        return asks.stream().filter(ask -> !ask.isSupposed() && !ask.isOpen()).toList();
    }

    /** What is supposed, and can be put right. */
    public List<Ask> supposed() {
        return asks.stream().filter(Ask::isSupposed).toList();
    }

    /** One dropped list. */
    public record FileCard(
            int list,
            String fileName,
            String listName,
            ListKind kind,
            int rows,
            int understood,
            List<Column> columns,
            List<Left> left) {

        /** Whether a person should look at the columns before anything else. */
        public boolean isStrange() {
            return understood < columns.size();
        }
    }

    /**
     * What stands above a column, and what it is taken to mean.
     *
     * @param number from 1
     * @param example what stands in the first row that has something there
     */
    public record Column(int number, String heading, String example, Meaning meaning) {}

    /**
     * A line that is no row.
     *
     * @param reason {@code intake.left.<reason>}
     */
    public record Left(int row, String text, String reason) {}

    /** How many rows. */
    public record Counts(int fresh, int changed, int same, int asks) {

        public int taken() {
            return fresh + changed;
        }
    }

    /** Which rows are shown. */
    public enum Show {
        ALL,
        ASKS,
        CHANGED,
        NEW,
        SAME;

        public String key() {
            return "intake.show." + name().toLowerCase(Locale.ROOT);
        }

        public String param() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rows of one list. */
    public record Section(int list, String title, ListKind kind, List<Row> rows, int hidden) {

        public boolean hasMentors() {
            return kind.hasMentors() || isTrainees();
        }

        public boolean isStaff() {
            return kind == ListKind.STAFF;
        }

        public boolean isLocations() {
            return kind == ListKind.LOCATIONS;
        }

        public boolean isTrainees() {
            return kind == ListKind.TRAINEES;
        }

        /** The key of what stands above the names. */
        public String who() {
            return "intake.column."
                    + switch (kind) {
                        case LOCATIONS -> "location";
                        case STAFF -> "colleague";
                        case TRAINEES -> "trainee";
                        default -> "child";
                    };
        }

        public boolean isMentors() {
            return kind == ListKind.MENTORS;
        }
    }

    /** Where in a row something stands. */
    public enum Slot {
        NAME,
        GROUP,
        DAYS,
        MENTOR,
        OBSERVATION,
        /** From which school, how and until when. */
        SCHOOL
    }

    /**
     * One row.
     *
     * @param fields what can be put right in place
     * @param waits short words for questions that stand beside the table
     */
    public record Row(
            int number,
            String name,
            Status status,
            Line line,
            List<Field> fields,
            List<Wait> waits) {

        public String value(Meaning meaning, Hv hv) {
            return Spoken.of(line.values().get(meaning), hv);
        }

        public List<Difference> differences(Slot slot) {
            return line.differences().stream().filter(d -> slotOf(d.field()) == slot).toList();
        }

        public List<Field> fields(Slot slot) {
            return fields.stream().filter(field -> field.slot() == slot).toList();
        }

        public List<Wait> waits(Slot slot) {
            return waits.stream().filter(wait -> wait.slot() == slot).toList();
        }
    }

    /** A question beside the table, on which a row waits. */
    public record Wait(Slot slot, String key, List<String> details) {}

    /**
     * A value that can be typed in place.
     *
     * @param list the list, with the row and the column of {@code problem}
     */
    public record Field(int list, Slot slot, Problem problem) {

        public String name() {
            return "c:" + list + "/" + problem.row() + "/" + problem.column();
        }

        public String id() {
            return "c-"
                    + list
                    + "-"
                    + problem.row()
                    + "-"
                    + problem.column()
                    + "-"
                    + problem.reason();
        }

        public String rightName() {
            return "r:"
                    + list
                    + "/"
                    + problem.row()
                    + "/"
                    + problem.column()
                    + "/"
                    + problem.reason();
        }

        public boolean canBeTyped() {
            return problem.column() >= 0;
        }

        public boolean canBeRight() {
            return problem.weight() == Problem.Weight.CONFIRM;
        }

        public String why(Hv hv) {
            return hv.text(
                    problem.key(), problem.details().stream().map(d -> Spoken.of(d, hv)).toArray());
        }
    }

    /**
     * A question for all its rows at once.
     *
     * @param number to tell it from others on the screen
     * @param rows the row numbers, as many as one can name
     * @param more how many rows there are besides
     */
    public record Ask(int number, Question question, String rows, int more) {

        public String field() {
            return "q:" + question.key();
        }

        public String typedField() {
            return "t:" + question.key();
        }

        public String words(String what) {
            return "intake.question." + question.kind().key() + "." + what;
        }

        public boolean canBeTyped() {
            return question.kind().canBeTyped();
        }

        /** A kind of care is supposed already; it stands apart and can be put right. */
        public boolean isSupposed() {
            return !question.holdsBack();
        }

        public boolean namesRows() {
            return question.kind() != Question.Kind.CARE_TYPE
                    && question.kind() != Question.Kind.LEARNER
                    && question.kind() != Question.Kind.LAST_DAY
                    && question.kind() != Question.Kind.HOLDER
                    && question.kind() != Question.Kind.LOCATION_NAME;
        }

        /** What is supposed, as the key of its words. */
        public String supposed() {
            return "intake.answer." + question.answer();
        }

        public boolean isOpen() {
            return question.isOpen();
        }

        /** What is chosen when the screen opens. */
        public boolean isChosen(Question.Option option) {
            var answer = question.answer();
            return answer == null
                    ? option.value().equals(Question.Option.LATER)
                    : option.value().equals(answer);
        }

        /** An answer that a person typed herself. */
        public String typed() {
            var answer = question.answer();
            boolean known =
                    answer == null
                            || answer.equals(Question.Option.LATER)
                            || question.options().stream().anyMatch(o -> o.value().equals(answer));
            return known || answer == null ? "" : answer;
        }

        /** Numbers as numbers, so that a sentence can count. */
        public Object[] details() {
            return question.details().stream()
                    .map(d -> d.matches("\\d{1,6}") ? (Object) Integer.valueOf(d) : d)
                    .toArray();
        }

        public String hint(Question.Option option, Hv hv) {
            return option.details().stream()
                    .map(detail -> Spoken.of(detail, hv))
                    .collect(Collectors.joining(" · "));
        }
    }

    static Slot slotOf(@Nullable Meaning meaning) {
        if (meaning == null || meaning.weekday().isPresent()) {
            return meaning == null ? Slot.NAME : Slot.DAYS;
        }
        return switch (meaning) {
            case GROUP, LOCATION, LOCATION_AND_GROUP, CARE_TYPE -> Slot.GROUP;
            case DAYS, CONTRACT_HOURS -> Slot.DAYS;
            case MENTOR, SECOND_MENTOR, PARENTS_TOLD, REMARK -> Slot.MENTOR;
            case LAST_OBSERVATION, LAST_TALK -> Slot.OBSERVATION;
            case INSTITUTE,
                    PROGRAMME,
                    TRACK,
                    LEARNER,
                    PERIOD,
                    PAID,
                    COUNTS,
                    TEACHER,
                    TEACHER_CONTACT ->
                    Slot.SCHOOL;
            default -> Slot.NAME;
        };
    }
}
