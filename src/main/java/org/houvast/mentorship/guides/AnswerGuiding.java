package org.houvast.mentorship.guides;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague answers whether guiding trainees fits now. */
@UseCase
class AnswerGuiding {

    private final Access access;
    private final Colleagues colleagues;
    private final Guides guides;
    private final JdbcClient jdbc;
    private final Days days;

    AnswerGuiding(Access access, Colleagues colleagues, Guides guides, JdbcClient jdbc, Days days) {
        this.access = access;
        this.colleagues = colleagues;
        this.guides = guides;
        this.jdbc = jdbc;
        this.days = days;
    }

    GuidingPage page(Actor actor) {
        access.require(actor, MentorshipAction.ANSWER_GUIDING);
        var self = self(actor);
        var guide = guides.of(List.of(self)).getOrDefault(self, Guide.unknown(self));
        var programmes = new TreeSet<>(programmes());
        programmes.addAll(guide.programmes());
        return new GuidingPage(guide, List.copyOf(programmes));
    }

    private StaffId self(Actor actor) {
        return colleagues.of(actor).orElseThrow(NotVisible::new).id();
    }

    /** The trainings of who learns or learned here. */
    private List<String> programmes() {
        return jdbc.sql(
                        """
                        select distinct programme from trainee.placement_card
                        where programme is not null order by programme
                        """)
                .query((row, n) -> Objects.requireNonNull(row.getString("programme")))
                .list();
    }

    /** Both are fine; a no is for now, and nobody asks why. */
    void answer(Actor actor, boolean willing, @Nullable List<String> chosen) {
        access.require(actor, MentorshipAction.ANSWER_GUIDING);
        var known = programmes();
        guides.answer(
                self(actor),
                willing,
                chosen == null ? List.of() : chosen.stream().filter(known::contains).toList(),
                days.today(actor.organiser()));
    }
}
