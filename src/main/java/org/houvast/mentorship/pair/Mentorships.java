package org.houvast.mentorship.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    List<Mentorship> findByMenteeTraineePlacementIn(Collection<PlacementId> trainees);

    /** Those of children and of trainees. */
    default List<Mentorship> of(Collection<MenteeId> mentees) {
        var all = new ArrayList<Mentorship>();
        var children =
                mentees.stream()
                        .map(MenteeId::carePlacement)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var trainees =
                mentees.stream()
                        .map(MenteeId::traineePlacement)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!children.isEmpty()) {
            all.addAll(findByMenteeCarePlacementIn(children));
        }
        if (!trainees.isEmpty()) {
            all.addAll(findByMenteeTraineePlacementIn(trainees));
        }
        return all;
    }

    default Optional<Mentorship> of(MenteeId mentee) {
        if (mentee.carePlacement() != null) {
            return findByMenteeCarePlacement(mentee.carePlacement());
        }
        return mentee.traineePlacement() == null
                ? Optional.empty()
                : findByMenteeTraineePlacement(mentee.traineePlacement());
    }
}
