package org.houvast.mentorship.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Emblem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the pictures that a mentor can choose from, and keeps the chosen one. */
@UseCase
class ChoosePicture {

    private final Access access;
    private final Colleagues colleagues;
    private final MentorPictures pictures;
    private final JdbcClient jdbc;

    ChoosePicture(Access access, Colleagues colleagues, MentorPictures pictures, JdbcClient jdbc) {
        this.access = access;
        this.colleagues = colleagues;
        this.pictures = pictures;
        this.jdbc = jdbc;
    }

    PicturePage show(Actor actor, StaffId staff) {
        access.require(actor, MentorshipAction.CHOOSE_PICTURE, staff);
        var colleague = colleagues.find(staff).orElseThrow(NotVisible::new);
        return new PicturePage(
                staff,
                colleague.givenName(),
                pictures.of(List.of(staff)).getOrDefault(staff, ""),
                taken(staff));
    }

    /** What colleagues of the same groups chose: a child should not mix them up. */
    private Set<String> taken(StaffId staff) {
        return jdbc
                .sql(
                        """
                        select distinct p.picture from mentorship.picture p
                        join organisation.staff_group_card hers on hers.staff = p.staff
                        join organisation.staff_group_card own on own.care_group = hers.care_group and own.staff = :staff
                        where p.staff <> :staff and hers.through_day is null and own.through_day is null
                        """)
                .param("staff", staff.value())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * @throws Refusal {@code mentorship.picture.choose-one}
     */
    void choose(Actor actor, StaffId staff, String picture) {
        access.require(actor, MentorshipAction.CHOOSE_PICTURE, staff);
        Refusal.when(!Emblem.PICTURES.contains(picture), "mentorship.picture.choose-one");
        pictures.keep(staff, picture);
    }
}
