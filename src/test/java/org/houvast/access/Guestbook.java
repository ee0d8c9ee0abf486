package org.houvast.access;

import java.util.List;
import org.houvast.access.signin.OrganisersPage;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The smallest thing that forms can change, in the test only: lines in a book. They are kept as
 * locations, each under a name of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
class Guestbook {

    /** Writes a line; an empty one is refused. */
    @UseCase
    static class WriteLine {

        private final JdbcClient jdbc;

        WriteLine(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        String run(String words) {
            var id = Id.fresh();
            jdbc.sql("insert into organisation.location (id, name) values (:id, :name)")
                    .param("id", id)
                    .param("name", "line " + words + "#" + id)
                    .update();
            Refusal.when(words.isBlank(), "access.draft.too-long", 1);
            return id.toString();
        }

        String waitsForTheDisk() {
            return setting(jdbc);
        }
    }

    /** Looks at the book. */
    @Answer
    static class ReadBook {

        private final JdbcClient jdbc;

        ReadBook(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        String waitsForTheDisk() {
            return setting(jdbc);
        }
    }

    private static String setting(JdbcClient jdbc) {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }

    @Controller
    static class Desk {

        private final WriteLine write;
        private final ReadBook read;
        private final JdbcClient jdbc;

        Desk(WriteLine write, ReadBook read, JdbcClient jdbc) {
            this.write = write;
            this.read = read;
            this.jdbc = jdbc;
        }

        @PostMapping({"/guestbook", "/guestbook/elsewhere"})
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        Page write(@RequestParam String words) {
            try {
                return GoTo.path("/guestbook/" + write.run(words));
            } catch (Refusal refusal) {
                return Shown.invalid(new OrganisersPage(List.of()));
            }
        }

        @PostMapping("/guestbook/with-page")
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        Page writeAndShow(@RequestParam String words) {
            write.run(words);
            return new OrganisersPage(List.of());
        }

        @PostMapping("/guestbook/and-fail")
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        Page writeAndFail(@RequestParam String words) {
            write.run(words);
            throw new IllegalStateException("failed after it was written");
        }

        @PostMapping("/guestbook/two-lines")
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        Page writeTwo(@RequestParam String words) {
            write.run(words);
            return GoTo.path("/guestbook/" + write.run(words + " too"));
        }

        @PostMapping("/guestbook/second-try")
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        Page writeAfterARefusal(@RequestParam String words) {
            try {
                write.run(" ");
            } catch (Refusal refusal) {
                return GoTo.path("/guestbook/" + write.run(words));
            }
            throw new IllegalStateException("an empty line was written");
        }

        @GetMapping("/guestbook/waits-for-the-disk")
        @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
        ResponseEntity<String> waitsForTheDisk() {
            return ResponseEntity.ok(
                    "answer %s, use case %s, outside %s"
                            .formatted(
                                    read.waitsForTheDisk(),
                                    write.waitsForTheDisk(),
                                    setting(jdbc)));
        }
    }
}
