package org.houvast.conversation.wellbeing;

import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who leads which mentor wants to talk about guiding. */
@Component
public class CheckInNews implements SectionSource<Homes.Looking> {

    private static final int ORDER = 70;

    private final Access access;
    private final JdbcClient jdbc;

    CheckInNews(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** A mentor. */
    public record Mentor(StaffId staff, String name) {}

    @Override
    public Place<Homes.Looking> place() {
        return Homes.NEWS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Homes.Looking looking) {
        if (!looking.walks()) {
            return Optional.empty();
        }
        List<Mentor> mentors =
                jdbc.sql(
                                """
                                select distinct s.id as staff, s.called as name
                                from conversation.check_in c join organisation.staff_card s on s.id = c.staff
                                where c.wants_talk and c.heard_on is null and %s
                                order by s.called, s.id limit 3
                                """
                                        .formatted(
                                                access.rows(
                                                        ConversationAction.HEAR_CHECK_IN,
                                                        "c.staff")))
                        .param("today", looking.today())
                        .query(Rows.of(Mentor.class))
                        .list();
        return mentors.isEmpty() ? Optional.empty() : Optional.of(new CheckInSection(mentors));
    }
}
