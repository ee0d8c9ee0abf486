package org.houvast.rhythm.board;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The year plan of the viewer's groups.
 *
 * @param year the calendar year on the board
 * @param looking which moments it shows
 * @param begunOn since when the organiser works with Houvast
 * @param groups by location and name
 * @param side the group and month that is looked into; {@code null} for none
 * @param unplaced moments that have no day, with their reason
 * @param help who could use a hand, by group and name
 * @param mayPlan whether the viewer can make the plan
 * @param begun whether there is a plan at all
 */
public record YearPlanPage(
        int year,
        Looking looking,
        LocalDate today,
        LocalDate begunOn,
        List<Group> groups,
        @Nullable Side side,
        List<Line> unplaced,
        List<Help> help,
        boolean mayPlan,
        boolean begun)
        implements Page {

    /**
     * A group with its year.
     *
     * @param children how many children play there now
     * @param months twelve of them, January first
     * @param asks how many moments ask attention, of any month and of this kind
     */
    public record Group(
            UUID id,
            String name,
            String locationName,
            CareType careType,
            int children,
            List<Cell> months,
            int asks) {

        int planned() {
            return months.stream().mapToInt(Cell::planned).sum();
        }

        int done() {
            return months.stream().mapToInt(Cell::done).sum();
        }
    }

    /** One month of a group. */
    public record Cell(int done, int planned, int asks) {

        static final Cell EMPTY = new Cell(0, 0, 0);

        public boolean empty() {
            return done + planned + asks == 0;
        }
    }

    /**
     * A mentor who could use a hand.
     *
     * @param mentor the given name; {@code null} for children without a mentor
     * @param children with how many children something did not work out yet
     */
    public record Help(UUID careGroup, String groupName, @Nullable String mentor, int children) {}

    /**
     * What is looked into.
     *
     * @param month 1 is January; {@code null} for what asks attention now
     * @param nextStep a mentor whom to ask what would help; {@code null} when it is not one person
     */
    public record Side(
            Group group, @Nullable Integer month, List<Line> lines, @Nullable String nextStep) {}

    /**
     * One moment of one child.
     *
     * @param title the organiser's words; empty when no checklist had asked for it
     * @param mentor the given name of the present mentor; {@code null} for nobody
     * @param reason why it has no day, the end of a key; {@code null} when it has one
     */
    public record Line(
            UUID moment,
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            MomentKind kind,
            String title,
            boolean open,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate closedOn,
            @Nullable String mentor,
            @Nullable String reason) {}

    /** The groups where something asks attention. */
    public List<Group> asking() {
        return groups.stream().filter(group -> group.asks() > 0).toList();
    }

    public int asWished() {
        return groups.size() - asking().size();
    }

    public boolean isNow(int month) {
        return year == today.getYear() && month == today.getMonthValue();
    }

    public Month monthOf(int month) {
        return Month.of(month);
    }

    public boolean asksAttention(Line line) {
        return line.open() && line.dueOn().isBefore(today);
    }

    public boolean canClose(Line line) {
        return line.open() && !line.opensOn().isAfter(today);
    }

    public boolean severalLocations() {
        return groups.stream().map(Group::locationName).distinct().count() > 1;
    }

    /** The address of this page, with something else looked at. */
    public String href(int year, Looking looking, @Nullable UUID group, @Nullable Integer month) {
        return "/year-plan?year="
                + year
                + "&kind="
                + looking
                + (group == null ? "" : "&group=" + group)
                + (month == null ? "" : "&month=" + month);
    }
}
