package org.houvast.ui;

import java.util.EnumSet;
import java.util.Set;

/**
 * One way to go, on the rail of a large screen or the tab bar of a phone.
 *
 * @param icon the name of an icon
 * @param key the key of its words
 * @param href where it leads
 * @param on where it stands
 */
public record NavigationItem(String icon, String key, String href, Set<On> on) {

    /** Where an item stands. */
    public enum On {
        /** The rail at the left of a large screen, at most eight items. */
        RAIL,
        /** The bar at the bottom of a phone, at most five items. */
        TAB_BAR,
        /** As the raised ball in the tab bar: the one thing that is done most. */
        BALL
    }

    public NavigationItem {
        on = Set.copyOf(on);
    }

    /** On the rail and in the tab bar. */
    public static NavigationItem of(String icon, String key, String href) {
        return new NavigationItem(icon, key, href, EnumSet.of(On.RAIL, On.TAB_BAR));
    }

    public NavigationItem onlyOnRail() {
        return new NavigationItem(icon, key, href, EnumSet.of(On.RAIL));
    }

    public NavigationItem onlyInTabBar() {
        return new NavigationItem(icon, key, href, EnumSet.of(On.TAB_BAR));
    }

    /** The raised ball in the tab bar, an ordinary item on the rail. */
    public NavigationItem asBall() {
        return new NavigationItem(icon, key, href, EnumSet.of(On.RAIL, On.TAB_BAR, On.BALL));
    }

    public boolean onRail() {
        return on.contains(On.RAIL);
    }

    public boolean inTabBar() {
        return on.contains(On.TAB_BAR);
    }

    public boolean ball() {
        return on.contains(On.BALL);
    }

    /** Whether a path lies under this item, counted in characters; 0 when it does not. */
    int covers(String path) {
        var whole = path.equals(href) || !href.equals("/") && path.startsWith(href + "/");
        return whole ? href.length() : 0;
    }
}
