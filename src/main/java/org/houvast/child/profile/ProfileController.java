package org.houvast.child.profile;

import jakarta.validation.Valid;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who a child is, and who its family are. */
@Controller
class ProfileController {

    private final ChangeProfile profile;
    private final Family family;

    ProfileController(ChangeProfile profile, Family family) {
        this.profile = profile;
        this.family = family;
    }

    @GetMapping("/children/{placement}/profile")
    @ChildAction.Asks(ChildAction.CHANGE_PROFILE)
    Page profile(Actor actor, @PathVariable UUID placement) {
        return profile.profile(actor, new CarePlacementId(placement), null, null, Problems.none());
    }

    @PostMapping("/children/{placement}/profile")
    @ChildAction.Asks(ChildAction.CHANGE_PROFILE)
    Page write(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute ProfileForm form,
            BindingResult shape,
            @RequestParam(Hv.VERSION) int seen) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    profile.write(actor, child, form, seen);
                    return back(placement);
                },
                problems -> profile.profile(actor, child, form, seen, problems));
    }

    @GetMapping("/children/{placement}/name")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page name(Actor actor, @PathVariable UUID placement) {
        return profile.name(actor, new CarePlacementId(placement), null, Problems.none());
    }

    @PostMapping("/children/{placement}/name")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page rename(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute NameForm form,
            BindingResult shape) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    profile.rename(actor, child, form);
                    return back(placement);
                },
                problems ->
                        profile.name(
                                actor,
                                child,
                                form,
                                problems.beside("child.born-later", "birthDate")));
    }

    @GetMapping("/children/{placement}/guardians")
    @ChildAction.Asks(ChildAction.CHANGE_FAMILY)
    Page guardian(Actor actor, @PathVariable UUID placement, @RequestParam @Nullable UUID one) {
        return family.guardian(actor, new CarePlacementId(placement), one);
    }

    @PostMapping("/children/{placement}/guardians")
    @ChildAction.Asks(ChildAction.CHANGE_FAMILY)
    Page write(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute GuardianForm form,
            BindingResult shape) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    family.write(actor, child, form);
                    return back(placement);
                },
                problems ->
                        family.again(
                                actor,
                                child,
                                form,
                                problems.beside(
                                        "foundation.date-range.ends-before-it-starts",
                                        "throughDay")));
    }

    @GetMapping("/children/{placement}/siblings")
    @ChildAction.Asks(ChildAction.CHANGE_FAMILY)
    Page siblings(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String search) {
        return family.siblings(actor, new CarePlacementId(placement), search);
    }

    @PostMapping("/children/{placement}/siblings")
    @ChildAction.Asks(ChildAction.CHANGE_FAMILY)
    Page areSiblings(Actor actor, @PathVariable UUID placement, @RequestParam UUID sibling) {
        family.areSiblings(actor, new CarePlacementId(placement), new CarePlacementId(sibling));
        return back(placement);
    }

    @PostMapping("/children/{placement}/siblings/{sibling}/removed")
    @ChildAction.Asks(ChildAction.CHANGE_FAMILY)
    Page areNoSiblings(Actor actor, @PathVariable UUID placement, @PathVariable UUID sibling) {
        family.areNoSiblings(actor, new CarePlacementId(placement), sibling);
        return back(placement);
    }

    private static GoTo back(UUID placement) {
        return GoTo.path("/children/" + placement).saying("child.saved");
    }
}
