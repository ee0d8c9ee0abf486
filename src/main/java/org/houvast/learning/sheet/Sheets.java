package org.houvast.learning.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Organisers;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.houvast.library.PhraseBook;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of all locations; the example of the library where a team has none of its own yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sheets {

    /** The usual time to settle in, for each kind of trainee. */
    public static final int USUAL_SETTLING_WEEKS = 4;

    private record Head(
            UUID id,
            UUID location,
            @Nullable UUID careGroup,
            String title,
            String lead,
            @Nullable Integer settlingWeeks,
            int edition,
            LocalDate savedOn,
            int version) {}

    /** Who agreed with a sheet, and when. */
    public record Signature(UUID staff, String name, String givenName, LocalDate signedOn) {}

    /**
     * A sheet that a trainee and a colleague read together.
     *
     * @param givenName of the colleague; {@code null} when not known any more
     */
    public record Talk(SheetKind kind, LocalDate talkedOn, @Nullable String givenName) {}

    private final JdbcClient jdbc;
    private final Library library;
    private final Organisers organisers;

    Sheets(JdbcClient jdbc, Library library, Organisers organisers) {
        this.jdbc = jdbc;
        this.library = library;
        this.organisers = organisers;
    }

    /**
     * The sheet of a location, or of a group there.
     *
     * @throws NotVisible when a sheet of a group names none, or the other way round
     */
    public Sheet find(Actor actor, SheetKind kind, UUID location, @Nullable UUID careGroup) {
        if (kind.isOfGroup() != (careGroup != null)) {
            throw new NotVisible();
        }
        return own(kind, location, careGroup)
                .orElseGet(() ->
                        example(
                                organisers.get(actor.organiser()).country(),
                                kind,
                                location,
                                careGroup));
    }

    /** How much stands on the example of the welcome list. */
    public int exampleLines(Actor actor) {
        return library
                .sheet(SheetKind.ONBOARDING.name(), organisers.get(actor.organiser()).country())
                .orElseThrow()
                .sections()
                .stream()
                .mapToInt(section -> section.lines().size())
                .sum();
    }

    private Sheet example(
            Country country, SheetKind kind, UUID location, @Nullable UUID careGroup) {
        return Sheet.example(
                kind, location, careGroup, library.sheet(kind.name(), country).orElseThrow());
    }

    private Optional<Sheet> own(SheetKind kind, UUID location, @Nullable UUID careGroup) {
        return jdbc.sql(
                        """
                        select id, location, care_group, title, lead, settling_weeks, edition, saved_on, version
                        from learning.sheet
                        where kind = :kind and location = :location
                            and care_group is not distinct from cast(:care_group as uuid)
                        """)
                .param("kind", kind.name())
                .param("location", location)
                .param("care_group", careGroup)
                .query(Rows.of(Head.class))
                .optional()
                .map(head ->
                        new Sheet(
                                head.id(),
                                kind,
                                head.location(),
                                head.careGroup(),
                                head.title(),
                                head.lead(),
                                head.settlingWeeks(),
                                head.edition(),
                                head.savedOn(),
                                head.version(),
                                sections(head.id())));
    }

    private List<Sheet.Section> sections(UUID sheet) {
        return jdbc.sql(
                        """
                        select section, heading, aside, lines from learning.sheet_section
                        where sheet = :sheet order by position
                        """)
                .param("sheet", sheet)
                .query(Rows.of(Sheet.Section.class))
                .list();
    }

    /**
     * Keeps a sheet in the words of the team. Other words are another edition.
     *
     * @return its id
     * @throws Refusal {@code learning.sheet.changed-meanwhile}
     */
    UUID keep(Actor actor, Sheet before, Sheet now, LocalDate today) {
        var id = before.id() == null ? Id.fresh() : before.id();
        if (before.id() == null) {
            insert(actor, id, now, today);
        } else {
            boolean same =
                    before.title().equals(now.title())
                            && before.lead().equals(now.lead())
                            && before.sections().equals(now.sections());
            int changed =
                    jdbc.sql(
                                    """
                                    update learning.sheet set title = :title, lead = :lead, settling_weeks = :weeks,
                                        edition = edition + :step, saved_on = :today, saved_by = :by, version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("title", now.title())
                            .param("lead", now.lead())
                            .param("weeks", now.settlingWeeks())
                            .param("step", same ? 0 : 1)
                            .param("today", today)
                            .param("by", actor.account().value())
                            .param("id", id)
                            .param("version", now.version())
                            .update();
            Refusal.when(changed == 0, "learning.sheet.changed-meanwhile");
            jdbc.sql("delete from learning.sheet_section where sheet = :sheet")
                    .param("sheet", id)
                    .update();
        }
        for (int i = 0; i < now.sections().size(); i++) {
            insert(id, i, now.sections().get(i));
        }
        return id;
    }

    private void insert(Actor actor, UUID id, Sheet sheet, LocalDate today) {
        int made =
                jdbc.sql(
                                """
                                insert into learning.sheet
                                    (id, kind, location, care_group, title, lead, settling_weeks, saved_on, saved_by, version)
                                values (:id, :kind, :location, :care_group, :title, :lead, :weeks, :today, :by, 1)
                                on conflict on constraint sheet_once do nothing
                                """)
                        .param("id", id)
                        .param("kind", sheet.kind().name())
                        .param("location", sheet.location())
                        .param("care_group", sheet.careGroup())
                        .param("title", sheet.title())
                        .param("lead", sheet.lead())
                        .param("weeks", sheet.settlingWeeks())
                        .param("today", today)
                        .param("by", actor.account().value())
                        .update();
        Refusal.when(made == 0, "learning.sheet.changed-meanwhile");
    }

    private void insert(UUID sheet, int position, Sheet.Section section) {
        jdbc.sql(
                        """
                        insert into learning.sheet_section (sheet, position, section, heading, aside, lines)
                        values (:sheet, :position, :section, :heading, :aside, :lines)
                        """)
                .param("sheet", sheet)
                .param("position", position)
                .param("section", section.section())
                .param("heading", section.heading())
                .param("aside", section.aside())
                .param("lines", section.lines().toArray(String[]::new))
                .update();
    }

    /** These colleagues agree with the sheet as it is now. */
    void sign(UUID sheet, int edition, Collection<StaffId> staff, LocalDate today) {
        for (var one : staff) {
            jdbc.sql(
                            """
                            insert into learning.sheet_signature (sheet, staff, edition, signed_on)
                            values (:sheet, :staff, :edition, :today)
                            on conflict on constraint sheet_signature_pk
                            do update set edition = excluded.edition, signed_on = excluded.signed_on
                            """)
                    .param("sheet", sheet)
                    .param("staff", one.value())
                    .param("edition", edition)
                    .param("today", today)
                    .update();
        }
    }

    /** What the examples say in other languages; the words of a team say nothing there. */
    PhraseBook phrases() {
        return library.phrases();
    }

    /** Who agreed with the sheet as it is now. */
    List<Signature> signatures(Sheet sheet) {
        if (sheet.id() == null) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select g.staff, s.name, s.given_name, g.signed_on from learning.sheet_signature g
                        join organisation.staff_card s on s.id = g.staff
                        where g.sheet = :sheet and g.edition = :edition order by g.signed_on, s.name
                        """)
                .param("sheet", Objects.requireNonNull(sheet.id()))
                .param("edition", sheet.edition())
                .query(Rows.of(Signature.class))
                .list();
    }

    /** What a trainee read together with a colleague. */
    public List<Talk> talks(PlacementId placement) {
        return new ArrayList<>(
                jdbc.sql(
                                """
                                select t.kind, t.talked_on, s.given_name from learning.sheet_talk t
                                left join organisation.staff_card s on s.id = t.staff
                                where t.placement = :placement
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(Talk.class))
                        .list());
    }

    void talked(PlacementId placement, SheetKind kind, @Nullable StaffId staff, LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.sheet_talk (placement, kind, talked_on, staff)
                        values (:placement, :kind, :today, :staff)
                        on conflict on constraint sheet_talk_pk
                        do update set talked_on = excluded.talked_on, staff = excluded.staff
                        """)
                .param("placement", placement.value())
                .param("kind", kind.name())
                .param("today", today)
                .param("staff", staff == null ? null : staff.value())
                .update();
    }
}
