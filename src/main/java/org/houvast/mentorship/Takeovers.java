package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.organisation.StaffId;

/**
 * Who takes over while a mentor is away. The fixed stand-in does so by itself, from the first day;
 * where nobody does, a person chooses. Whoever calls has asked already whether the actor may.
 */
public interface Takeovers {

    /** So many possibilities are named, the best ones. */
    int FEW = 3;

    /**
     * Someone who could take over.
     *
     * @param reasons why, and what asks attention, in words
     */
    record Could(Mentors.Person who, List<Sentence> reasons) {}

    /**
     * A time in which a mentor was away.
     *
     * @param through the last day away
     * @param takers who took over, by name
     */
    record Past(LocalDate from, LocalDate through, List<String> takers) {}

    /**
     * Who could take over on a day for those children of a mentor for whom nobody is there, the
     * best ones first; empty when everyone is looked after, or nobody can.
     */
    List<Could> whoCould(StaffId away, LocalDate day);

    /** The last time away of a mentor who is back and has not read yet what happened meanwhile. */
    Optional<Past> toHandBack(StaffId mentor, LocalDate today);

    /** The mentor has read what happened meanwhile; a second time changes nothing. */
    void handedBack(Actor actor, StaffId mentor, LocalDate today);
}
