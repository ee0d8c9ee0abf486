package org.houvast.trainee;

import org.houvast.access.Relation;
import org.houvast.access.RelationView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relations that this module knows. */
@Configuration(proxyBeanMethods = false)
class TraineeRelations {

    @Bean
    RelationView traineeOfPlacement() {
        return new RelationView(Relation.TRAINEE_OF_PLACEMENT, "trainee.trainee_of_placement");
    }

    @Bean
    RelationView traineeInOrganiser() {
        return new RelationView(Relation.TRAINEE_IN_ORGANISER, "trainee.trainee_in_organiser");
    }

    @Bean
    RelationView staffInGroupOfPlacement() {
        return new RelationView(
                Relation.STAFF_IN_GROUP_OF_PLACEMENT, "trainee.staff_in_group_of_placement");
    }

    @Bean
    RelationView leadsLocationOfPlacement() {
        return new RelationView(
                Relation.LEADS_LOCATION_OF_PLACEMENT, "trainee.leads_location_of_placement");
    }

    @Bean
    RelationView assistsLocationOfPlacement() {
        return new RelationView(
                Relation.ASSISTS_LOCATION_OF_PLACEMENT, "trainee.assists_location_of_placement");
    }

    @Bean
    RelationView teacherOfPlacement() {
        return new RelationView(Relation.TEACHER_OF_PLACEMENT, "trainee.teacher_of_placement");
    }

    @Bean
    RelationView externalMentorOfPlacement() {
        return new RelationView(
                Relation.EXTERNAL_MENTOR_OF_PLACEMENT, "trainee.external_mentor_of_placement");
    }

    @Bean
    RelationView accompaniesInOrganiser() {
        return new RelationView(
                Relation.ACCOMPANIES_IN_ORGANISER, "trainee.accompanies_in_organiser");
    }

    @Bean
    RelationView learnsInGroup() {
        return new RelationView(Relation.LEARNS_IN_GROUP, "trainee.learns_in_group");
    }
}
