package org.houvast.mentorship.wall;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.wall.GroupSheets.Sheet;
import org.houvast.organisation.GroupId;

/** A group chooses how its sheets look. */
@UseCase
public class ArrangeSheets {

    private final Access access;
    private final GroupSheets sheets;

    ArrangeSheets(Access access, GroupSheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    void style(Actor actor, GroupId group, WallStyle style) {
        access.require(actor, MentorshipAction.ARRANGE_SHEETS, group);
        sheets.keep(group, new Sheet(style, sheets.of(group).phone()));
    }

    /** A blank number is none. */
    public void phone(Actor actor, GroupId group, String phone) {
        access.require(actor, MentorshipAction.ARRANGE_SHEETS, group);
        sheets.keep(
                group,
                new Sheet(sheets.of(group).wallStyle(), phone.isBlank() ? null : phone.strip()));
    }
}
