package org.houvast.today.way;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.OnTablet;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Tenant;
import org.houvast.today.Standing;
import org.houvast.today.Standings;
import org.houvast.ui.NavigationItem;
import org.houvast.ui.NavigationSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu, for what someone is here today. */
@Component
@Order(0)
class WaysFromHere implements NavigationSource {

    private final Standings standings;
    private final Parts parts;

    WaysFromHere(Standings standings, Parts parts) {
        this.standings = standings;
        this.parts = parts;
    }

    @Override
    public List<NavigationItem> items() {
        var tenant = Tenant.current();
        var organiser = tenant.organiser();
        var account = tenant.account();
        if (organiser == null || account == null) {
            return List.of();
        }
        return OnTablet.current().isPresent()
                ? onTablet(standings.of(new Actor(new AccountId(account), organiser)), parts::isOn)
                : items(standings.of(new Actor(new AccountId(account), organiser)), parts::isOn);
    }

    /** On a shared tablet: the children of its groups, and locking it. */
    private static List<NavigationItem> onTablet(Standing standing, Predicate<Part> used) {
        var ways = new ArrayList<NavigationItem>();
        if (standing.works()) {
            ways.add(NavigationItem.of("house", "today.way.today", "/today"));
            if (used.test(Part.NOTES)) {
                ways.add(NavigationItem.of("pen-line", "today.way.write", "/notes/new").asBall());
            }
        }
        ways.add(NavigationItem.of("lock", "today.way.done", "/tablet"));
        return ways;
    }

    static List<NavigationItem> items(Standing standing, Predicate<Part> used) {
        var ways = new ArrayList<NavigationItem>();
        ways.add(NavigationItem.of("house", "today.way.today", "/today"));
        if (standing.learns() && !standing.works()) {
            ways.add(NavigationItem.of("calendar-days", "today.way.week", "/my-week"));
            ways.add(NavigationItem.of("hand", "today.way.ask", "/ask").asBall());
        }
        var assists = standing.works() && standing.assists() && !standing.leads();
        if (standing.works() && standing.hasChildren()) {
            var children = NavigationItem.of("users", "today.way.children", "/children");
            ways.add(assists ? children.onlyOnRail() : children);
            if (used.test(Part.NOTES)) {
                var write = NavigationItem.of("pen-line", "today.way.write", "/notes/new").asBall();
                ways.add(assists ? write.onlyOnRail() : write);
            }
        }
        if (used.test(Part.YEAR_PLAN) && assists && standing.hasChildren()) {
            ways.add(NavigationItem.of("calendar-range", "today.way.year-plan", "/year-plan"));
        }
        if (standing.walks() && standing.hasChildren()) {
            ways.add(NavigationItem.of("heart-handshake", "today.way.mentors", "/mentors"));
        }
        if (used.test(Part.TRAINEES)
                && (standing.works() || standing.accompanies())
                && (standing.walks() || standing.hasTrainees())) {
            var trainees = NavigationItem.of("sprout", "today.way.trainees", "/trainees");
            ways.add(standing.walks() && standing.hasChildren() ? trainees.onlyOnRail() : trainees);
        }
        if (used.test(Part.YEAR_PLAN) && standing.walks() && !assists && standing.hasChildren()) {
            ways.add(
                    NavigationItem.of("calendar-range", "today.way.year-plan", "/year-plan")
                            .onlyOnRail());
        }
        ways.add(NavigationItem.of("ellipsis", "today.way.more", "/me"));
        return ways;
    }
}
