package org.houvast.mentorship.section;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.picture.MentorPictures;
import org.houvast.organisation.StaffPlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.houvast.ui.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds to the page of a colleague whose mentor they are. */
@Configuration(proxyBeanMethods = false)
class MenteesSections {

    private static final int ORDER = 100;

    @Bean
    SectionSource<StaffPlaces.Shown> mentees(
            Access access, AuditTrail audit, MentorPictures pictures, JdbcClient jdbc) {
        return new OnPage(access, audit, pictures, jdbc);
    }

    private record OnPage(Access access, AuditTrail audit, MentorPictures pictures, JdbcClient jdbc)
            implements SectionSource<StaffPlaces.Shown> {

        private record Mentee(
                UUID placement, UUID child, String givenName, String emblem, boolean visible) {}

        @Override
        public Place<StaffPlaces.Shown> place() {
            return StaffPlaces.PAGE;
        }

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public Optional<Page> section(StaffPlaces.Shown shown) {
            var mentees =
                    jdbc.sql(
                                    """
                                    select c.placement, c.child, c.given_name, c.emblem, %s as visible
                                    from mentorship.term_card t
                                    join child.child_card c on c.placement = t.care_placement
                                    where t.mentor = :staff and (c.through_day is null or c.through_day >= :today)
                                        and t.valid @> greatest(c.from_day, cast(:today as date))
                                    order by c.given_name, c.surname, c.placement
                                    """
                                            .formatted(
                                                    access.rows(
                                                            ChildAction.SEE_CHILD, "c.placement")))
                            .param("staff", shown.staff().value())
                            .param("today", shown.today())
                            .query(Rows.of(Mentee.class))
                            .list();
            var seen = mentees.stream().filter(Mentee::visible).toList();
            audit.shown(
                    shown.actor(),
                    ChildAction.SEE_CHILD,
                    seen.stream().map(mentee -> new CarePlacementId(mentee.placement())).toList());
            return mentees.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new MenteesSection(
                                    shown.staff().value(),
                                    Tone.of(shown.staff().value()),
                                    pictures.of(List.of(shown.staff()))
                                            .getOrDefault(shown.staff(), ""),
                                    access.may(
                                            shown.actor(),
                                            MentorshipAction.CHOOSE_PICTURE,
                                            shown.staff()),
                                    seen.stream()
                                            .map(m ->
                                                    new MenteesSection.Child(
                                                            m.placement(),
                                                            m.child(),
                                                            m.givenName(),
                                                            m.emblem()))
                                            .toList(),
                                    mentees.size() - seen.size()));
        }
    }
}
