package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Takeovers;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A mentor who is away, and who takes over.
 *
 * @param from the first day away; {@code null} for who is here
 * @param days the days from today on which children of this mentor come
 * @param note what takes over should know; {@code null} when nothing was written
 * @param words what stands in the field: the draft, or the note
 * @param groups where a page for who stands in is to be printed
 * @param self whether it is the viewer
 */
public record AwayPage(
        Mentors.Person mentor,
        LocalDate today,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        List<Day> days,
        @Nullable Note note,
        String words,
        List<Group> groups,
        boolean self,
        boolean mayReport,
        boolean mayCover,
        boolean mayWrite,
        Problems problems)
        implements Page {

    /** A note as it stands. */
    public record Note(String words, String writer, LocalDate day, int version) {}

    /** A group. */
    public record Group(UUID group, String name) {}

    /**
     * A day on which children come while their mentor is away.
     *
     * @param could who could take over where nobody does yet
     */
    public record Day(LocalDate day, List<AwayDays.Child> children, List<Takeovers.Could> could) {

        /** For whom nobody is there yet. */
        public List<String> open() {
            return children.stream()
                    .filter(child -> child.taker() == null)
                    .map(AwayDays.Child::givenName)
                    .toList();
        }

        /** Who takes over, with the children. */
        public Map<Taker, List<String>> takers() {
            var takers = new LinkedHashMap<Taker, List<String>>();
            for (var child : children) {
                if (child.taker() != null && child.takerName() != null) {
                    takers.computeIfAbsent(
                                    new Taker(
                                            new Mentors.Person(
                                                    child.taker(),
                                                    child.takerName(),
                                                    child.takerSurname() == null
                                                            ? ""
                                                            : child.takerSurname()),
                                            child.chosen()),
                                    _ -> new ArrayList<>())
                            .add(child.givenName());
                }
            }
            return takers;
        }
    }

    /** Someone who could take over on several of the days for which there is nobody yet. */
    public record Together(Mentors.Person who, List<LocalDate> days) {

        /** The days, as the form sends them. */
        public String query() {
            return days.stream().map(day -> "day=" + day).collect(Collectors.joining("&"));
        }
    }

    /** A child sees one face: who could come on several days, on most of them first. */
    public List<Together> together() {
        var days = new LinkedHashMap<Mentors.Person, List<LocalDate>>();
        for (var day : this.days) {
            if (!day.open().isEmpty()) {
                day.could()
                        .forEach(could ->
                                days.computeIfAbsent(could.who(), _ -> new ArrayList<>())
                                        .add(day.day()));
            }
        }
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Together(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Together one) -> -one.days().size()))
                .limit(3)
                .toList();
    }

    /** Who takes over; as chosen for that day, or as the fixed stand-in. */
    public record Taker(Mentors.Person who, boolean chosen) {}

    public boolean isAway() {
        return from != null && !from.isAfter(today);
    }

    public int seen() {
        return note == null ? Pairs.NONE : note.version();
    }

    public String draft() {
        return draft(mentor.staff());
    }

    static String draft(StaffId staff) {
        return "takeover/" + staff.value();
    }
}
