package org.houvast.organisation;

import org.houvast.access.Relation;
import org.houvast.access.RelationView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relations that this module knows. */
@Configuration(proxyBeanMethods = false)
class OrganisationRelations {

    @Bean
    RelationView memberOfOrganiser() {
        return new RelationView(Relation.MEMBER_OF_ORGANISER, "organisation.member_of_organiser");
    }

    @Bean
    RelationView leadsOrganiser() {
        return new RelationView(Relation.LEADS_ORGANISER, "organisation.leads_organiser");
    }

    @Bean
    RelationView assistsOrganiser() {
        return new RelationView(Relation.ASSISTS_ORGANISER, "organisation.assists_organiser");
    }

    @Bean
    RelationView administersOrganiser() {
        return new RelationView(
                Relation.ADMINISTERS_ORGANISER, "organisation.administers_organiser");
    }

    @Bean
    RelationView leadsLocation() {
        return new RelationView(Relation.LEADS_LOCATION, "organisation.leads_location");
    }

    @Bean
    RelationView assistsLocation() {
        return new RelationView(Relation.ASSISTS_LOCATION, "organisation.assists_location");
    }

    @Bean
    RelationView worksAtLocation() {
        return new RelationView(Relation.WORKS_AT_LOCATION, "organisation.works_at_location");
    }

    @Bean
    RelationView leadsGroup() {
        return new RelationView(Relation.LEADS_GROUP, "organisation.leads_group");
    }

    @Bean
    RelationView assistsGroup() {
        return new RelationView(Relation.ASSISTS_GROUP, "organisation.assists_group");
    }

    @Bean
    RelationView worksInGroup() {
        return new RelationView(Relation.WORKS_IN_GROUP, "organisation.works_in_group");
    }

    @Bean
    RelationView tabletOfOrganiser() {
        return new RelationView(Relation.TABLET_OF_ORGANISER, "organisation.tablet_of_organiser");
    }

    @Bean
    RelationView tabletOfGroup() {
        return new RelationView(Relation.TABLET_OF_GROUP, "organisation.tablet_of_group");
    }

    @Bean
    RelationView staffSelf() {
        return new RelationView(Relation.STAFF_SELF, "organisation.staff_self");
    }

    @Bean
    RelationView leadsColleague() {
        return new RelationView(Relation.LEADS_COLLEAGUE, "organisation.leads_colleague");
    }

    @Bean
    RelationView assistsColleague() {
        return new RelationView(Relation.ASSISTS_COLLEAGUE, "organisation.assists_colleague");
    }

    @Bean
    RelationView administersColleague() {
        return new RelationView(
                Relation.ADMINISTERS_COLLEAGUE, "organisation.administers_colleague");
    }

    @Bean
    RelationView administersLocation() {
        return new RelationView(Relation.ADMINISTERS_LOCATION, "organisation.administers_location");
    }
}
