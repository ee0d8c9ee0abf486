package org.houvast.mentorship.pair;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipId;
import org.houvast.trainee.PlacementId;
import org.springframework.data.repository.Repository;

/** All mentorships of the organiser. */
interface Mentorships extends Repository<Mentorship, MentorshipId> {

    Mentorship save(Mentorship mentorship);

    Iterable<Mentorship> saveAll(Iterable<Mentorship> mentorships);

    void delete(Mentorship mentorship);

    Optional<Mentorship> findByMenteeCarePlacement(CarePlacementId child);

    Optional<Mentorship> findByMenteeTraineePlacement(PlacementId trainee);

    List<Mentorship> findByMenteeCarePlacementIn(Collection<CarePlacementId> children);

    default Optional<Mentorship> of(MenteeId mentee) {
        if (mentee.carePlacement() != null) {
            return findByMenteeCarePlacement(mentee.carePlacement());
        }
        return mentee.traineePlacement() == null
                ? Optional.empty()
                : findByMenteeTraineePlacement(mentee.traineePlacement());
    }
}
