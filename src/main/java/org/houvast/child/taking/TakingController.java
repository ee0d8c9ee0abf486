package org.houvast.child.taking;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.DateRange;
import org.houvast.organisation.GroupId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a child, or a second placement of a child. */
@Controller
class TakingController {

    private final TakeInChild takeIn;

    TakingController(TakeInChild takeIn) {
        this.takeIn = takeIn;
    }

    @GetMapping("/children/new")
    @ChildAction.Asks(ChildAction.OPEN_NEW_CHILD)
    Page open(Actor actor) {
        return takeIn.prepare(actor);
    }

    @PostMapping("/children")
    @ChildAction.Asks(ChildAction.TAKE_IN)
    Page takeIn(Actor actor, @Valid @ModelAttribute NewChildForm form, BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    var placement = takeIn.run(actor, form.command());
                    return GoTo.path("/children/" + placement.value())
                            .saying("child.new.saved", form.givenName());
                },
                problems -> takeIn.prepare(actor).again(form, problems));
    }

    @GetMapping("/children/{placement}/placements/new")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page openAgain(Actor actor, @PathVariable UUID placement) {
        return takeIn.prepareAgain(actor, new CarePlacementId(placement));
    }

    @PostMapping("/children/{placement}/placements")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page again(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute NewPlacementForm form,
            BindingResult shape) {
        var first = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    var from = Objects.requireNonNull(form.fromDay());
                    var second =
                            takeIn.again(
                                    actor,
                                    first,
                                    new GroupId(Objects.requireNonNull(form.group())),
                                    new DateRange(from, form.throughDay()),
                                    form.daysOr(from).pattern());
                    return GoTo.path("/children/" + second.value()).saying("child.again.saved");
                },
                problems -> takeIn.prepareAgain(actor, first).again(form, problems));
    }
}
