package org.houvast.mentorship.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Match;
import org.houvast.organisation.Position;

/**
 * Three concrete things that would give a child a mentor for whom nobody could be found: the
 * nearest first. Each is something that a leader can do or arrange.
 */
public final class WaysOut {

    private static final int THREE = 3;

    private final Situation situation;
    private final ChildRow child;
    private final List<Sentence> ways = new ArrayList<>();

    private WaysOut(Situation situation, ChildRow child) {
        this.situation = situation;
        this.child = child;
    }

    /** Nothing for a child for whom somebody was found. */
    public static List<Sentence> of(Situation situation, ChildRow child, Match match) {
        if (match.mentor() != null) {
            return List.of();
        }
        var found = new WaysOut(situation, child);
        found.inTheGroup();
        found.fromElsewhere();
        found.always();
        return found.ways.stream().limit(THREE).toList();
    }

    private void inTheGroup() {
        for (var colleague : situation.colleagues()) {
            if (colleague.worksIn(child.groupIds()) && colleague.position() != Position.OTHER) {
                way(colleague);
            }
        }
    }

    private void way(ColleagueRow colleague) {
        var name = colleague.givenName();
        if (!colleague.mentorAllowed()) {
            ways.add(Sentence.of("mentorship.way.allow", name));
        } else if (!situation.mayFollowChildren(colleague)) {
            if (colleague.awayThrough() != null) {
                ways.add(Sentence.of("mentorship.way.back", name, colleague.awayThrough()));
            }
        } else if (child.tied(Tie.EXCLUDED).contains(colleague.id().value())) {
            ways.add(Sentence.of("mentorship.way.let-go", name));
        } else if (colleague.most() != null) {
            ways.add(Sentence.of("mentorship.way.one-more", name, colleague.most()));
        }
    }

    /** Colleagues of other groups here, with the most days in common first. */
    private void fromElsewhere() {
        situation.colleagues().stream()
                .filter(situation::mayFollowChildren)
                .filter(colleague ->
                        !colleague.groups().isEmpty() && !colleague.worksIn(child.groupIds()))
                .filter(colleague -> shared(colleague) > 0)
                .sorted(Comparator.comparingInt(this::shared).reversed())
                .limit(THREE)
                .map(colleague ->
                        Sentence.of(
                                "mentorship.way.come-over",
                                colleague.givenName(),
                                child.groupName(),
                                Together.of(child.days(), colleague.days()).shared().stream()
                                        .sorted()
                                        .toList()))
                .forEach(ways::add);
    }

    private int shared(ColleagueRow colleague) {
        return Together.of(child.days(), colleague.days()).shared().size();
    }

    private void always() {
        ways.add(Sentence.of("mentorship.way.lead", child.groupName()));
        ways.add(Sentence.of("mentorship.way.new-colleague", child.groupName()));
        ways.add(Sentence.of("mentorship.way.other-group", child.givenName()));
    }
}
