package org.houvast.mentorship;

import org.houvast.access.Relation;
import org.houvast.access.RelationView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relations that this module knows. */
@Configuration(proxyBeanMethods = false)
class MentorshipRelations {

    @Bean
    RelationView mentorOfChild() {
        return new RelationView(Relation.MENTOR_OF_CHILD, "mentorship.mentor_of_child");
    }

    @Bean
    RelationView standInOfChild() {
        return new RelationView(Relation.STAND_IN_OF_CHILD, "mentorship.stand_in_of_child");
    }

    @Bean
    RelationView speaksForMentorOfChild() {
        return new RelationView(
                Relation.SPEAKS_FOR_MENTOR_OF_CHILD, "mentorship.speaks_for_mentor_of_child");
    }

    @Bean
    RelationView takesOverFrom() {
        return new RelationView(Relation.TAKES_OVER_FROM, "mentorship.takes_over_from");
    }

    @Bean
    RelationView handsOverChild() {
        return new RelationView(Relation.HANDS_OVER_CHILD, "mentorship.hands_over_child");
    }

    @Bean
    RelationView handsOverPlacement() {
        return new RelationView(Relation.HANDS_OVER_PLACEMENT, "mentorship.hands_over_placement");
    }

    @Bean
    RelationView mentorOfPlacement() {
        return new RelationView(Relation.MENTOR_OF_PLACEMENT, "mentorship.mentor_of_placement");
    }

    @Bean
    RelationView standInOfPlacement() {
        return new RelationView(Relation.STAND_IN_OF_PLACEMENT, "mentorship.stand_in_of_placement");
    }
}
