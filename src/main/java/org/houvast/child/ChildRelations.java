package org.houvast.child;

import org.houvast.access.Relation;
import org.houvast.access.RelationView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relations that this module knows. */
@Configuration(proxyBeanMethods = false)
class ChildRelations {

    @Bean
    RelationView tabletOfChild() {
        return new RelationView(Relation.TABLET_OF_CHILD, "child.tablet_of_child");
    }

    @Bean
    RelationView staffInGroupOfChild() {
        return new RelationView(Relation.STAFF_IN_GROUP_OF_CHILD, "child.staff_in_group_of_child");
    }

    @Bean
    RelationView leadsLocationOfChild() {
        return new RelationView(Relation.LEADS_LOCATION_OF_CHILD, "child.leads_location_of_child");
    }

    @Bean
    RelationView assistsLocationOfChild() {
        return new RelationView(
                Relation.ASSISTS_LOCATION_OF_CHILD, "child.assists_location_of_child");
    }

    @Bean
    RelationView guardianOfChild() {
        return new RelationView(Relation.GUARDIAN_OF_CHILD, "child.guardian_of_child");
    }
}
