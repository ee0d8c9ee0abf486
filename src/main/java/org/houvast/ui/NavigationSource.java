package org.houvast.ui;

import java.util.List;

/**
 * Tells which ways the viewer can go from any page; filled by the module that knows all screens.
 */
public interface NavigationSource {

    /** In the order of the screen; empty for who has not signed in. */
    List<NavigationItem> items();
}
