package org.houvast.quality.vision;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.quality.QualityAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team writes why and how people learn the job at its location. */
@UseCase
class WriteVision {

    private static final int LONGEST = 1_200;
    private static final int LONGEST_LINE = 240;

    private final Access access;
    private final Visions visions;
    private final JdbcClient jdbc;
    private final Days days;

    WriteVision(Access access, Visions visions, JdbcClient jdbc, Days days) {
        this.access = access;
        this.visions = visions;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** All locations that the actor may see. */
    VisionsPage all(Actor actor) {
        access.require(actor, QualityAction.OPEN_VISIONS);
        LocalDate today = days.today(actor.organiser());
        return new VisionsPage(
                jdbc.sql(
                                """
                                select l.id, l.name, v.saved_on from organisation.location_card l
                                left join quality.vision v on v.location = l.id
                                where (l.ended_on is null or l.ended_on >= :today) and %s
                                order by l.name, l.id
                                """
                                        .formatted(access.rows(QualityAction.SEE_VISION, "l.id")))
                        .param("today", today)
                        .query(Rows.of(VisionsPage.Line.class))
                        .list(),
                access.may(actor, QualityAction.CHANGE_COMPETENCES, actor.organiser()));
    }

    VisionPage paper(Actor actor, UUID location) {
        access.require(actor, QualityAction.SEE_VISION, location);
        return new VisionPage(visions.of(location));
    }

    EditVisionPage edit(Actor actor, UUID location, @Nullable Vision typed, Problems problems) {
        access.require(actor, QualityAction.WRITE_VISION, location);
        visions.begin();
        return new EditVisionPage(typed == null ? visions.of(location) : typed, problems);
    }

    /** The competences as they are, for what was typed beside them. */
    Vision beside(Actor actor, UUID location) {
        access.require(actor, QualityAction.WRITE_VISION, location);
        return visions.of(location);
    }

    /**
     * @throws Refusal {@code quality.vision.empty}, {@code quality.vision.too-long}, {@code
     *     quality.vision.changed-meanwhile}
     */
    void keep(Actor actor, Vision now) {
        access.require(actor, QualityAction.WRITE_VISION, now.location());
        Refusal.when(
                now.why().isEmpty() && now.how().isEmpty() && now.goals().isEmpty(),
                "quality.vision.empty");
        Refusal.when(
                now.why().length() > LONGEST || now.how().length() > LONGEST,
                "quality.vision.too-long",
                LONGEST);
        Refusal.when(
                now.goals().stream()
                                .anyMatch(goal ->
                                        goal.teaches().length() > LONGEST_LINE
                                                || goal.does().length() > LONGEST_LINE)
                        || now.taken().stream()
                                .anyMatch(stand -> stand.words().length() > LONGEST_LINE),
                "quality.vision.too-long",
                LONGEST_LINE);
        visions.keep(actor, now, days.today(actor.organiser()));
    }
}
