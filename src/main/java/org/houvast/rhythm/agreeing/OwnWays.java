package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each mentor does it in her own way, beside what was agreed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnWays {

    private final JdbcClient jdbc;

    OwnWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing, as long as nobody wrote it: nothing asks for it. */
    @Nullable String of(StaffId staff) {
        return jdbc.sql("select words from rhythm.own_way where staff = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Blank words are none. */
    void keep(StaffId staff, String words, LocalDate today) {
        if (words.isBlank()) {
            jdbc.sql("delete from rhythm.own_way where staff = :staff")
                    .param("staff", staff.value())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into rhythm.own_way (staff, words, written_on) values (:staff, :words, :today)
                        on conflict on constraint own_way_pk
                        do update set words = excluded.words, written_on = excluded.written_on
                        """)
                .param("staff", staff.value())
                .param("words", words.strip())
                .param("today", today)
                .update();
    }
}
