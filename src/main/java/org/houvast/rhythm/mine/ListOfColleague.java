package org.houvast.rhythm.mine;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.organisation.StaffPlaces;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the page of a mentor the list that can be printed for her. */
@Component
class ListOfColleague implements SectionSource<StaffPlaces.Shown> {

    private static final int ORDER = 150;

    private final Access access;
    private final Parts parts;
    private final JdbcClient jdbc;

    ListOfColleague(Access access, Parts parts, JdbcClient jdbc) {
        this.access = access;
        this.parts = parts;
        this.jdbc = jdbc;
    }

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
        return parts.isOn(Part.YEAR_PLAN) && hasList(shown)
                ? Optional.of(new ColleagueSection(shown.staff().value()))
                : Optional.empty();
    }

    private boolean hasList(StaffPlaces.Shown shown) {
        return jdbc.sql(
                        """
                        select exists (select 1 from mentorship.term_card t
                            where t.mentor = :staff and t.care_placement is not null
                                and t.valid @> cast(:today as date) and %s)
                        """
                                .formatted(access.rows(RhythmAction.SEE_OVERVIEW, "t.mentor")))
                .param("staff", shown.staff().value())
                .param("today", shown.today())
                .query(Boolean.class)
                .single();
    }
}
