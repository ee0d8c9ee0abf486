package org.houvast.today.home;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Homes;
import org.houvast.access.OnTablet;
import org.houvast.foundation.Answer;
import org.houvast.today.Standings;
import org.houvast.today.TodayAction;
import org.houvast.today.assistant.AssistantHome;
import org.houvast.today.leader.LeaderHome;
import org.houvast.today.mentor.MentorHome;
import org.houvast.ui.Page;
import org.houvast.ui.Sections;

/** Chooses the home that fits what someone is here today; who is more than one thing can switch. */
@Answer
class ChooseHome {

    /** As whom one looks. */
    enum As {
        /** As what one is most: leader, then assistant, before mentor; colleague before trainee. */
        USUAL,
        /** As someone who walks a round: who leads, or assists. */
        LEADER,
        /** As a mentor. */
        MENTOR,
        /** As a trainee. */
        TRAINEE
    }

    private final Access access;
    private final Standings standings;
    private final LeaderHome leader;
    private final AssistantHome assistant;
    private final MentorHome mentor;
    private final Sections sections;

    ChooseHome(
            Access access,
            Standings standings,
            LeaderHome leader,
            AssistantHome assistant,
            MentorHome mentor,
            Sections sections) {
        this.access = access;
        this.standings = standings;
        this.leader = leader;
        this.assistant = assistant;
        this.mentor = mentor;
        this.sections = sections;
    }

    Page of(Actor actor, As as) {
        access.require(actor, TodayAction.OPEN_HOME);
        var standing = standings.of(actor);
        if (!standing.works() || (standing.learns() && as == As.TRAINEE)) {
            var others = sections.at(Homes.PLACE, actor);
            if (!others.isEmpty()) {
                return others.getFirst();
            }
        }
        if (!standing.walks() || as == As.MENTOR || OnTablet.current().isPresent()) {
            return mentor.page(actor, standing);
        }
        return standing.leads() || as == As.LEADER
                ? leader.page(actor, standing)
                : assistant.page(actor, standing);
    }
}
