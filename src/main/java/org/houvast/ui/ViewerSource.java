package org.houvast.ui;

import java.util.Optional;

/** Tells who is looking at the page of this request; filled by the module that signs people in. */
public interface ViewerSource {

    /** Empty for a visitor who has not signed in. */
    Optional<Viewer> viewer();
}
