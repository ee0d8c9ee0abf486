package org.houvast.mentorship.trainees;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how the guidance of trainees is shared. */
@Component
class Sharing {

    /**
     * An agreement.
     *
     * @param model {@code null} when nothing was agreed: then it is the fixed mentor
     * @param coMentors who guides beside the mentor
     * @param tasks who does what; a task that is not named is the mentor's
     */
    record Agreed(
            @Nullable SharingModel model,
            Set<StaffId> coMentors,
            Map<GuidingTask, StaffId> tasks) {}

    private record Task(GuidingTask task, StaffId staff) {}

    private final JdbcClient jdbc;

    Sharing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Agreed of(PlacementId placement) {
        var tasks = new EnumMap<GuidingTask, StaffId>(GuidingTask.class);
        jdbc.sql("select task, staff from mentorship.guiding_task where trainee_placement = :id")
                .param("id", placement.value())
                .query(Rows.of(Task.class))
                .list()
                .forEach(row -> tasks.put(row.task(), row.staff()));
        return new Agreed(
                jdbc.sql("select model from mentorship.sharing where trainee_placement = :id")
                        .param("id", placement.value())
                        .query(String.class)
                        .optional()
                        .map(SharingModel::valueOf)
                        .orElse(null),
                new LinkedHashSet<>(
                        jdbc.sql(
                                        "select staff from mentorship.co_mentor where trainee_placement = :id order by staff")
                                .param("id", placement.value())
                                .query((row, n) -> new StaffId(row.getObject("staff", UUID.class)))
                                .list()),
                tasks);
    }

    void keep(PlacementId placement, Agreed agreed, java.time.LocalDate today) {
        jdbc.sql(
                        """
                        insert into mentorship.sharing (trainee_placement, model, agreed_on)
                        values (:id, :model, :today)
                        on conflict on constraint sharing_pk
                        do update set model = excluded.model, agreed_on = excluded.agreed_on
                        """)
                .param("id", placement.value())
                .param("model", agreed.model() == null ? null : agreed.model().name())
                .param("today", today)
                .update();
        for (var table : List.of("co_mentor", "guiding_task")) {
            jdbc.sql("delete from mentorship." + table + " where trainee_placement = :id")
                    .param("id", placement.value())
                    .update();
        }
        agreed.coMentors()
                .forEach(staff ->
                        jdbc.sql(
                                        "insert into mentorship.co_mentor (trainee_placement, staff) values (:id, :staff)")
                                .param("id", placement.value())
                                .param("staff", staff.value())
                                .update());
        agreed.tasks()
                .forEach((task, staff) ->
                        jdbc.sql(
                                        "insert into mentorship.guiding_task (trainee_placement, task, staff) values (:id, :task, :staff)")
                                .param("id", placement.value())
                                .param("task", task.name())
                                .param("staff", staff.value())
                                .update());
    }
}
