package org.houvast.learning.start;

import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.Routes;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;

/** Adds a way by which people come to learn here, or leaves an own one out. */
@UseCase
class KeepRoutes {

    private final Access access;
    private final Routes routes;
    private final Days days;

    KeepRoutes(Access access, Routes routes, Days days) {
        this.access = access;
        this.routes = routes;
        this.days = days;
    }

    RoutesPage page(Actor actor, Problems problems) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        var country = days.country(actor.organiser());
        return new RoutesPage(routes.all(country), LearnerKind.in(country), problems);
    }

    /**
     * @throws Refusal {@code trainee.route.name}, {@code trainee.route.known}
     */
    void add(Actor actor, String name, LearnerKind kind, boolean paid, boolean counts) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        routes.add(name, kind, paid, counts);
    }

    void leaveOut(Actor actor, UUID route) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        routes.leaveOut(route, days.today(actor.organiser()));
    }
}
