package org.houvast.mentorship.essentials;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is good to know today of the children of a group: what someone from an agency may know too,
 * and no more.
 *
 * @param of the mentor whose children these are; {@code null} for all of the group
 * @param works whether a colleague looks; otherwise it is a tablet that nobody has
 * @param helper whom one can ask everything; {@code null} when nobody of the group works today
 */
public record EssentialsPage(
        UUID group,
        String groupName,
        LocalDate today,
        Mentors.@Nullable Person of,
        Mentors.@Nullable Person helper,
        List<Child> children,
        boolean works)
        implements Page {

    private static final int FITS_ON_A_SHEET = 8;
    private static final int SMALL = 14;

    /**
     * A child.
     *
     * @param years whole years of age; {@code months} says more below two
     * @param mentor {@code null} when there is none
     * @param picture by which the child knows its mentor
     * @param takesOver who is there instead of the mentor today; {@code null} when the mentor is
     * @param mentorAway whether the mentor does not work today
     * @param today what there is today
     * @param helps what helps this child
     */
    public record Child(
            UUID placement,
            UUID child,
            String givenName,
            String picture,
            int years,
            int months,
            Mentors.@Nullable Person mentor,
            String mentorPicture,
            boolean mentorAway,
            @Nullable String takesOver,
            List<Sentence> today,
            List<String> helps) {

        public Emblem emblem() {
            return new Emblem(picture, Tone.of(child));
        }
    }

    /** How close the children stand on paper, so that a group fits one sheet. */
    public String density() {
        if (children.size() <= FITS_ON_A_SHEET) {
            return "";
        }
        return children.size() <= SMALL ? "is-close" : "is-dense";
    }
}
