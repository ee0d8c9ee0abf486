package org.houvast.mentorship.picture;

import java.util.Set;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;

/**
 * The pictures that a mentor can choose from.
 *
 * @param picture the one of now
 * @param taken what colleagues of the same group chose
 */
public record PicturePage(StaffId staff, String givenName, String picture, Set<String> taken)
        implements Page {

    public Tone tone() {
        return Tone.of(staff.value());
    }
}
