package org.houvast.mentorship;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of the same given name are called. */
@MentorshipModuleTest
class NamesakesTest {

    @Autowired MentorshipWorld world;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void open() {
        world.open();
    }

    private CarePlacementId elif(String surname) {
        return elif(surname, null);
    }

    private CarePlacementId elif(String surname, @Nullable LocalDate through) {
        var placement = world.child("Elif", MONDAY);
        world.in(() ->
                jdbc.sql(
                                """
                                with named as (update child.child set surname = :surname
                                    where id = (select child from child.care_placement where id = :placement))
                                update child.care_placement set through_day = :through where id = :placement
                                """)
                        .param("surname", surname)
                        .param("placement", placement.value())
                        .param("through", through)
                        .update());
        return placement;
    }

    private String called(CarePlacementId placement) {
        return world.in(() ->
                jdbc.sql("select called from child.child_card where placement = :placement")
                        .param("placement", placement.value())
                        .query(String.class)
                        .single());
    }

    private String called(StaffId staff) {
        return world.in(() ->
                jdbc.sql("select called from organisation.staff_card where id = :id")
                        .param("id", staff.value())
                        .query(String.class)
                        .single());
    }

    @Test
    void a_child_without_a_namesake_is_called_by_the_given_name() {
        assertThat(called(elif("van den Berg"))).isEqualTo("Elif");
    }

    @Test
    void namesakes_get_the_initial_of_the_surname_without_its_prefix() {
        var first = elif("van den Berg");
        var second = elif("Öztürk");

        assertThat(called(first)).isEqualTo("Elif B");
        assertThat(called(second)).isEqualTo("Elif Ö");
    }

    @Test
    void namesakes_with_the_same_initial_get_the_surname() {
        var first = elif("van den Berg");
        var second = elif("Bakker");
        var third = elif("Yılmaz");

        assertThat(called(first)).isEqualTo("Elif van den Berg");
        assertThat(called(second)).isEqualTo("Elif Bakker");
        assertThat(called(third)).isEqualTo("Elif Y");
    }

    @Test
    void who_left_before_is_no_namesake() {
        elif("Bakker", MentorshipWorld.LONG_AGO);
        var child = world.child("Elif", MONDAY);
        world.in(() ->
                jdbc.sql("update child.care_placement set from_day = :from where id = :id")
                        .param("from", MentorshipWorld.TODAY)
                        .param("id", child.value())
                        .update());

        assertThat(called(child)).isEqualTo("Elif");
    }

    @Test
    void colleagues_are_told_apart_alike() {
        var first = world.educator("Levi", MONDAY);
        var second = world.educator("Otis", MONDAY);
        world.in(() ->
                jdbc.sql(
                                "update organisation.staff set given_name = 'Levi', surname = 'van der Tas' where id = :id")
                        .param("id", second.value())
                        .update());

        assertThat(called(first)).isEqualTo("Levi V");
        assertThat(called(second)).isEqualTo("Levi T");
    }
}
