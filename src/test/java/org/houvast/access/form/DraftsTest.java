package org.houvast.access.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Drafts;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Tenant;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Long text while it is being typed: kept, and nobody else's. */
class DraftsTest extends AtTheDoor {

    private static final String PLACE = "note/new";

    @Autowired Drafts drafts;

    StaffId samira;
    Actor writer;
    Actor other;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira");
        writer = world.actor(samira);
        other = world.actor(world.educator("Daan"));
    }

    private Optional<String> at(Actor actor) {
        return actor.tenant().call(() -> drafts.at(actor, PLACE));
    }

    private void keep(Actor actor, String words) {
        actor.tenant().run(() -> drafts.keep(actor, PLACE, words));
    }

    @Test
    void what_is_typed_in_the_browser_is_kept() {
        var browser = cameIn(samira);

        var answer = browser.post("/drafts", Map.of("place", PLACE, "words", "Zij bouwde een "));
        assertThat(answer.status()).isEqualTo(204);
        browser.post("/drafts", Map.of("place", PLACE, "words", "Zij bouwde een toren\0."));

        assertThat(at(writer)).contains("Zij bouwde een toren.");
        assertThat(ask("select words from access.draft")).hasSize(1);
    }

    @Test
    void it_is_its_writers_only() {
        keep(writer, "van Samira");
        keep(other, "van Daan");

        assertThat(at(writer)).contains("van Samira");
        assertThat(at(other)).contains("van Daan");

        drafts(other, () -> drafts.forget(other, PLACE));
        assertThat(at(writer)).contains("van Samira");
    }

    @Test
    void the_database_blocks_what_the_application_forgets() {
        keep(writer, "van Samira");

        drafts(
                other,
                () -> {
                    assertThat(drafts.at(writer, PLACE))
                            .as("asked in the name of the writer")
                            .isEmpty();
                    drafts.forget(writer, PLACE);
                });
        assertThatThrownBy(() -> drafts(other, () -> drafts.keep(writer, PLACE, "van Daan")))
                .hasStackTraceContaining("row-level security");
        Tenant.of(world.organiser())
                .run(() -> assertThat(drafts.at(writer, PLACE)).as("nobody").isEmpty());

        assertThat(at(writer)).contains("van Samira");
    }

    @Test
    void at_another_organiser_it_is_not_there() {
        keep(writer, "hier");
        world.open();
        world.in(() -> {
            accounts.join(writer.account(), world.organiser(), MentorshipWorld.LONG_AGO);
            return writer;
        });
        var there = new Actor(writer.account(), world.organiser());

        assertThat(at(there)).isEmpty();
        keep(there, "daar");

        assertThat(at(there)).contains("daar");
        assertThat(at(writer)).contains("hier");
    }

    @Test
    void it_is_gone_when_it_was_saved_or_emptied() {
        keep(writer, "iets");
        drafts(writer, () -> drafts.forget(writer, PLACE));
        assertThat(at(writer)).isEmpty();

        keep(writer, "iets");
        keep(writer, "  \n ");
        assertThat(at(writer)).isEmpty();
    }

    @Test
    void too_long_is_refused_and_what_was_kept_stays() {
        keep(writer, "x".repeat(Drafts.LONGEST));

        assertThatThrownBy(() -> keep(writer, "y".repeat(Drafts.LONGEST + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("access.draft.too-long");
        assertThat(
                        cameIn(samira)
                                .post("/drafts", Map.of("place", "p".repeat(201), "words", "y"))
                                .status())
                .isEqualTo(422);

        assertThat(at(writer)).contains("x".repeat(Drafts.LONGEST));
    }

    private static void drafts(Actor actor, Runnable work) {
        actor.tenant().run(work);
    }
}
