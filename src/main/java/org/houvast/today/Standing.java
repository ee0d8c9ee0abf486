package org.houvast.today;

import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What someone is here today: enough to choose a home and to show the ways.
 *
 * @param staff the colleague that this person is; {@code null} for a trainee or someone from
 *     outside
 * @param givenName how colleagues call this person
 * @param leads leads at least one location
 * @param assists assists a leader
 * @param learns is a trainee here
 * @param accompanies comes along with a trainee from outside
 * @param guidesChildren is the mentor of at least one child
 * @param guidesTrainees is the mentor of at least one trainee
 * @param hasChildren there are children in this organisation
 * @param hasTrainees there are trainees in this organisation
 * @param trainee the given name of one of the own trainees
 */
public record Standing(
        @Nullable StaffId staff,
        @Nullable String givenName,
        boolean leads,
        boolean assists,
        boolean learns,
        boolean accompanies,
        boolean guidesChildren,
        boolean guidesTrainees,
        boolean hasChildren,
        boolean hasTrainees,
        @Nullable String trainee) {

    public boolean works() {
        return staff != null;
    }

    /** Walks a round: who leads, and who assists. */
    public boolean walks() {
        return works() && (leads || assists);
    }
}
