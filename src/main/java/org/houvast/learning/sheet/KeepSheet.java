package org.houvast.learning.sheet;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.WelcomeAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team puts a sheet into its own words, agrees with it, and reads it with a trainee. */
@UseCase
class KeepSheet {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LEAD = 200;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 14;
    private static final int LONGEST_SETTLING = 26;

    private final Access access;
    private final AuditTrail audit;
    private final Sheets sheets;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    KeepSheet(
            Access access,
            AuditTrail audit,
            Sheets sheets,
            Colleagues colleagues,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.sheets = sheets;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @throws Refusal {@code learning.sheet.title-missing}, {@code learning.sheet.nothing-on-it},
     *     {@code learning.sheet.too-long}, {@code learning.sheet.too-many}, {@code
     *     learning.sheet.settling}, {@code learning.sheet.changed-meanwhile}
     */
    void keep(Actor actor, Sheet now) {
        access.require(actor, WelcomeAction.CHANGE_SHEET, now.location());
        ofThatPlace(now.location(), now.careGroup());
        Refusal.when(now.title().isEmpty(), "learning.sheet.title-missing");
        Refusal.when(now.title().length() > LONGEST_TITLE, "learning.sheet.too-long", now.title());
        Refusal.when(now.lead().length() > LONGEST_LEAD, "learning.sheet.too-long", now.lead());
        Refusal.when(now.sections().isEmpty(), "learning.sheet.nothing-on-it");
        var weeks = now.settlingWeeks();
        Refusal.when(
                weeks != null && (weeks < 1 || weeks > LONGEST_SETTLING),
                "learning.sheet.settling",
                LONGEST_SETTLING);
        for (var section : now.sections()) {
            Refusal.when(
                    section.heading().length() > LONGEST_TITLE
                            || section.aside().length() > LONGEST_TITLE,
                    "learning.sheet.too-long",
                    section.heading());
            Refusal.when(
                    section.lines().size() > MOST_LINES, "learning.sheet.too-many", MOST_LINES);
            section.lines()
                    .forEach(line ->
                            Refusal.when(
                                    line.length() > LONGEST_LINE, "learning.sheet.too-long", line));
        }
        sheets.keep(
                actor,
                sheets.find(actor, now.kind(), now.location(), now.careGroup()),
                now,
                days.today(actor.organiser()));
    }

    /** A group that is not of this location is not there. */
    private void ofThatPlace(UUID location, @Nullable UUID careGroup) {
        if (careGroup != null
                && !jdbc.sql(
                                "select exists (select 1 from organisation.group_card where id = :group and location = :location)")
                        .param("group", careGroup)
                        .param("location", location)
                        .query(Boolean.class)
                        .single()) {
            throw new NotVisible();
        }
    }

    /** The actor agrees with the sheet as it is now. */
    void sign(Actor actor, SheetKind kind, UUID location, @Nullable UUID careGroup) {
        access.require(actor, WelcomeAction.SIGN_SHEET, location);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        sign(actor, kind, location, careGroup, List.of(me.id()));
    }

    /** These colleagues agreed when the team talked about it. */
    void signForTeam(
            Actor actor,
            SheetKind kind,
            UUID location,
            @Nullable UUID careGroup,
            List<StaffId> staff) {
        access.require(actor, WelcomeAction.SIGN_FOR_TEAM, location);
        if (staff.stream().anyMatch(one -> colleagues.find(one).isEmpty())) {
            throw new NotVisible();
        }
        sign(actor, kind, location, careGroup, staff);
    }

    private void sign(
            Actor actor,
            SheetKind kind,
            UUID location,
            @Nullable UUID careGroup,
            List<StaffId> staff) {
        ofThatPlace(location, careGroup);
        var today = days.today(actor.organiser());
        var sheet = sheets.find(actor, kind, location, careGroup);
        var id = sheet.id() == null ? sheets.keep(actor, sheet, sheet, today) : sheet.id();
        sheets.sign(id, sheet.edition(), staff, today);
    }

    /** The actor read the sheet together with the trainee, today. */
    void readTogether(Actor actor, PlacementId placement, SheetKind kind) {
        access.require(actor, WelcomeAction.READ_TOGETHER, placement);
        sheets.talked(
                placement,
                kind,
                colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null),
                days.today(actor.organiser()));
        audit.changed(actor, WelcomeAction.READ_TOGETHER, placement);
    }
}
