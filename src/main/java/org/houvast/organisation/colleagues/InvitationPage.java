package org.houvast.organisation.colleagues;

import org.houvast.ui.Page;

/**
 * A way in to hand over.
 *
 * @param name who it is for
 * @param address the whole address, to copy or print; shown once
 */
public record InvitationPage(String name, String address) implements Page {}
