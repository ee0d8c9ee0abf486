package org.houvast.conversation.thread;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What workplace, teacher and external mentor write about one placement, and who does what.
 *
 * @param people who reads along, by name, with their side
 * @param mine the viewer's account
 * @param typed what was typed and could not be kept
 */
public record ThreadPage(
        Placements.Card card,
        List<Message> messages,
        List<Reader> people,
        Map<Task, Party> whoDoes,
        UUID mine,
        boolean mayWrite,
        boolean mayAgree,
        String typed,
        Problems problems)
        implements Page {

    /**
     * Something that was written.
     *
     * @param at the wall clock of the organiser
     */
    public record Message(UUID account, String name, Party side, String words, LocalDateTime at) {}

    /** Someone who reads along. */
    public record Reader(String name, Party side) {}

    public String path() {
        return "/placements/" + card.placement().value();
    }
}
